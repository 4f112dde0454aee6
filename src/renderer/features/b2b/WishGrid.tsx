import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Party } from '../../../shared/contract/sessions.ts';
import type { Wish, WishLevel } from '../../../shared/domain/sessions.ts';
import { useTexts } from '../../app/i18n/language.ts';
import classes from './WishesTab.module.css';

export type Said = Pick<Wish, 'fromId' | 'toId' | 'level' | 'weight'>;

interface Props {
  /** The delegation. */
  readonly rows: readonly Party[];
  /** The hosts. */
  readonly columns: readonly Party[];
  readonly wishes: readonly Said[];
  /** Whose wishes the keys and clicks enter; those of the other side are shown small. */
  readonly side: Party['side'];
  readonly onSay: (said: Said) => void;
}

const cell = 36;
const head = 150;
const rowHead = 220;
const usualWeight = 3;
const next: Readonly<Record<string, WishLevel | null>> = { none: 'want', want: 'must', must: 'no', no: null };
const levelKeys: Readonly<Record<string, WishLevel>> = {
  i: 'must',
  m: 'must',
  s: 'want',
  w: 'want',
  n: 'no',
};
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Delegates × hosts. One stop of the tabulator; arrows move, letters and digits say the wish, a click goes through the levels. */
export function WishGrid({ rows, columns, wishes, side, onSay }: Props): ReactNode {
  const { wishes: text } = useTexts().b2b;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const wanted = useRef(false);
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], columns.length - 1)];
  const said = useMemo(() => new Map(wishes.map((wish) => [`${wish.fromId} ${wish.toId}`, wish])), [wishes]);
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here; what it gives stays in this component
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cell,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
  });
  const across = useVirtualizer({
    count: columns.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: () => cell,
    overscan: 6,
    scrollMargin: rowHead,
    scrollPaddingStart: rowHead,
  });

  // The cell may enter the page only with the next drawing; it gets the focus then.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const found = scroller.current?.querySelector<HTMLElement>('[data-cell][tabindex="0"]');
    if (!found) return;
    wanted.current = false;
    found.focus({ preventScroll: true });
  });

  const goTo = (toRow: number, toColumn: number): void => {
    const place = [
      Math.max(0, Math.min(toRow, rows.length - 1)),
      Math.max(0, Math.min(toColumn, columns.length - 1)),
    ] as const;
    wanted.current = true;
    setAt(place);
    down.scrollToIndex(place[0], { align: 'auto' });
    across.scrollToIndex(place[1], { align: 'auto' });
  };
  const pairAt = (atRow: number, atColumn: number): Pair | null => {
    const [delegate, host] = [rows[atRow], columns[atColumn]];
    if (!delegate || !host) return null;
    return side === 'delegation' ? { from: delegate, to: host } : { from: host, to: delegate };
  };
  const say = (atRow: number, atColumn: number, level: WishLevel | null | 'next', weight?: number): void => {
    const pair = pairAt(atRow, atColumn);
    if (!pair) return;
    const before = said.get(`${pair.from.id} ${pair.to.id}`);
    const after = level === 'next' ? (next[before?.level ?? 'none'] ?? null) : level;
    onSay({
      fromId: pair.from.id,
      toId: pair.to.id,
      level: after,
      weight: weight ?? before?.weight ?? usualWeight,
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key;
    const step = steps[key];
    const level = levelKeys[key.toLowerCase()];
    if (step) goTo(row + step[0], column + step[1]);
    else if (key === 'Home') goTo(row, 0);
    else if (key === 'End') goTo(row, columns.length - 1);
    else if (key === 'PageDown') goTo(row + 10, column);
    else if (key === 'PageUp') goTo(row - 10, column);
    else if (level) say(row, column, level);
    else if (/^[1-5]$/u.test(key)) say(row, column, 'want', Number(key));
    else if (key === 'Delete' || key === 'Backspace' || key === '0') say(row, column, null);
    else if (key === ' ' || key === 'Enter') say(row, column, 'next');
    else return;
    event.preventDefault();
  };
  const words = (wish: Said | undefined): string => {
    if (!wish?.level) return text.none;
    return wish.level === 'want' ? `${text.level.want}, ${text.weight(wish.weight)}` : text.level[wish.level];
  };

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, one at a time
    <div
      ref={scroller}
      role="grid"
      aria-label={text.grid(side === 'delegation' ? text.ours : text.theirs)}
      aria-describedby="b2b-wish-help"
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const found =
          event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
        const [atRow, atColumn] = (found?.dataset['cell'] ?? '').split(' ').map(Number);
        if (atRow === undefined || atColumn === undefined) return;
        goTo(atRow, atColumn);
        say(atRow, atColumn, 'next');
      }}
    >
      <div
        role="presentation"
        className={classes.sheet}
        style={{ height: head + rows.length * cell, width: rowHead + columns.length * cell }}
      >
        <div role="row" aria-rowindex={1} className={classes.head}>
          <span role="columnheader" aria-colindex={1} className={classes.corner}>
            {text.side}
          </span>
          {across.getVirtualItems().map(({ index, start }) => (
            <span
              key={index}
              role="columnheader"
              aria-colindex={index + 2}
              className={classes.columnHead}
              style={{ left: start }}
              title={columns[index]?.name}
              data-current={index === column || undefined}
            >
              <span>{columns[index]?.name}</span>
            </span>
          ))}
        </div>
        {down.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            role="row"
            aria-rowindex={index + 2}
            className={classes.row}
            style={{ top: start }}
          >
            <span
              role="rowheader"
              aria-colindex={1}
              className={classes.rowHead}
              title={`${rows[index]?.name ?? ''} ${rows[index]?.organisation ?? ''}`}
              data-current={index === row || undefined}
            >
              <span>{rows[index]?.name}</span>
              <span className={classes.of}>{rows[index]?.organisation}</span>
            </span>
            {across.getVirtualItems().map((item) => {
              const pair = pairAt(index, item.index);
              if (!pair) return null;
              const own = said.get(`${pair.from.id} ${pair.to.id}`);
              const other = said.get(`${pair.to.id} ${pair.from.id}`);
              return (
                <Cell
                  key={item.index}
                  at={`${String(index)} ${String(item.index)}`}
                  column={item.index + 2}
                  left={item.start}
                  own={own?.level ?? null}
                  weight={own?.weight ?? 0}
                  other={other?.level ?? null}
                  short={own?.level ? text.short[own.level] : ''}
                  shortOther={other?.level ? text.short[other.level] : ''}
                  name={`${text.cell(pair.from.name, pair.to.name, words(own))}${other?.level ? ` ; ${text.answer(words(other))}` : ''}`}
                  stop={index === row && item.index === column}
                />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

interface Pair {
  readonly from: Party;
  readonly to: Party;
}

interface CellProps {
  readonly at: string;
  readonly column: number;
  readonly left: number;
  readonly own: WishLevel | null;
  readonly weight: number;
  readonly other: WishLevel | null;
  readonly short: string;
  readonly shortOther: string;
  readonly name: string;
  readonly stop: boolean;
}

const Cell = memo(function Cell({
  at,
  column,
  left,
  own,
  weight,
  other,
  short,
  shortOther,
  name,
  stop,
}: CellProps): ReactNode {
  return (
    <span
      role="gridcell"
      aria-colindex={column}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      className={classes.cell}
      style={{ left }}
      data-cell={at}
      data-own={own ?? undefined}
      data-other={other ?? undefined}
    >
      <span aria-hidden>
        {short}
        {own === 'want' && <sup>{weight}</sup>}
      </span>
      {other && (
        <small aria-hidden data-level={other}>
          {shortOther}
        </small>
      )}
    </span>
  );
});
