import { memo, type ReactNode } from 'react';
import { Card } from './Card.tsx';
import type { BoardWords } from './model.ts';
import type { Pieces } from './usePieces.ts';

interface Props {
  readonly pieces: Pieces;
  readonly words: BoardWords;
  readonly stop: string | null;
  readonly liftedId: string | null;
  readonly openedId: string | null;
}

/** All cards of the grid in one keyed layer: a card that changes day or column stays the same element and keeps the focus. */
export const Layer = memo(function Layer({ pieces, words, stop, liftedId, openedId }: Props): ReactNode {
  return pieces.all.map((piece) => {
    const item = pieces.items.get(piece.id);
    if (!item) return null;
    return (
      <Card
        key={piece.key}
        item={item}
        piece={piece}
        words={words}
        stop={piece.id === stop}
        lifted={piece.id === liftedId}
        opened={piece.id === openedId}
      />
    );
  });
});
