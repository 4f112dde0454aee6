import { useEffect } from 'react';
import { foldRow, type Folded } from './arrange.ts';
import type { TableRow } from './column.ts';

const atOnce = 250;

/** Folds the rows' texts while nothing else happens, so that the first sort and the first letter typed find them ready. */
export function useFoldedAhead<R extends TableRow>(rows: readonly R[], folded: Folded<R>): void {
  useEffect(() => {
    let from = 0;
    let turn = 0;
    const warm = (): void => {
      for (const row of rows.slice(from, from + atOnce)) foldRow(folded, row);
      from += atOnce;
      if (from < rows.length) turn = requestIdleCallback(warm);
    };
    turn = requestIdleCallback(warm);
    return () => {
      cancelIdleCallback(turn);
    };
  }, [rows, folded]);
}
