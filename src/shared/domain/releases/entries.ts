import type { ItemFacts, Moment } from '../releases.ts';
import { sameFacts } from './diff.ts';
import type { Programme } from './programme.ts';

/** A programme that was handed out, and when. */
export interface Version {
  readonly at: Moment;
  readonly programme: Programme;
}

/** What a calendar holds of an item: the same `name` for the same entry, whoever reads it. */
export interface Entry {
  readonly name: string;
  readonly facts: ItemFacts;
  /** How many times it changed from version to version since the reader had it first. */
  readonly changes: number;
  readonly cancelled: boolean;
  /** When the version was made that brought it to this. */
  readonly changedAt: Moment;
}

/**
 * What the calendar of a reader holds after these versions, oldest first: the items of the last one, and as cancelled those of earlier ones
 * that are gone, for a person also those the person comes to no more. Items without a time are in no calendar. A null reader sees all.
 */
export function entriesOf(versions: readonly Version[]): (reader: string | null) => Entry[] {
  const histories = historiesOf(versions);
  const ofPersons = byPerson(histories);
  return (reader) => {
    const own = reader === null ? histories : (ofPersons.get(reader) ?? []);
    return own.flatMap((history) => entryOf(history, versions, reader) ?? []);
  };
}

/** An item in one version. `reading` is the version in which it began to read so. */
interface State {
  readonly facts: ItemFacts;
  readonly reading: number;
  readonly persons: ReadonlySet<string>;
}

type History = readonly (State | null)[];

function historiesOf(versions: readonly Version[]): History[] {
  const sets = new WeakMap<readonly string[], ReadonlySet<string>>();
  const setOf = (ids: readonly string[]): ReadonlySet<string> => {
    const known = sets.get(ids) ?? new Set(ids);
    sets.set(ids, known);
    return known;
  };
  const histories = new Map<string, (State | null)[]>();
  for (const [index, { programme }] of versions.entries()) {
    for (const { facts, delegateIds } of programme.items) {
      if (facts.passage === null) continue;
      const history = histories.get(facts.id) ?? versions.map(() => null);
      histories.set(facts.id, history);
      const before = history[index - 1] ?? null;
      const reading = before && sameFacts(before.facts, facts) ? before.reading : index;
      history[index] = { facts, reading, persons: setOf(delegateIds) };
    }
  }
  return [...histories.values()];
}

/** The items each person ever came to: most come to few of them. */
function byPerson(histories: readonly History[]): ReadonlyMap<string, readonly History[]> {
  const found = new Map<string, History[]>();
  for (const history of histories) {
    const parties = new Set(history.flatMap((state) => state?.persons ?? []));
    const persons = new Set([...parties].flatMap((party) => [...party]));
    for (const person of persons) {
      const own = found.get(person);
      if (own) own.push(history);
      else found.set(person, [history]);
    }
  }
  return found;
}

function entryOf(history: History, versions: readonly Version[], reader: string | null): Entry | null {
  let shown: State | null = null;
  let last: State | null = null;
  let changes = 0;
  let changed = 0;
  for (const [index, state] of history.entries()) {
    const seen: State | null = state && (reader === null || state.persons.has(reader)) ? state : null;
    const differs: boolean = seen?.reading !== last?.reading || (seen === null) !== (last === null);
    if (differs) {
      if (shown) changes += 1;
      changed = index;
    }
    shown = seen ?? shown;
    last = seen;
  }
  const at = versions[changed]?.at;
  if (!shown || !at) return null;
  const { facts } = shown;
  const name = `${facts.id} ${String(shown.reading)} ${String(changed)} ${String(changes)} ${String(last === null)}`;
  return { name, facts, changes, cancelled: last === null, changedAt: at };
}
