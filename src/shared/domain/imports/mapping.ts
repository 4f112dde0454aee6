import { z } from 'zod';
import { id, ids, type Span } from '../values.ts';

/** What a column of the file can be. `fullName` holds last and first name together; a column for a leg is `{ field: 'leg', legId }`. */
export const fields = [
  'civility',
  'lastName',
  'firstName',
  'fullName',
  'organisation',
  'organisationKind',
  'role',
  'category',
  'email',
  'phone',
  'languages',
  'diet',
  'access',
  'aims',
  'wishes',
  'groups',
  'ignore',
] as const;
export type Field = (typeof fields)[number];

export const target = z.union([
  z.strictObject({ field: z.enum(fields) }),
  z.strictObject({ field: z.literal('leg'), legId: id }),
]);
export type Target = z.output<typeof target>;

/** What each column of the table is, corrected by a person where the guess was wrong. */
export const mapping = z.strictObject({
  /** One for each column, in the table's order; columns beyond are ignored. */
  columns: z.array(target).max(500),
  /** Legs that everybody in the file takes part in, beside those of the leg columns. */
  legIds: ids,
  /** How full names are written when neither a comma nor capitals tell. */
  nameOrder: z.enum(['lastFirst', 'firstLast']),
});
export type Mapping = z.output<typeof mapping>;

/** A leg of the mission as a header may name it. */
export interface ImportLeg {
  readonly id: string;
  readonly title: string;
  readonly dates: Span;
  readonly cities: readonly string[];
}

/** Fields of which a person has one; a second column for one of them is only read where the first is empty. */
export function isSingle(field: Target['field']): boolean {
  return !['languages', 'diet', 'access', 'aims', 'wishes', 'groups', 'ignore', 'leg'].includes(field);
}
