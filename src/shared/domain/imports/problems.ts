import type { Target } from './mapping.ts';

/**
 * What can be wrong with a row. `blocking`: the row cannot be imported as it is · `warning`: something was lost or doubtful · `note`:
 * worth a look. The codes of the table are among them.
 */
export const problemLevels = {
  'name.missing': 'blocking',
  'email.unreadable': 'warning',
  'phone.unreadable': 'warning',
  'language.unknown': 'warning',
  'civility.unknown': 'note',
  'kind.unknown': 'note',
  'leg.unclear': 'warning',
  'leg.none': 'note',
  'value.second': 'warning',
  'text.cut': 'warning',
  'cell.formula': 'warning',
  'cell.cleaned': 'note',
  'cell.cut': 'warning',
  'cell.error': 'warning',
  'row.tooLong': 'warning',
  'row.openQuote': 'warning',
} as const;

export type ProblemCode = keyof typeof problemLevels;
export type ProblemLevel = (typeof problemLevels)[ProblemCode];

/** One thing to look at, on the row it is about. */
export interface Problem {
  /** Index in the table's rows. */
  readonly row: number;
  /** Null when it is about the row as a whole. */
  readonly field: Target['field'] | null;
  readonly code: ProblemCode;
  /** What was found, shortened. */
  readonly value: string;
}
