import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled } from '@tabler/icons-react';
import { memo, type CSSProperties, type ReactNode } from 'react';
import { placeStyle } from './geometry.ts';
import type { Piece } from './layout.ts';
import type { BoardItem, BoardWords } from './model.ts';
import classes from './Card.module.css';

interface Props {
  readonly item: BoardItem;
  /** Where it stands on the grid; null in the tray. */
  readonly piece: Piece | null;
  /** See `cardSize`. */
  readonly height: string;
  readonly width: string;
  readonly words: BoardWords;
  /** Has the tab stop. */
  readonly stop: boolean;
  readonly selected: boolean;
  /** Being moved: its place stays, faded. */
  readonly lifted: boolean;
  readonly opened: boolean;
}

/** One item. Its measures are style variables, so that a wider column or a taller hour draws no card again. */
export const Card = memo(
  DrawnCard,
  (before, now) =>
    before.item === now.item &&
    before.height === now.height &&
    before.width === now.width &&
    before.words === now.words &&
    before.stop === now.stop &&
    before.selected === now.selected &&
    before.lifted === now.lifted &&
    before.opened === now.opened &&
    samePiece(before.piece, now.piece),
);

function DrawnCard({ item, piece, height, width, words, stop, selected, lifted, opened }: Props): ReactNode {
  const Icon = item.icon;
  // Of what lies between the cards, how long it takes matters more than what it is called.
  const [first, second] = item.form === 'card' ? [item.title, item.detail] : [item.detail, item.title];
  // What is drawn is cut short where there is no room; what is read out is whole.
  const face = (
    <span className={classes.face} aria-hidden>
      <span className={classes.title}>
        <Icon size={14} stroke={1.9} aria-hidden className={classes.icon} />
        {first}
      </span>
      {selected && <IconCircleCheckFilled size={16} aria-hidden className={classes.check} />}
      {item.alert !== '' && <IconAlertTriangleFilled size={14} aria-hidden className={classes.alert} />}
      {item.span && <span className={classes.clock}>{item.clock ?? words.clock(item.span)}</span>}
      {second !== '' && <span className={classes.detail}>{second}</span>}
      {piece && item.form !== 'gap' && (
        <>
          <span className={classes.startHandle} data-handle="start" />
          <span className={classes.endHandle} data-handle="end" />
        </>
      )}
    </span>
  );
  const common = {
    className: piece ? `${classes.card ?? ''} ${classes.placed ?? ''}` : classes.card,
    style: { '--edge': item.edge, ...(piece ? cardStyle(piece) : {}) } as CSSProperties,
    'data-item': item.id,
    'data-form': item.form,
    'data-look': item.look,
    'data-height': height,
    'data-width': width,
    'data-alert': item.alert !== '',
    'data-selected': selected,
    'data-lifted': lifted,
    'data-opened': opened,
    ...(piece ? { 'data-day': piece.day } : {}),
  };
  // An item in several pieces is one thing to whoever hears it: the others are only drawn.
  if (piece && !piece.main) {
    return (
      <div {...common} aria-hidden>
        {face}
      </div>
    );
  }
  return (
    <button
      type="button"
      {...common}
      data-main
      tabIndex={stop ? 0 : -1}
      {...(opened ? { 'aria-current': true } : {})}
    >
      <VisuallyHidden>{words.itemName(item, selected)}</VisuallyHidden>
      {face}
    </button>
  );
}

function cardStyle(piece: Piece): CSSProperties & { readonly '--minutes': number } {
  return {
    ...placeStyle(piece),
    zIndex: 1 + piece.depth,
    paddingLeft: `calc(var(--column) * ${piece.label - piece.from})`,
    '--minutes': piece.bottom - piece.top,
  };
}

function samePiece(a: Piece | null, b: Piece | null): boolean {
  if (a === null || b === null) return a === b;
  for (const key in a) if (a[key as keyof Piece] !== b[key as keyof Piece]) return false;
  return true;
}
