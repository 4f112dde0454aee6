import { readAnswer } from './answers.ts';
import { readCivility } from './civilities.ts';
import { headerWeights, nameOrderOf } from './headers.ts';
import { readLanguages } from './languages.ts';
import { legsOfHeaders } from './legs.ts';
import { isSingle, type Field, type ImportLeg, type Mapping, type Target } from './mapping.ts';

export interface Guess {
  readonly mapping: Mapping;
  /** For each column, how sure its guess is. `none`: nothing was guessed. */
  readonly certainty: readonly ('sure' | 'likely' | 'none')[];
}

/** How many rows are looked at. */
const sampleSize = 200;

/**
 * Guesses what each column is from its header, in French or English, and from what stands in it. Only the first `sampleSize` rows are
 * looked at. What is guessed is a proposal for a person to correct.
 */
export function guessMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  legs: readonly ImportLeg[],
): Guess {
  const samples = header.map((_, column) => filled(rows, column));
  const evidence = header.map((name, column) => weigh(name, samples[column] ?? []));
  const free = (column: number) =>
    (evidence[column]?.best ?? 0) < 7 &&
    share(samples[column] ?? [], (cell) => readAnswer(cell) !== null) >= 0.7;
  const legIds = legsOfHeaders(header, free, legs);
  const assigned = assign(evidence, legIds);
  splitNames(assigned, samples);
  const fullName = assigned.findIndex((column) => column.target.field === 'fullName');
  const [onlyLeg] = legs.length === 1 && legIds.every((legId) => legId === null) ? legs : [];
  return {
    mapping: {
      columns: assigned.map((column) => column.target),
      legIds: onlyLeg ? [onlyLeg.id] : [],
      nameOrder: nameOrderOf(header[fullName] ?? ''),
    },
    certainty: assigned.map((column) => column.certainty),
  };
}

interface Evidence {
  readonly weights: Partial<Record<Field, number>>;
  readonly best: number;
}

interface Assigned {
  target: Target;
  certainty: Guess['certainty'][number];
}

function filled(rows: readonly (readonly string[])[], column: number): string[] {
  return rows
    .slice(0, sampleSize)
    .map((row) => (row[column] ?? '').trim())
    .filter((cell) => cell !== '');
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 1 : cells.filter(test).length / cells.length;
}

/** What cells of a field look like, where that can be told. */
const looks: readonly (readonly [field: Field, test: (cell: string) => boolean])[] = [
  ['email', (cell) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell)],
  ['phone', isPhone],
  ['civility', (cell) => !/^(?:m|f|h)$/iu.test(cell) && readCivility(cell) !== null],
  [
    'languages',
    (cell) =>
      /\p{L}{2}/u.test(cell) &&
      readLanguages(cell).unknown.length === 0 &&
      readLanguages(cell).languages.length > 0,
  ],
];

function isPhone(cell: string): boolean {
  const digits = cell.replace(/\D/gu, '').length;
  return digits >= 9 && digits <= 15 && /^[+(0][\d\s()./+-]+$/u.test(cell) && !/\d{4}-\d\d-\d\d/u.test(cell);
}

/** Adds what the cells say to what the header says: cells alone are worth 5, and cells that say otherwise take a header down. */
function weigh(header: string, cells: readonly string[]): Evidence {
  const weights = headerWeights(header);
  for (const [field, test] of looks) {
    const rate = share(cells, test);
    if (cells.length >= 2 && rate >= 0.7) weights[field] = Math.min(10, (weights[field] ?? 2) + 3);
    else if (cells.length >= 3 && rate < 0.2) delete weights[field];
  }
  return { weights, best: Math.max(0, ...Object.values(weights)) };
}

function assign(evidence: readonly Evidence[], legIds: readonly (string | null)[]): Assigned[] {
  const assigned: Assigned[] = legIds.map((legId) =>
    legId === null
      ? { target: { field: 'ignore' }, certainty: 'none' }
      : { target: { field: 'leg', legId }, certainty: 'sure' },
  );
  const claims = evidence.flatMap(({ weights }, column) =>
    (Object.entries(weights) as [Field, number][]).map(([field, weight]) => ({ column, field, weight })),
  );
  const taken = new Set<Field>();
  for (const { column, field, weight } of claims.toSorted(
    (a, b) => b.weight - a.weight || a.column - b.column,
  )) {
    if (assigned[column]?.target.field !== 'ignore' || taken.has(field)) continue;
    if (
      field === 'fullName'
        ? taken.has('lastName') || taken.has('firstName')
        : taken.has('fullName') && isPartOfName(field)
    )
      continue;
    assigned[column] = { target: { field }, certainty: weight >= 8 ? 'sure' : 'likely' };
    if (isSingle(field)) taken.add(field);
  }
  return assigned;
}

function isPartOfName(field: Field): boolean {
  return field === 'lastName' || field === 'firstName';
}

/** A column « Nom » with two words in most cells, and no first names anywhere, holds full names. */
function splitNames(assigned: Assigned[], samples: readonly (readonly string[])[]): void {
  const last = assigned.findIndex((column) => column.target.field === 'lastName');
  if (last === -1 || assigned.some((column) => column.target.field === 'firstName')) return;
  const cells = samples[last] ?? [];
  if (cells.length > 0 && share(cells, (cell) => /\S[\s,]+\S/u.test(cell)) >= 0.6)
    assigned[last] = { target: { field: 'fullName' }, certainty: 'likely' };
}
