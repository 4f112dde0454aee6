import { memo, type ReactNode } from 'react';
import type { Column, TableRow } from './column.ts';
import classes from './Table.module.css';

interface Props<R extends TableRow> {
  readonly row: R;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly Column<R>[];
  readonly selectLabel: string;
  readonly selected: boolean;
  readonly tabbable: boolean;
  readonly open: boolean;
}

/** One row. The grid hears its clicks and keys, so that a row is drawn again only when it changes. */
export const GridRow = memo(Row) as typeof Row;

function Row<R extends TableRow>({
  row,
  index,
  top,
  columns,
  selectLabel,
  selected,
  tabbable,
  open,
}: Props<R>): ReactNode {
  return (
    <div
      role="row"
      className={classes.row}
      style={{ top }}
      tabIndex={tabbable ? 0 : -1}
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      {...(open ? { 'aria-current': true } : {})}
    >
      <div role="gridcell" className={classes.check} data-check>
        <input type="checkbox" tabIndex={-1} checked={selected} readOnly aria-label={selectLabel} />
      </div>
      {columns.map((column, at) => {
        const text = column.text(row);
        return (
          <div
            key={column.key}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            className={at === 0 ? classes.first : classes.cell}
            title={text}
            data-number={column.number !== undefined || undefined}
          >
            {column.cell ? column.cell(row) : text}
          </div>
        );
      })}
    </div>
  );
}
