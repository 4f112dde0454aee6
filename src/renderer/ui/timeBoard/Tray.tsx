import type { ReactNode } from 'react';
import type { Selection } from '../table/selection.ts';
import { Card } from './Card.tsx';
import type { BoardItem, BoardWords } from './model.ts';
import { useBoard } from './state.ts';
import classes from './TimeBoard.module.css';

interface Props {
  readonly items: readonly BoardItem[];
  readonly words: BoardWords;
  readonly openedId: string | null;
  readonly stop: string | null;
  readonly selection: Selection;
  readonly lifted: ReadonlySet<string>;
}

/** Items without a time: they are dragged from here onto the board, and back. */
export function Tray({ items, words, openedId, stop, selection, lifted }: Props): ReactNode {
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
              selected={selection.ids.has(item.id)}
              lifted={lifted.has(item.id)}
              opened={item.id === openedId}
            />
          ))}
        </div>
      )}
    </section>
  );
}
