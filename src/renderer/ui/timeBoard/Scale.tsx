import { memo, type ReactNode } from 'react';
import type { BoardColumn, BoardDay } from './model.ts';
import classes from './TimeBoard.module.css';

const hours = Array.from({ length: 23 }, (_, index) => index + 1);

/** The hours on the left, in sight wherever the board is scrolled to. */
export const Ruler = memo(function Ruler(): ReactNode {
  return (
    <div className={classes.ruler} aria-hidden>
      {hours.map((hour) => (
        <span key={hour} className={classes.hour} style={{ top: `calc(var(--hour) * ${String(hour)})` }}>
          {String(hour).padStart(2, '0')}:00
        </span>
      ))}
    </div>
  );
});

interface Props {
  readonly days: readonly BoardDay[];
  readonly columns: readonly BoardColumn[];
}

/** The days and their columns on top. Items say their day themselves: this is for the eye. */
export const Heads = memo(function Heads({ days, columns }: Props): ReactNode {
  return (
    <div className={classes.heads} aria-hidden>
      <div className={classes.corner} />
      {days.map(({ day, short, remark }) => (
        <div key={day} className={classes.dayHead} data-remark={remark !== null}>
          <div className={classes.dayName}>
            {short}
            {remark !== null && <span className={classes.remark}>{remark}</span>}
          </div>
          {columns.length > 1 && (
            <div className={classes.columnHeads}>
              {columns.map((column) => (
                <div key={column.id} className={classes.columnHead} title={column.name}>
                  <span className={classes.dot} style={{ background: column.colour ?? 'transparent' }} />
                  <span className={classes.columnName}>{column.name}</span>
                </div>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
});
