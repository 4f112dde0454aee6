import type { ReactNode } from 'react';
import classes from './Empty.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What to do next: the first button is the way on. */
  readonly actions?: ReactNode;
}

/** What an empty screen says: what belongs here and what to do next. */
export function Empty({ title, text, actions }: Props): ReactNode {
  return (
    <section className={classes.empty}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.text}>{text}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}
