import type { ItemFacts, KeptProgramme } from '../releases.ts';

/** A visit or transfer with the persons who come. */
export interface Item {
  readonly facts: ItemFacts;
  /** Sorted. */
  readonly delegateIds: readonly string[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What a delegation does, expanded to persons. Items and people are sorted by id: two equal programmes are equal values. */
export interface Programme {
  readonly items: readonly Item[];
  readonly people: readonly Person[];
}

export const emptyProgramme: Programme = { items: [], people: [] };

/** Brings items and people into their one order. */
export function programmeOf(items: readonly Item[], people: readonly Person[]): Programme {
  return {
    items: items.toSorted((a, b) => compareIds(a.facts, b.facts)),
    people: people.toSorted(compareIds),
  };
}

/** A programme as it is kept; `unpack` gives it back. Persons who are not among the people are left out. */
export function pack({ items, people }: Programme): KeptProgramme {
  const parties = packParties(people);
  return {
    people: [...people],
    items: items.map(({ facts, delegateIds }) => ({ ...facts, party: parties.indexOf(delegateIds) })),
    parties: parties.all,
  };
}

export function unpack({ people, parties, items }: KeptProgramme): Programme {
  const persons = parties.map((ranks) => unpackParty(ranks, people));
  return programmeOf(
    items.map(({ party, ...facts }) => ({ facts, delegateIds: persons[party] ?? [] })),
    people,
  );
}

/** The persons of these ranks. */
export function unpackParty(ranks: readonly number[], people: readonly Person[]): string[] {
  return ranks.flatMap((rank) => people[rank]?.id ?? []).toSorted();
}

/** Numbers lists of persons; the same list has one number. */
export function packParties(people: readonly Person[]): {
  readonly all: number[][];
  indexOf(delegateIds: readonly string[]): number;
} {
  const ranks = new Map(people.map(({ id }, rank) => [id, rank]));
  const byList = new Map<readonly string[], number>();
  const byText = new Map<string, number>();
  const all: number[][] = [];

  function add(delegateIds: readonly string[]): number {
    const party = delegateIds.flatMap((id) => ranks.get(id) ?? []);
    const text = party.join(' ');
    const known = byText.get(text) ?? all.push(party) - 1;
    byText.set(text, known);
    return known;
  }

  return {
    all,
    indexOf: (delegateIds) => {
      const found = byList.get(delegateIds) ?? add(delegateIds);
      byList.set(delegateIds, found);
      return found;
    },
  };
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
