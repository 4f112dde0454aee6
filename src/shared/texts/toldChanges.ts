import { instantOf } from '../domain/instants.ts';
import { itemIdOf, type Change, type Difference } from '../domain/releases/diff.ts';
import { unpackParty, type Person } from '../domain/releases/programme.ts';
import type { ItemFacts } from '../domain/releases.ts';
import { changeSentence } from './releaseChanges.ts';
import { itemName, passageText } from './releaseItems.ts';
import type { Language } from './texts.ts';

/** What leads from one programme to another, as the contract gives it. */
interface Compared {
  readonly changes: readonly (Difference & { readonly party: number })[];
  readonly items: readonly ItemFacts[];
  readonly parties: readonly (readonly number[])[];
  readonly people: readonly Person[];
}

/** An item and what became of it, in sentences that do not name it. */
export interface ToldItem {
  readonly id: string;
  readonly name: string;
  /** When it takes place; of one that is cancelled, when it would have. */
  readonly when: string;
  readonly tone: 'added' | 'cancelled' | 'changed';
  readonly sentences: readonly string[];
  /** How many persons any of it concerns. */
  readonly persons: number;
}

export interface ToldPerson extends Person {
  /** What this person must be told, by item. */
  readonly items: readonly Pick<ToldItem, 'id' | 'name' | 'sentences'>[];
}

export interface Told {
  readonly changes: number;
  /** In the order of time. */
  readonly items: readonly ToldItem[];
  /** Who came into the delegation, left it, changed name. */
  readonly delegation: readonly string[];
  /** Those whom a change of an item concerns, by name. */
  readonly persons: readonly ToldPerson[];
}

/** The changes between two programmes as people read them. */
export function toldChanges(language: Language, compared: Compared): Told {
  const facts = new Map(compared.items.map((item) => [item.id, item]));
  const names = new Map(compared.people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const parties = compared.parties.map((ranks) => unpackParty(ranks, compared.people));
  const changes = compared.changes.map(({ party, ...change }): Change => {
    return { ...change, delegateIds: parties[party] ?? [] };
  });
  const byItem = Map.groupBy(changes, itemIdOf);
  const groups = [...byItem]
    .flatMap(([id, ofItem]) => {
      const item = id === null ? undefined : facts.get(id);
      return item ? [{ item, name: itemName(language, item), changes: ofItem }] : [];
    })
    .toSorted((a, b) => startOf(a.item) - startOf(b.item) || compare(a.name, b.name));
  const items = groups.map(({ item, name, changes: ofItem }): ToldItem => {
    const kind = ofItem[0]?.kind;
    return {
      id: item.id,
      name,
      when: passageText(language, item.passage),
      tone: kind === 'added' || kind === 'cancelled' ? kind : 'changed',
      sentences: ofItem.map((change) => changeSentence(language, change, item, nameOf)),
      persons: new Set(ofItem.flatMap(({ delegateIds }) => delegateIds)).size,
    };
  });
  return {
    changes: changes.length,
    items,
    delegation: (byItem.get(null) ?? []).map((change) => changeSentence(language, change, null, nameOf)),
    persons: personsOf(language, groups, compared.people),
  };
}

interface Group {
  readonly item: ItemFacts;
  readonly name: string;
  readonly changes: readonly Change[];
}

function personsOf(language: Language, groups: readonly Group[], people: readonly Person[]): ToldPerson[] {
  const told = new Map<string, { id: string; name: string; sentences: string[] }[]>();
  for (const { item, name, changes } of groups) {
    for (const change of changes) {
      const sentence = changeSentence(language, change, item, null);
      for (const person of change.delegateIds) {
        const items = told.get(person) ?? [];
        told.set(person, items);
        const last = items.at(-1);
        if (last?.id === item.id) last.sentences.push(sentence);
        else items.push({ id: item.id, name, sentences: [sentence] });
      }
    }
  }
  const { compare: byName } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return people
    .flatMap((person) => {
      const items = told.get(person.id);
      return items ? [{ ...person, items }] : [];
    })
    .toSorted((a, b) => byName(lastName(a.name), lastName(b.name)) || compare(a.name, b.name));
}

/** The name is kept in one piece, first name first. */
function lastName(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}

function startOf({ passage }: ItemFacts): number {
  return passage ? instantOf(passage.start, passage.startZone) : Number.MAX_VALUE;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
