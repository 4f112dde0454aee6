import { fold } from '../fold.ts';
import type { ImportLeg } from './mapping.ts';

const numbered =
  /\b(?:volet|leg|partie|part|etape|phase|stage|semaine|week|deel|mission|voyage)s? (?:no |n |numero )?(\d{1,2}|iv|i{1,3}|v)\b/u;
const ordinals: readonly RegExp[] = [
  /\b(?:premiere?|1ere?|1er|first|1st|eerste)\b/u,
  /\b(?:deuxieme|seconde?|2e|2eme|2nde?|second|2nd|tweede)\b/u,
  /\b(?:troisieme|3e|3eme|third|3rd|derde)\b/u,
  /\b(?:quatrieme|4e|4eme|fourth|4th|vierde)\b/u,
];
const romans: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v'];
/** How the names of the months begin, in French and English. */
const months: readonly RegExp[] = [
  /\bjan/u,
  /\bfe[vb]/u,
  /\bmar/u,
  /\ba[vp]r/u,
  /\bma[iy]/u,
  /\bjuin|\bjune?\b/u,
  /\bjuil|\bjuly?\b/u,
  /\ba(?:out|ug)/u,
  /\bsept?/u,
  /\boct/u,
  /\bnov/u,
  /\bdec/u,
];
const participation = /\b(?:particip\w*|inscri\w*|presen\w*|attend\w*|registered|aanwezig)\b/u;
const weak = new Set(
  'les des sur sous aux une the and avec pour saint sainte volet mission partie ville exemple'.split(' '),
);

/**
 * The leg that each header names, by its number (legs in the order of their dates), its cities, its title or its dates; null for none.
 * `free` says which columns may be one. No leg is given twice.
 */
export function legsOfHeaders(
  headers: readonly string[],
  free: (column: number) => boolean,
  legs: readonly ImportLeg[],
): (string | null)[] {
  const ordered = legs.toSorted((a, b) => (a.dates.from < b.dates.from ? -1 : 1));
  const pairs = headers.flatMap((header, column) => {
    if (!free(column)) return [];
    const folded = fold(header);
    return ordered.map((leg, order) => ({ column, leg, score: score(folded, leg, order, ordered) }));
  });
  const chosen: (string | null)[] = headers.map(() => null);
  const taken = new Set<string>();
  for (const { column, leg, score: points } of pairs.toSorted(
    (a, b) => b.score - a.score || a.column - b.column,
  )) {
    if (points < 2 || chosen[column] !== null || taken.has(leg.id)) continue;
    chosen[column] = leg.id;
    taken.add(leg.id);
  }
  return chosen;
}

function score(header: string, leg: ImportLeg, order: number, legs: readonly ImportLeg[]): number {
  if (header === '') return 0;
  let points = 0;
  const number = numberIn(header);
  if (number !== null) points += number === order ? 3 : -3;
  const words = new Set(header.split(' '));
  const elsewhere = new Set(
    legs.filter((other) => other !== leg).flatMap((other) => other.cities.flatMap(telling)),
  );
  const cities = leg.cities.filter((city) =>
    telling(city).some((word) => words.has(word) && !elsewhere.has(word)),
  );
  points += Math.min(cities.length, 2) * 2;
  const title = telling(leg.title);
  const named = title.filter((word) => words.has(word)).length;
  if (title.length > 0 && named * 2 >= title.length) points += 2;
  if (hasDate(header, leg.dates.from)) points += 3;
  if (points === 0 && legs.length === 1 && participation.test(header)) points += 2;
  return points;
}

function numberIn(header: string): number | null {
  const found = numbered.exec(header)?.[1];
  if (found !== undefined) return (romans.includes(found) ? romans.indexOf(found) : Number(found) - 1) | 0;
  const ordinal = ordinals.findIndex((words) => words.test(header));
  return ordinal === -1 ? null : ordinal;
}

function telling(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 3 && !weak.has(word) && !/^\d+$/u.test(word));
}

/** « du 19 au 23 octobre », `19-23/10`, `Oct 19`. */
function hasDate(header: string, day: string): boolean {
  const [, month = '', date = ''] = day.split('-');
  const numbers = header.match(/\d+/gu)?.map(Number) ?? [];
  if (!numbers.includes(Number(date))) return false;
  const name = months[Number(month) - 1];
  return name?.test(header) === true || (numbers.length > 1 && numbers.includes(Number(month)));
}
