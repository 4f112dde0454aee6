import type { ReactNode } from 'react';
import classes from './Screen.module.css';

interface Props {
  readonly title: string;
  /** A line above the title: where we are. */
  readonly above?: ReactNode;
  /** A line below the title. */
  readonly below?: ReactNode;
  readonly actions?: ReactNode;
  /** Fills the window and scrolls inside itself: boards and tables. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** The form of every screen: where we are, its title, what can be done, the matter. */
export function Screen({ title, above, below, actions, full = false, children }: Props): ReactNode {
  return (
    <div className={full ? classes.full : classes.screen}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {above && <p className={classes.above}>{above}</p>}
          <h1 className={classes.title}>{title}</h1>
          {below && <p className={classes.below}>{below}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.matter}>{children}</div>
    </div>
  );
}
