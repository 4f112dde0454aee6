import { canonicalJson } from '../json.ts';
import type { ItemFacts } from '../releases.ts';
import { programmeOf, type Item, type Person, type Programme } from './programme.ts';

export type Field = Exclude<keyof ItemFacts, 'id'>;

/** A fact that now reads otherwise. */
export type Alteration = {
  readonly [F in Field]: {
    readonly kind: 'altered';
    readonly id: string;
    readonly field: F;
    readonly from: ItemFacts[F];
    readonly to: ItemFacts[F];
  };
}[Field];

/** One thing that became different from one programme to another. */
export type Difference =
  | { readonly kind: 'added'; readonly facts: ItemFacts }
  | { readonly kind: 'cancelled'; readonly facts: ItemFacts }
  | Alteration
  | { readonly kind: 'joined'; readonly id: string }
  | { readonly kind: 'left'; readonly id: string }
  /** Somebody of the delegation: new when `from` is null, gone when `to` is. */
  | {
      readonly kind: 'person';
      readonly id: string;
      readonly from: string | null;
      readonly to: string | null;
    };

/**
 * A difference and the persons it concerns, who must be told. Those who come to an item, or come no more, are concerned by that alone, not by
 * what else became of it; a person's name concerns nobody's programme.
 */
export type Change = Difference & { readonly delegateIds: readonly string[] };

/** The order in which the facts of an item are compared and told: first what moves people. */
const fields = [
  'passage',
  'place',
  'to',
  'title',
  'kind',
  'number',
  'host',
  'status',
  'everyone',
  'groups',
  'languages',
  'description',
] as const satisfies readonly Field[];

/** All that leads from one programme to another: `apply(old, diff(old, next))` is `next`. */
export function diff(old: Programme, next: Programme): Change[] {
  const before = new Map(old.items.map((item) => [item.facts.id, item]));
  const kept = new Set(next.items.map((item) => item.facts.id));
  return [
    ...next.items.flatMap((item): Change[] => {
      const known = before.get(item.facts.id);
      return known
        ? diffItem(known, item)
        : [{ kind: 'added', facts: item.facts, delegateIds: item.delegateIds }];
    }),
    ...old.items
      .filter((item) => !kept.has(item.facts.id))
      .map(({ facts, delegateIds }): Change => ({ kind: 'cancelled', facts, delegateIds })),
    ...diffPeople(old.people, next.people),
  ];
}

/** The programme after these changes. */
export function apply(old: Programme, changes: readonly Change[]): Programme {
  const items = new Map(old.items.map((item) => [item.facts.id, item]));
  const people = new Map(old.people.map((person) => [person.id, person]));
  const alter = (id: string, work: (item: Item) => Item): void => {
    const item = items.get(id);
    if (item) items.set(id, work(item));
  };
  for (const change of changes) {
    const { delegateIds } = change;
    switch (change.kind) {
      case 'added':
        items.set(change.facts.id, { facts: change.facts, delegateIds });
        break;
      case 'cancelled':
        items.delete(change.facts.id);
        break;
      case 'altered':
        alter(change.id, (item) => ({ ...item, facts: { ...item.facts, [change.field]: change.to } }));
        break;
      case 'joined':
        alter(change.id, (item) => ({
          ...item,
          delegateIds: [...item.delegateIds, ...delegateIds].toSorted(),
        }));
        break;
      case 'left':
        alter(change.id, (item) => ({ ...item, delegateIds: without(item.delegateIds, delegateIds) }));
        break;
      case 'person':
        if (change.to === null) people.delete(change.id);
        else people.set(change.id, { id: change.id, name: change.to });
        break;
    }
  }
  return programmeOf([...items.values()], [...people.values()]);
}

/** The item a change is about; null for one about a person. */
export function itemIdOf(change: Change): string | null {
  if (change.kind === 'person') return null;
  return change.kind === 'added' || change.kind === 'cancelled' ? change.facts.id : change.id;
}

/** Whether two items say the same, whoever comes. */
export function sameFacts(one: ItemFacts, other: ItemFacts): boolean {
  return one === other || fields.every((field) => same(one[field], other[field]));
}

function diffItem(old: Item, next: Item): Change[] {
  const { id } = next.facts;
  const samePersons = isSameList(old.delegateIds, next.delegateIds);
  const stay = samePersons ? next.delegateIds : within(next.delegateIds, old.delegateIds);
  const altered = fields.flatMap((field): Change[] => alteration(old.facts, next.facts, field, stay));
  if (samePersons) return altered;
  const joined = without(next.delegateIds, stay);
  const left = without(old.delegateIds, stay);
  return [
    ...altered,
    ...(joined.length > 0 ? [{ kind: 'joined', id, delegateIds: joined } as const] : []),
    ...(left.length > 0 ? [{ kind: 'left', id, delegateIds: left } as const] : []),
  ];
}

function alteration(old: ItemFacts, next: ItemFacts, field: Field, delegateIds: readonly string[]): Change[] {
  if (same(old[field], next[field])) return [];
  // The two values are of the same field, which the compiler cannot follow through a variable.
  return [
    { kind: 'altered', id: next.id, field, from: old[field], to: next[field], delegateIds } as Alteration & {
      delegateIds: readonly string[];
    },
  ];
}

function diffPeople(old: readonly Person[], next: readonly Person[]): Change[] {
  const before = new Map(old.map(({ id, name }) => [id, name]));
  const after = new Set(next.map(({ id }) => id));
  const delegateIds: readonly string[] = [];
  return [
    ...next.flatMap(({ id, name }): Change[] => {
      const from = before.get(id) ?? null;
      return from === name ? [] : [{ kind: 'person', id, from, to: name, delegateIds }];
    }),
    ...old
      .filter(({ id }) => !after.has(id))
      .map(({ id, name }): Change => ({ kind: 'person', id, from: name, to: null, delegateIds })),
  ];
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === 'object' && canonicalJson(one) === canonicalJson(other);
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((id, index) => id === other[index]));
}

function within(list: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return list.filter((id) => known.has(id));
}

function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const away = new Set(taken);
  return list.filter((id) => !away.has(id));
}
