import { useMemo } from 'react';
import { boxOf, type Geometry } from './geometry.ts';
import { layouter, type Piece } from './layout.ts';
import type { BoardColumn, BoardDay, BoardItem } from './model.ts';
import type { Standing } from './neighbours.ts';

export interface Pieces {
  readonly all: readonly Piece[];
  readonly items: ReadonlyMap<string, BoardItem>;
  /** The items on the grid in the order of reading, then those that wait. */
  readonly order: readonly string[];
  readonly waiting: readonly BoardItem[];
}

/** The items arranged on the grid, and those that wait in the tray. */
export function usePieces(
  items: readonly BoardItem[],
  days: readonly BoardDay[],
  columns: readonly BoardColumn[],
): Pieces {
  const layOut = useMemo(() => layouter(days, columns), [days, columns]);
  return useMemo(() => {
    const all = layOut(items);
    const waiting = items.filter((item) => item.span === null);
    const main = all.filter((piece) => piece.main).map((piece) => piece.id);
    return {
      all,
      items: new Map(items.map((item) => [item.id, item])),
      order: [...main, ...waiting.map((item) => item.id)],
      waiting,
    };
  }, [items, layOut]);
}

/** Where every item stands, for the keyboard to find its way. */
export function standings(pieces: readonly Piece[], geometry: Geometry): Standing[] {
  return pieces.filter((piece) => piece.main).map((piece) => ({ id: piece.id, ...boxOf(geometry, piece) }));
}
