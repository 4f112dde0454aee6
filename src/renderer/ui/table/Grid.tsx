import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import type { Sort } from './arrange.ts';
import type { Column, TableRow } from './column.ts';
import { GridHeader } from './GridHeader.tsx';
import { useGridKeys } from './gridKeys.ts';
import { GridRow } from './GridRow.tsx';
import { toggleAll } from './selection.ts';
import { setTable, sortBy, type TableState } from './state.ts';
import classes from './Table.module.css';

interface Props<R extends TableRow> {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column<R>[];
  /** Filtered and in order. */
  readonly rows: readonly R[];
  /** Those that a filter hides too, in order. */
  readonly allRows: readonly R[];
  readonly state: TableState;
  readonly sort: Sort;
  readonly nameOf: (row: R) => string;
  readonly openId: string | null;
  readonly onOpen: (row: R) => void;
  readonly onDelete?: ((ids: readonly string[]) => void) | undefined;
}

const rowHeight = 38;
const headHeight = 36;
const checkWidth = 40;

/**
 * The rows on screen of however many there are. One stop of the tabulator: arrows, Page and Home move between rows, Space selects,
 * Shift extends, Ctrl+A takes all, Enter opens, Delete deletes, Ctrl+C copies.
 */
export function Grid<R extends TableRow>(props: Props<R>): ReactNode {
  const { name, label, columns, rows, state, sort, nameOf, openId } = props;
  const { tables } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const { selection } = state;
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const found = state.active === null ? 0 : ids.indexOf(state.active);
  const active = found >= 0 ? found : Math.max(0, Math.min(state.at, ids.length - 1));
  const room = useMemo(() => roomOf(columns), [columns]);

  const rangeExtractor = useCallback(
    // The row the keyboard is on stays in the page, or the focus would be lost with it.
    (range: Range) =>
      [...new Set([...defaultRangeExtractor(range), active])].filter((at) => at < range.count),
    [active],
  );
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; what it gives stays in this component
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: state.scrolled,
    rangeExtractor,
  });

  const scrollTo = (index: number): void => {
    virtualizer.scrollToIndex(index, { align: 'auto' });
  };
  const keys = useGridKeys({ ...props, ids, active, scroller, rowHeight, scrollTo });

  // The scroll is kept for the next visit to the screen; read while the grid is still in the page.
  useLayoutEffect(() => {
    const element = scroller.current;
    return () => {
      if (element) setTable(name, () => ({ scrolled: element.scrollTop }));
    };
  }, [name]);

  const chosen = useMemo(
    () => (selection.ids.size === 0 ? 0 : ids.filter((id) => selection.ids.has(id)).length),
    [ids, selection],
  );
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      tabIndex={-1}
      className={classes.scroller}
      style={{ '--columns': room.columns } as React.CSSProperties}
      {...keys}
    >
      <div role="presentation" className={classes.grid} style={{ minWidth: room.width }}>
        <GridHeader
          columns={columns}
          sort={sort}
          onSort={(key) => {
            sortBy(name, key, sort);
            scroller.current?.scrollTo({ top: 0 });
          }}
          selected={chosen === 0 ? 'none' : chosen === ids.length ? 'all' : 'some'}
          onToggleAll={() => {
            setTable(name, () => ({ selection: toggleAll(selection, ids) }));
          }}
        />
        {rows.length > 0 && (
          <div role="rowgroup" className={classes.body} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <GridRow
                    key={row.id}
                    row={row}
                    index={index}
                    top={start - headHeight}
                    columns={columns}
                    selectLabel={tables.select(nameOf(row))}
                    selected={selection.ids.has(row.id)}
                    tabbable={index === active}
                    open={row.id === openId}
                  />
                )
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}

/** Widths for all rows alike, and what they need together before the grid scrolls sideways. */
function roomOf<R extends TableRow>(columns: readonly Column<R>[]): { columns: string; width: number } {
  const each = columns.map(({ width, grow = 1 }) => `minmax(${width}px, ${grow}fr)`);
  return {
    columns: `${checkWidth}px ${each.join(' ')}`,
    width: columns.reduce((sum, { width }) => sum + width, checkWidth),
  };
}
