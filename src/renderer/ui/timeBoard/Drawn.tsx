import type { ReactElement, ReactNode } from 'react';
import { placeStyle } from './geometry.ts';
import { ghostPieces } from './Ghost.tsx';
import type { BoardSpan } from './model.ts';
import type { Field } from './moves.ts';
import classes from './Ghost.module.css';

/** Time that was drawn and what is asked about it. */
export interface Drawing {
  readonly span: BoardSpan;
  /** Puts what asks beside the rectangle. */
  readonly around: (box: ReactElement) => ReactNode;
}

/** The rectangle of what was drawn, while it is being named. */
export function Drawn({ drawing, field }: { readonly drawing: Drawing; readonly field: Field }): ReactNode {
  const [first] = ghostPieces(drawing.span, field);
  const style = first ? placeStyle(first) : { display: 'none' };
  return drawing.around(<div className={classes.drawn} style={style} />);
}
