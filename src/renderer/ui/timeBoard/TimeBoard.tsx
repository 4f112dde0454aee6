import { VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { itemUnder } from './board.ts';
import { Drawn, type Drawing } from './Drawn.tsx';
import { fitColumns, gridSize, hoursUsed, type Geometry } from './geometry.ts';
import { Ghost } from './Ghost.tsx';
import { boardKeys } from './keys.ts';
import { Layer } from './Layer.tsx';
import { Band } from './Band.tsx';
import type { Selection } from '../table/selection.ts';
import type { BoardActions, BoardClocks, BoardColumn, BoardDay, BoardItem, BoardWords } from './model.ts';
import { clickSelects } from './clickSelects.ts';
import { usePointed } from './pointed.ts';
import { Heads, Ruler } from './Scale.tsx';
import { leaveBoard, useBoard } from './state.ts';
import { Tray } from './Tray.tsx';
import { usePieces } from './usePieces.ts';
import { usePointer } from './usePointer.ts';
import { useFirstSight, useOpenedSight, useWanted, useWidth } from './useSight.ts';
import classes from './TimeBoard.module.css';

interface Props {
  readonly days: readonly BoardDay[];
  /** At least one. */
  readonly columns: readonly BoardColumn[];
  /** Moving never changes the column of an item. */
  readonly fixedColumns: boolean;
  readonly clocks: BoardClocks | null;
  readonly items: readonly BoardItem[];
  readonly selection: Selection;
  /** Pixels an hour takes. */
  readonly hourHeight: number;
  /** Shown as open in another part of the screen. */
  readonly openedId: string | null;
  readonly words: BoardWords;
  readonly actions: BoardActions;
  /** What was drawn and is being named. */
  readonly drawing: Drawing | null;
  /** Shown on a board without items: how the first is made. */
  readonly empty: ReactNode;
}

const rulerWidth = { one: 56, two: 104 };
const noIds: readonly string[] = [];
const narrowest = { alone: 132, beside: 104 };

/**
 * A board of days side by side, columns within each day, and items placed in time. Items are moved, stretched and made by pointer and
 * by keyboard. It knows neither where items come from nor what they are: it shows, asks and says.
 */
export function TimeBoard({
  days,
  columns,
  fixedColumns,
  clocks,
  items,
  selection,
  hourHeight,
  openedId,
  words,
  actions,
  drawing,
  empty,
}: Props): ReactNode {
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const pieces = usePieces(items, days, columns);
  const width = useWidth(scroller);
  const ruler = clocks ? rulerWidth.two : rulerWidth.one;
  const smallest = columns.length === 1 ? narrowest.alone : narrowest.beside;
  const columnWidth = fitColumns(width - ruler, days.length, columns.length, smallest);
  const geometry = useMemo<Geometry>(
    () => ({ days: days.length, columns: columns.length, columnWidth, hourHeight }),
    [days.length, columns.length, columnWidth, hourHeight],
  );
  const field = useMemo(() => ({ days, columns, fixed: fixedColumns }), [days, columns, fixedColumns]);
  const current = useBoard((state) => state.current);
  const lifted = useLifted();
  const { onPointerMove, onPointerLeave, ...pointed } = usePointed(root, geometry);
  const board = { field, geometry, pieces, words, actions, selection, pointed };
  const pointer = usePointer(board);
  useWanted(root);
  useOpenedSight(root, openedId, width);
  useFirstSight(scroller, days, pieces.all, hourHeight);
  useEffect(() => leaveBoard, []);

  const onGrid = pieces.order.length - pieces.waiting.length;
  const stop = stopOf(pieces.order.slice(0, onGrid), current);
  const size = gridSize(geometry);
  const hours = useMemo(() => hoursUsed(pieces.all), [pieces.all]);
  const measures = {
    '--column': `${String(columnWidth)}px`,
    '--columns': columns.length,
    '--hour': `${String(hourHeight)}px`,
    '--ruler': `${String(ruler)}px`,
    '--width': `${String(size.width)}px`,
    // For the page it is printed on.
    '--days': days.length,
    '--firstHour': hours.first,
    '--hours': hours.last - hours.first,
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- events of the cards, heard once on their common root
    <div
      ref={root}
      className={classes.board}
      style={measures as CSSProperties}
      role="application"
      aria-label={words.name}
      aria-describedby={keysId}
      onPointerDown={pointer.onPointerDown}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
      onClick={(event) => {
        const item = pieces.items.get(itemUnder(event.target) ?? '');
        if (item && !pointer.wasDrag() && !clickSelects(event, item, board)) actions.open(item);
      }}
      {...boardKeys(board)}
    >
      <VisuallyHidden id={keysId}>{words.keys}</VisuallyHidden>
      <div ref={scroller} className={classes.scroller} data-board="scroller">
        <div className={classes.inner}>
          <Heads days={days} columns={columns} clocks={clocks} />
          <div className={classes.body}>
            <Ruler clocks={clocks} />
            <div className={classes.grid} data-board="grid">
              <Layer
                pieces={pieces}
                geometry={geometry}
                words={words}
                stop={stop}
                selection={selection}
                lifted={lifted}
                openedId={openedId}
              />
              <Band />
              <Ghost field={field} pieces={pieces} words={words} check={actions.check} />
              {drawing && <Drawn drawing={drawing} field={field} />}
              {onGrid === 0 && <div className={classes.empty}>{empty}</div>}
            </div>
          </div>
        </div>
      </div>
      <Tray
        items={pieces.waiting}
        words={words}
        openedId={openedId}
        stop={stopOf(pieces.order.slice(onGrid), current)}
        selection={selection}
        lifted={lifted}
      />
      <Spoken />
    </div>
  );
}

/** What is being carried, and what was cut and waits to be put elsewhere. */
function useLifted(): ReadonlySet<string> {
  const dragged = useBoard(({ drag }) => (drag?.kind === 'paste' || !drag ? noIds : drag.ids));
  const cut = useBoard(({ clip }) => (clip?.cut === true ? clip.ids : noIds));
  return useMemo(() => new Set([...dragged, ...cut]), [dragged, cut]);
}

/** What was just done, for whoever does not see it. */
function Spoken(): ReactNode {
  const spoken = useBoard((state) => state.spoken);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {spoken}
    </VisuallyHidden>
  );
}

function stopOf(ids: readonly string[], current: string | null): string | null {
  return current !== null && ids.includes(current) ? current : (ids[0] ?? null);
}
