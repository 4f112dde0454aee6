import { useEffect } from 'react';
import { wordsOf, type Folded } from './arrange.ts';
import type { TableRow } from './column.ts';

const atOnce = 500;

/** Folds the rows' texts while nothing else happens, so that the first letter typed in the filter finds them ready. */
export function useWarmWords<R extends TableRow>(rows: readonly R[], folded: Folded<R>): void {
  useEffect(() => {
    let from = 0;
    let turn = 0;
    const warm = (): void => {
      for (const row of rows.slice(from, from + atOnce)) wordsOf(folded, row);
      from += atOnce;
      if (from < rows.length) turn = requestIdleCallback(warm);
    };
    turn = requestIdleCallback(warm);
    return () => {
      cancelIdleCallback(turn);
    };
  }, [rows, folded]);
}
