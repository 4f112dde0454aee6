import type { papers } from './state.ts';

/** Prints the screen on a paper; the style sheets read which from the page. */
export function print(paper: (typeof papers)[number] | 'list'): void {
  const { dataset } = document.documentElement;
  dataset['paper'] = paper;
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['paper'];
    },
    { once: true },
  );
  window.print();
}
