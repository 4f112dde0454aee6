import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/language.ts';
import type { Sort } from './arrange.ts';
import type { Column, TableRow } from './column.ts';
import classes from './Table.module.css';

interface Props<R extends TableRow> {
  readonly columns: readonly Column<R>[];
  readonly sort: Sort;
  readonly onSort: (key: string) => void;
  /** How many of the rows on screen are selected. */
  readonly selected: 'none' | 'some' | 'all';
  readonly onToggleAll: () => void;
}

/** The head of the columns: one stop of the tabulator, left and right between its buttons. */
export function GridHeader<R extends TableRow>({
  columns,
  sort,
  onSort,
  selected,
  onToggleAll,
}: Props<R>): ReactNode {
  const { tables } = useTexts();
  const row = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [stop, setStop] = useState(1);

  useEffect(() => {
    if (box.current) box.current.indeterminate = selected === 'some';
  }, [selected]);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const last = columns.length;
    const next = { ArrowLeft: stop - 1, ArrowRight: stop + 1, Home: 0, End: last }[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    setStop(next);
    row.current?.querySelectorAll<HTMLElement>('[data-stop]')[next]?.focus();
  };

  return (
    <div role="rowgroup" className={classes.head}>
      <div
        ref={row}
        role="row"
        tabIndex={-1}
        aria-rowindex={1}
        className={classes.headRow}
        onKeyDown={onKeyDown}
      >
        <div role="columnheader" className={classes.check}>
          <input
            ref={box}
            type="checkbox"
            data-stop
            tabIndex={stop === 0 ? 0 : -1}
            checked={selected === 'all'}
            aria-label={tables.selectAll}
            onFocus={() => {
              setStop(0);
            }}
            onChange={onToggleAll}
          />
        </div>
        {columns.map((column, index) => {
          const sorted = sort.key === column.key;
          return (
            <div
              key={column.key}
              role="columnheader"
              className={index === 0 ? classes.first : classes.cell}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              data-number={column.number !== undefined || undefined}
            >
              <button
                type="button"
                data-stop
                className={classes.sort}
                tabIndex={stop === index + 1 ? 0 : -1}
                title={column.label}
                onFocus={() => {
                  setStop(index + 1);
                }}
                onClick={() => {
                  onSort(column.key);
                }}
              >
                <span className={classes.label}>{column.label}</span>
                {sorted && !sort.descending && <IconArrowUp size={14} aria-hidden />}
                {sorted && sort.descending && <IconArrowDown size={14} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
