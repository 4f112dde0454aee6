import { fold } from '../fold.ts';
import type { PersonFields } from './candidates.ts';
import type { Member } from './duplicates.ts';

/** A member of a cluster with what is known of that person. */
export interface Known {
  readonly member: Member;
  readonly person: PersonFields;
  /** Index among the matched organisations; -1 for none. */
  readonly organisation: number;
  readonly groups: readonly string[];
}

export type MergedField = keyof PersonFields | 'organisation' | 'groups';

/** A field in which the members differ, and what the merge makes of it. */
export interface FieldProposal {
  readonly field: MergedField;
  readonly value: FieldValue;
  /** Whose value it is; null when it is put together from several. */
  readonly from: Member | null;
  readonly others: readonly { readonly member: Member; readonly value: FieldValue }[];
}

/** A text, a list of codes or ids, or the index of an organisation. */
export type FieldValue = string | number | readonly string[];

export interface Merged {
  readonly person: PersonFields;
  readonly organisation: number;
  readonly groups: readonly string[];
  readonly proposals: readonly FieldProposal[];
}

const latestWins = ['civility', 'role', 'category', 'email', 'phone'] as const;
const lists = ['languages', 'legIds'] as const;
const texts = ['aims', 'wishes', 'diet', 'access'] as const;

/**
 * Makes one person of several, the oldest first: of single values the latest that is not empty wins; lists are united; long texts that
 * differ are both kept, one below the other. A name keeps its accents and its order when a later spelling lost them. Needs one at least.
 */
export function mergeKnown(known: readonly [Known, ...Known[]]): Merged {
  const [first] = known;
  const person: PersonFields = { ...first.person, ...nameOf(known) };
  for (const field of latestWins)
    Object.assign(person, { [field]: latest(known, (one) => one.person[field]) });
  for (const field of lists) person[field] = union(known, (one) => one.person[field]);
  for (const field of texts) person[field] = joined(known.map((one) => one.person[field]));
  const organisation = known.findLast((one) => one.organisation !== -1)?.organisation ?? -1;
  const groups = uniteNames(known.flatMap((one) => one.groups));
  const merged = { person, organisation, groups };
  return { ...merged, proposals: propose(known, merged) };
}

function latest<V extends string>(known: readonly Known[], value: (one: Known) => V): V | '' {
  const found = known.findLast((one) => value(one) !== '');
  return found ? value(found) : '';
}

function union(known: readonly Known[], list: (one: Known) => readonly string[]): string[] {
  return [...new Set(known.flatMap(list))];
}

function uniteNames(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();
}

function joined(values: readonly string[]): string {
  const [only = '', ...others] = new Set(values.filter((value) => value !== ''));
  if (others.length === 0) return only;
  const kept: string[] = [];
  for (const value of values) {
    const folded = fold(value);
    if (value !== '' && !kept.some((other) => fold(other).includes(folded))) {
      const wider = kept.findIndex((other) => folded.includes(fold(other)));
      if (wider === -1) kept.push(value);
      else kept[wider] = value;
    }
  }
  return kept.join('\n');
}

type Name = Pick<PersonFields, 'lastName' | 'firstName'>;

function nameOf(known: readonly Known[]): Name {
  let name: Name = { lastName: '', firstName: '' };
  for (const { person } of known) name = laterName(name, person);
  return name;
}

function laterName(before: Name, after: Name): Name {
  if (after.lastName === '') return { ...before, firstName: before.firstName || after.firstName };
  const [last, first] = [fold(after.lastName), fold(after.firstName)];
  if (last !== first && last === fold(before.firstName) && first === fold(before.lastName))
    return {
      lastName: better(before.lastName, after.firstName),
      firstName: better(before.firstName, after.lastName),
    };
  return {
    lastName: better(before.lastName, after.lastName),
    firstName: better(before.firstName, after.firstName),
  };
}

/** The later spelling, unless it is the same name with fewer accents, or only an initial, or nothing. */
function better(before: string, after: string): string {
  const [a, b] = [fold(before), fold(after)];
  if (b === '' || (b.length === 1 && a.startsWith(b))) return before || after;
  return a === b && marks(before) > marks(after) ? before : after;
}

function marks(text: string): number {
  return text.replace(/[ -~]/gu, '').length;
}

function propose(known: readonly Known[], merged: Omit<Merged, 'proposals'>): FieldProposal[] {
  const fields: MergedField[] = [
    'lastName',
    'firstName',
    ...latestWins,
    ...lists,
    ...texts,
    'organisation',
    'groups',
  ];
  return fields.flatMap((field) => {
    const value = valueOf(merged, field);
    const given = known
      .map((one) => ({ member: one.member, value: valueOf(one, field) }))
      .filter((one) => !isEmpty(one.value));
    const differing = given.filter((one) => !isSame(one.value, value));
    if (differing.length === 0) return [];
    const from = given.findLast((one) => isSame(one.value, value))?.member ?? null;
    return [{ field, value, from, others: differing }];
  });
}

function valueOf(one: Omit<Merged, 'proposals'>, field: MergedField): FieldValue {
  if (field === 'organisation') return one.organisation;
  return field === 'groups' ? one.groups : one.person[field];
}

export function isEmpty(value: FieldValue): boolean {
  return value === -1 || (typeof value !== 'number' && value.length === 0);
}

/** Lists are the same in any order. */
export function isSame(a: FieldValue, b: FieldValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}
