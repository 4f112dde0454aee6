import { delimiters, type Delimiter } from '../../shared/domain/imports/table.ts';
import { readCsv } from './csv.ts';

/** How much of the text is looked at. */
const sample = { characters: 200_000, records: 100 };

/** A first line `sep=;`, which Excel reads and hides: the delimiter it names and where the table starts. */
export function separatorLine(text: string): { readonly delimiter: Delimiter; readonly end: number } | null {
  const [whole, character] = /^"?sep=(.)"?[ ;,]*(?:\r\n|\n|\r)/iu.exec(text) ?? [];
  const delimiter = delimiters.find((candidate) => candidate === character);
  return whole === undefined || delimiter === undefined ? null : { delimiter, end: whole.length };
}

/** The delimiter under which most rows have the same number of cells, and many of them. `;` when there is nothing to tell by. */
export function guessDelimiter(text: string): Delimiter {
  const start = text.slice(0, sample.characters);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(start, delimiter) }));
  return scores.reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).delimiter;
}

/** The share of rows that have the most common width, squared, times what that width adds to one. */
function evenness(text: string, delimiter: Delimiter): number {
  const widths = new Map<number, number>();
  let records = 0;
  for (const { cells, end } of readCsv(text, delimiter)) {
    // The last record is cut when the sample is.
    if (end >= text.length && records > 0 && text.length === sample.characters) break;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    records += 1;
    if (records === sample.records) break;
  }
  let best = 0;
  for (const [width, count] of widths)
    best = Math.max(best, (count / records) ** 2 * Math.min(width - 1, 50));
  return best;
}
