import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Column, TableRow } from './column.ts';
import { tabbedText } from './copy.ts';
import { extendTo, noSelection, toggleRow, type Selection } from './selection.ts';
import { setTable, type TableState } from './state.ts';

interface Options<R extends TableRow> {
  readonly name: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  /** Those that a filter hides too, in order. */
  readonly allRows: readonly R[];
  /** The rows' ids, in the same order. */
  readonly ids: readonly string[];
  readonly state: TableState;
  /** The index of the row the keyboard is on. */
  readonly active: number;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rowHeight: number;
  readonly scrollTo: (index: number) => void;
  readonly onOpen: (row: R) => void;
  readonly onDelete?: ((ids: readonly string[]) => void) | undefined;
}

interface Handlers {
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: React.MouseEvent) => void;
  readonly onClick: (event: React.MouseEvent) => void;
  readonly onFocus: (event: React.FocusEvent) => void;
  readonly onBlur: (event: React.FocusEvent) => void;
  readonly onCopy: (event: React.ClipboardEvent) => void;
}

/** What the whole grid hears of keys, clicks and the clipboard, for its rows. */
export function useGridKeys<R extends TableRow>(options: Options<R>): Handlers {
  const { name, columns, rows, allRows, ids, state, active, scroller, rowHeight, onOpen, onDelete } = options;
  const { selection } = state;
  const wanted = useRef<number | null>(null);

  // The row may enter the page only with the next drawing; it gets the focus then.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  // A row that is deleted under the keyboard leaves its place to the next one.
  const inside = useRef(false);
  useLayoutEffect(() => {
    if (!inside.current || document.activeElement !== document.body) return;
    scroller.current
      ?.querySelector<HTMLElement>('[data-index][tabindex="0"]')
      ?.focus({ preventScroll: true });
  }, [rows, scroller]);

  const select = (after: Selection): void => {
    setTable(name, () => ({ selection: after }));
  };
  const goTo = (index: number): void => {
    const id = ids[index];
    if (id === undefined) return;
    wanted.current = index;
    setTable(name, () => ({ active: id, at: index }));
    options.scrollTo(index);
  };
  const focusHead = (): void => {
    scroller.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus();
  };
  const page = (): number => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);

  const move = (event: React.KeyboardEvent, to: number): void => {
    event.preventDefault();
    if (to < 0 && active === 0) {
      focusHead();
      return;
    }
    const index = Math.min(Math.max(to, 0), ids.length - 1);
    const [from, id] = [ids[active], ids[index]];
    if (event.shiftKey && from !== undefined && id !== undefined) {
      const anchored = selection.anchor === null ? { ...selection, anchor: from } : selection;
      select(extendTo(anchored, id, ids));
    }
    goTo(index);
  };

  const onRowKey = (event: React.KeyboardEvent, row: R): void => {
    switch (event.key) {
      case 'ArrowDown':
        move(event, active + 1);
        return;
      case 'ArrowUp':
        move(event, active - 1);
        return;
      case 'PageDown':
        move(event, active + page());
        return;
      case 'PageUp':
        move(event, Math.max(0, active - page()));
        return;
      case 'Home':
        move(event, 0);
        return;
      case 'End':
        move(event, ids.length - 1);
        return;
      case ' ':
        event.preventDefault();
        select(event.shiftKey ? extendTo(selection, row.id, ids) : toggleRow(selection, row.id));
        return;
      case 'Enter':
        event.preventDefault();
        onOpen(row);
        return;
      case 'Delete':
        event.preventDefault();
        onDelete?.(selection.ids.size > 0 ? [...selection.ids] : [row.id]);
        return;
      default:
    }
  };

  return {
    onKeyDown: (event) => {
      const row = rows[active];
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
        event.preventDefault();
        select({ ids: new Set([...selection.ids, ...ids]), anchor: selection.anchor });
      } else if (event.key === 'Escape' && selection.ids.size > 0) {
        event.preventDefault();
        select(noSelection);
      } else if (rowOf(event.target)) {
        if (row) onRowKey(event, row);
      } else if (event.key === 'ArrowDown') {
        event.preventDefault();
        goTo(active);
      }
    },
    onMouseDown: (event) => {
      const onBox = event.target instanceof Element && event.target.closest('[data-check]') !== null;
      if (!onBox && !event.shiftKey) return;
      // Neither selects text nor takes the focus from the row into its box.
      event.preventDefault();
      rowOf(event.target)?.focus({ preventScroll: true });
    },
    onClick: (event) => {
      const index = Number(rowOf(event.target)?.dataset['index'] ?? Number.NaN);
      const row = rows[index];
      if (!row || !(event.target instanceof Element)) return;
      if (event.shiftKey) select(extendTo(selection, row.id, ids));
      else if (event.ctrlKey || event.metaKey || event.target.closest('[data-check]'))
        select(toggleRow(selection, row.id));
      else if (getSelection()?.isCollapsed !== false) onOpen(row);
    },
    onBlur: (event) => {
      if (event.relatedTarget !== null) inside.current = false;
    },
    onFocus: (event) => {
      inside.current = rowOf(event.target) !== null;
      const index = Number(rowOf(event.target)?.dataset['index'] ?? Number.NaN);
      const id = ids[index];
      if (id !== undefined && id !== state.active) setTable(name, () => ({ active: id, at: index }));
    },
    onCopy: (event) => {
      const row = rows[active];
      // Text marked with the pointer is copied as it is.
      if (getSelection()?.isCollapsed === false || !row) return;
      const copied = selection.ids.size > 0 ? allRows.filter(({ id }) => selection.ids.has(id)) : [row];
      event.preventDefault();
      event.clipboardData.setData('text/plain', tabbedText(columns, copied));
    },
  };
}

function rowOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
}
