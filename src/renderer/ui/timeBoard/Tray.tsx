import type { ReactNode } from 'react';
import { Card } from './Card.tsx';
import type { BoardItem, BoardWords } from './model.ts';
import { useBoard } from './state.ts';
import classes from './TimeBoard.module.css';

interface Props {
  readonly items: readonly BoardItem[];
  readonly words: BoardWords;
  readonly openedId: string | null;
  readonly stop: string | null;
  readonly liftedId: string | null;
}

/** Items without a time: they are dragged from here onto the board, and back. */
export function Tray({ items, words, openedId, stop, liftedId }: Props): ReactNode {
  const over = useBoard(({ drag }) => drag !== null && drag.kind === 'move' && drag.span === null);
  return (
    <section className={classes.tray} data-board="tray" data-over={over} aria-label={words.tray}>
      <p className={classes.trayTitle}>
        {words.tray}
        <span className={classes.count}>{items.length}</span>
      </p>
      {items.length === 0 ? (
        <p className={classes.trayHint}>{words.trayHint}</p>
      ) : (
        <div className={classes.trayItems}>
          {items.map((item) => (
            <Card
              key={item.id}
              item={item}
              piece={null}
              height="short"
              width="wide"
              words={words}
              stop={item.id === stop}
              lifted={item.id === liftedId}
              opened={item.id === openedId}
            />
          ))}
        </div>
      )}
    </section>
  );
}
