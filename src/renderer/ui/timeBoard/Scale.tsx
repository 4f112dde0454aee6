import { memo, type ReactNode } from 'react';
import { moveMinute } from '../../../shared/domain/slots.ts';
import type { BoardClocks, BoardColumn, BoardDay } from './model.ts';
import classes from './TimeBoard.module.css';

const hours = Array.from({ length: 23 }, (_, index) => index + 1);

/** The hours on the left, in sight wherever the board is scrolled to; those of other clocks beside them. */
export const Ruler = memo(function Ruler({ clocks }: { readonly clocks: BoardClocks | null }): ReactNode {
  return (
    <div className={classes.ruler} aria-hidden>
      {hours.map((hour) => (
        <span key={hour} className={classes.hour} style={{ top: `calc(var(--hour) * ${String(hour)})` }}>
          {clocks && <span className={classes.otherHour}>{clockAt(hour * 60 + clocks.ahead)}</span>}
          {clockAt(hour * 60)}
        </span>
      ))}
    </div>
  );
});

/** The clock at a minute of a day, before and after midnight too. */
function clockAt(minute: number): string {
  return moveMinute('2000-01-01T00:00', minute).slice(11);
}

interface Props {
  readonly days: readonly BoardDay[];
  readonly columns: readonly BoardColumn[];
  readonly clocks: BoardClocks | null;
}

/** The days and their columns on top. Items say their day themselves: this is for the eye. */
export const Heads = memo(function Heads({ days, columns, clocks }: Props): ReactNode {
  return (
    <div className={classes.heads} aria-hidden>
      <div className={classes.corner}>
        {clocks && (
          <>
            <span className={classes.otherHour}>{clocks.otherName}</span>
            <span>{clocks.name}</span>
          </>
        )}
      </div>
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
                  {column.colour !== null && (
                    <span className={classes.dot} style={{ background: column.colour }} />
                  )}
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
