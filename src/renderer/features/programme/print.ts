import { useEffect } from 'react';
import type { papers } from './state.ts';

type Paper = (typeof papers)[number];

/** While a board is shown it is printed on A4, however printing was asked for; the style sheets read the paper from the page. */
export function useBoardPaper(shown: boolean): void {
  useEffect(() => {
    if (!shown) return undefined;
    setPaper('a4');
    return () => {
      setPaper(null);
    };
  }, [shown]);
}

/** Prints the board on one page of a paper. */
export function printBoard(paper: Paper): void {
  setPaper(paper);
  window.addEventListener(
    'afterprint',
    () => {
      setPaper('a4');
    },
    { once: true },
  );
  window.print();
}

function setPaper(paper: Paper | null): void {
  const { dataset } = document.documentElement;
  if (paper === null) delete dataset['paper'];
  else dataset['paper'] = paper;
}
