import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Cell } from './Cell.tsx';
import { strokeOf, type Place } from './keys.ts';
import type { BoardActions, BoardMatter, BoardWords } from './model.ts';
import { useDrag } from './useDrag.ts';
import classes from './SlotBoard.module.css';

interface Props {
  readonly matter: BoardMatter;
  readonly words: BoardWords;
  readonly actions: BoardActions;
  /** What is being moved, from here or from elsewhere; null = nothing. */
  readonly carried: string | null;
  readonly openedId: string | null;
  /** Said of the place where what is carried would go. */
  readonly onTarget: (place: Place) => void;
}

const head = 52;
const lineHead = 184;
const height = 50;
const width = 128;

/**
 * Lines × slots, drawn only where one looks. One stop of the tabulator: arrows move, a key picks up, arrows carry, a key puts down; the same
 * with the pointer. While something is carried each cell says whether it can go there.
 */
export function SlotBoard({ matter, words, actions, carried, openedId, onTarget }: Props): ReactNode {
  const { lines, slots } = matter;
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const [at, setAt] = useState<Place>({ line: 0, slot: 0 });
  const line = Math.max(0, Math.min(at.line, lines.length - 1));
  const slot = Math.max(0, Math.min(at.slot, slots.length - 1));
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; what it gives stays in this component
  const down = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 4,
    scrollMargin: head,
    scrollPaddingStart: head,
  });
  const across = useVirtualizer({
    count: slots.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 2,
    scrollMargin: lineHead,
    scrollPaddingStart: lineHead,
  });

  // The cell may enter the page only with the next drawing; it gets the focus then.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const found = scroller.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (!found) return;
    wanted.current = false;
    found.focus({ preventScroll: true });
  });

  const tell = (place: Place): void => {
    if (carried === null) actions.open(matter.cell(place.line, place.slot).entries[0]?.id ?? null);
    else onTarget(place);
  };
  const goTo = (place: Place): void => {
    wanted.current = true;
    setAt(place);
    tell(place);
    down.scrollToIndex(place.line, { align: 'auto' });
    across.scrollToIndex(place.slot, { align: 'auto' });
  };
  // What is picked up in a list beside is carried from the cell one was at last.
  const before = useRef(carried);
  useLayoutEffect(() => {
    const isHere = scroller.current?.contains(document.activeElement) === true;
    if (carried !== null && before.current === null && !isHere) goTo({ line, slot });
    before.current = carried;
  });
  const drag = useDrag({ actions, carried, goTo, onTarget });

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const size = { lines: lines.length, slots: slots.length };
    const stroke = strokeOf(event.key, { line, slot }, size, carried !== null);
    if (!stroke) return;
    event.preventDefault();
    const id = matter.cell(line, slot).entries[0]?.id;
    if (stroke.kind === 'go') goTo(stroke.to);
    else if (stroke.deed === 'drop') actions.drop(line, slot);
    else if (stroke.deed === 'cancel') actions.cancel();
    else if (id !== undefined) {
      actions[stroke.deed](id);
      if (stroke.deed === 'pick') onTarget({ line, slot });
    }
  };

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, one at a time
    <div
      ref={scroller}
      role="grid"
      aria-label={words.name}
      aria-describedby="slot-board-help"
      aria-rowcount={lines.length + 1}
      aria-colcount={slots.length + 1}
      className={classes.board}
      data-carrying={carried !== null || undefined}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <div
        role="presentation"
        className={classes.sheet}
        style={{ height: head + lines.length * height, width: lineHead + slots.length * width }}
      >
        <div role="row" aria-rowindex={1} className={classes.head} style={{ height: head }}>
          <span role="columnheader" aria-colindex={1} className={classes.corner} style={{ width: lineHead }}>
            {words.corner}
          </span>
          {across.getVirtualItems().map(({ index, start }) => (
            <span
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={classes.slot}
              style={{ left: start, width, height: head }}
              data-apart={slots[index]?.apart || undefined}
              data-current={index === slot || undefined}
            >
              <span className={classes.day}>{slots[index]?.day}</span>
              <span>{slots[index]?.name}</span>
            </span>
          ))}
        </div>
        {down.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={classes.line}
            style={{ top: start, height }}
          >
            <span
              role="rowheader"
              aria-colindex={1}
              className={classes.lineHead}
              style={{ width: lineHead }}
              title={[lines[index]?.name, lines[index]?.detail].filter(Boolean).join(', ')}
              data-current={index === line || undefined}
            >
              <span className={classes.lineNames}>
                <span>{lines[index]?.name}</span>
                <span className={classes.detail}>{lines[index]?.detail}</span>
              </span>
              {lines[index]?.count !== '' && <span className={classes.count}>{lines[index]?.count}</span>}
            </span>
            {across.getVirtualItems().map((item) => (
              <Cell
                key={item.index}
                words={words}
                cell={matter.cell(index, item.index)}
                obstacle={carried === null ? null : matter.obstacle(index, item.index)}
                at={`${String(index)} ${String(item.index)}`}
                line={lines[index]?.name ?? ''}
                slot={slots[item.index]?.name ?? ''}
                apart={slots[item.index]?.apart ?? false}
                column={item.index + 2}
                style={{ left: item.start, width, height }}
                carried={carried}
                openedId={openedId}
                stop={index === line && item.index === slot}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
