import { useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import { placeStyle } from './geometry.ts';
import { piecesOf, type Piece } from './layout.ts';
import { movesOf, plansOf } from './many.ts';
import type { BoardActions, BoardCheck, BoardSpan, BoardWords } from './model.ts';
import type { Field } from './moves.ts';
import { useBoard } from './state.ts';
import type { Pieces } from './usePieces.ts';
import classes from './Ghost.module.css';

interface Props {
  readonly field: Field;
  readonly pieces: Pieces;
  readonly words: BoardWords;
  readonly check: BoardActions['check'];
}

const nothing: BoardCheck = { sentences: [], ids: [] };
const shownSentences = 2;

/** Where what is being moved or drawn would go, its time, and what it would meet there. */
export function Ghost({ field, pieces, words, check }: Props): ReactNode {
  const drag = useBoard((state) => state.drag);
  const { items } = pieces;
  const plans = useMemo(() => (drag ? plansOf(drag, items) : []), [drag, items]);
  const found = useMemo(() => (plans.length > 0 ? check(plans) : nothing), [check, plans]);
  if (!drag?.span) return null;
  const { span } = drag;
  const met = new Set(found.ids);
  const title = items.get(drag.ids[0] ?? '')?.title;
  const followed = movesOf(drag, items)
    .slice(1)
    .flatMap(({ item, span: to }) => (to ? ghostPieces(to, field).map((piece) => ({ item, piece })) : []));
  return (
    <div className={classes.above} data-by={drag.by}>
      {pieces.all
        .filter((piece) => met.has(piece.id))
        .map((piece) => (
          <div key={piece.key} className={classes.met} style={placeStyle(piece)} />
        ))}
      {followed.map(({ item, piece }) => (
        <div key={`${item.id} ${piece.key}`} className={classes.ghost} style={moved(piece)}>
          {piece.main && <div className={classes.ghostName}>{item.title}</div>}
        </div>
      ))}
      {ghostPieces(span, field).map((piece) => (
        <GhostPiece key={piece.key} piece={piece} bad={met.size > 0} follow={drag.by === 'keys'}>
          {piece.main && (
            <div className={classes.ghostNote} data-bad={met.size > 0}>
              {title !== undefined && <span className={classes.ghostTitle}>{title}</span>}
              {drag.ids.length > 1 && <span>{words.others(drag.ids.length - 1)}</span>}
              <span className={classes.ghostTime}>{words.clock(span)}</span>
              {found.sentences.slice(0, shownSentences).map((sentence) => (
                <span key={sentence}>{sentence}</span>
              ))}
              {found.sentences.length > shownSentences && (
                <span>{words.more(found.sentences.length - shownSentences)}</span>
              )}
            </div>
          )}
        </GhostPiece>
      ))}
    </div>
  );
}

/** The rectangles of a span as if it stood alone. */
export function ghostPieces(span: BoardSpan, field: Field): Piece[] {
  return piecesOf('ghost', span, field.days, field.columns).map((piece) => ({
    ...piece,
    lane: 0,
    lanes: 1,
    depth: 0,
    label: piece.from,
  }));
}

interface PieceProps {
  readonly piece: Piece;
  readonly bad: boolean;
  /** Kept in sight: the keyboard moves it, not a pointer that is there already. */
  readonly follow: boolean;
  readonly children: ReactNode;
}

function GhostPiece({ piece, bad, follow, children }: PieceProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (follow && piece.main) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return (
    <div ref={box} className={classes.ghost} data-bad={bad} data-low={piece.top > 1140} style={moved(piece)}>
      {children}
    </div>
  );
}

/** Its place as a movement of the whole, which is quicker than another place. */
function moved(piece: Piece): CSSProperties {
  const { left, top, ...size } = placeStyle(piece);
  return { ...size, left: 0, top: 0, transform: `translate(${left}, ${top})` };
}
