import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Card } from './Card.tsx';
import { boxOf, cardSize, type Geometry } from './geometry.ts';
import type { Piece } from './layout.ts';
import type { BoardWords } from './model.ts';
import type { Selection } from '../table/selection.ts';
import type { Pieces } from './usePieces.ts';
import { useSettled } from './useSettled.ts';

interface Props {
  readonly pieces: Pieces;
  readonly geometry: Geometry;
  readonly words: BoardWords;
  readonly stop: string | null;
  readonly selection: Selection;
  readonly lifted: ReadonlySet<string>;
  readonly openedId: string | null;
}

/**
 * All cards of the grid in one keyed layer: a card that changes day or column stays the same element and keeps the focus. The order of
 * reading is put right once the keyboard has left: an element that is put elsewhere in the page loses the focus on its way.
 */
export const Layer = memo(function Layer({
  pieces,
  geometry,
  words,
  stop,
  selection,
  lifted,
  openedId,
}: Props): ReactNode {
  const order = useReadingOrder(pieces.all);
  const inPlace = useMemo(() => inOrder(pieces.all, order), [pieces.all, order]);
  return inPlace.map((piece) => {
    const item = pieces.items.get(piece.id);
    if (!item) return null;
    return (
      <Card
        key={piece.key}
        item={item}
        piece={piece}
        {...cardSize(boxOf(geometry, piece))}
        words={words}
        stop={piece.id === stop}
        selected={selection.ids.has(piece.id)}
        lifted={lifted.has(piece.id)}
        opened={piece.id === openedId}
      />
    );
  });
});

function useReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  const [order, setOrder] = useState(pieces);
  const settled = useSettled(pieces);
  useEffect(() => {
    const board = document.querySelector('[data-board="scroller"]');
    const sort = (): void => {
      if (!board?.contains(document.activeElement)) setOrder(settled);
    };
    sort();
    document.addEventListener('focusin', sort);
    return () => {
      document.removeEventListener('focusin', sort);
    };
  }, [settled]);
  return order;
}

/** The pieces as they are now in the order they had; new ones at the end. */
function inOrder(pieces: readonly Piece[], order: readonly Piece[]): readonly Piece[] {
  if (pieces === order) return pieces;
  const left = new Map(pieces.map((piece) => [piece.key, piece]));
  const known = order.flatMap(({ key }) => {
    const piece = left.get(key);
    left.delete(key);
    return piece ? [piece] : [];
  });
  return [...known, ...left.values()];
}
