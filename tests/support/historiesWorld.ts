import type { Change } from '../../src/main/store/changes/chain.ts';
import { changesSince } from '../../src/main/store/changes/merge.ts';
import type { Database } from '../../src/main/store/database.ts';
import { knownFormat } from '../../src/main/store/migrate.ts';
import type { Plan } from './histories.ts';
import { hashesOf, meaningOf, nameOf, streamOf, type Have, type Meaning } from './oracle.ts';

/** What the test knows of one copy, kept beside its store and never read from it. */
export interface Copy {
  readonly plan: Plan;
  /** Null for a newer version of Escale, of which there is only what it writes. */
  readonly database: Database | null;
  have: Have;
  /** Its changes in the order they came. */
  readonly log: Change[];
  /** Its own actions, oldest first. */
  deeds: Deed[];
  offset: number;
  lastTime: number;
  numbers: number;
  meaning: Meaning | null;
}

/** One action as its undo must know it. */
export interface Deed {
  changes: readonly Change[];
  /** `id field` → what the cell showed before. */
  before: ReadonlyMap<string, string | null>;
  /** Rows that were not there before. */
  made: ReadonlySet<string>;
  undone: boolean;
}

export interface World {
  readonly copies: readonly Copy[];
  /** Every change ever written, by stream, in order. */
  readonly ledger: Map<string, Change[]>;
  /** What the author's copy held of the cell when a change was written: causality as it really was. */
  readonly seen: Map<Change, ReadonlySet<Change>>;
  /** `id field` of cells in which the newer version has named what it could not know. */
  readonly odd: Set<string>;
  readonly boxes: (readonly Change[])[];
  ticks: number;
}

class Broken extends Error {}

/** Throws with both sides where they differ. */
export function expectSame(what: string, found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left !== right) throw new Broken(`${what}\n  found    ${left}\n  expected ${right}`);
}

export function openWorld(plans: readonly Plan[], databases: readonly (Database | null)[]): World {
  const copies = plans.map((plan, index) => ({
    plan,
    database: databases[index] ?? null,
    have: new Map<string, number>(),
    log: [],
    deeds: [],
    offset: plan.offset,
    lastTime: 0,
    numbers: 0,
    meaning: null,
  }));
  return { copies, ledger: new Map(), seen: new Map(), odd: new Set(), boxes: [], ticks: 0 };
}

export function meaningAt(copy: Copy): Meaning {
  copy.meaning ??= meaningOf(copy.log);
  return copy.meaning;
}

const start = Date.parse('2015-10-19T08:00:00Z');

/** What the clock of a copy shows, in milliseconds. */
export function timeAt(world: World, copy: Copy): number {
  return start + copy.offset + (copy.plan.runs ? world.ticks * 40 : 0);
}

/** What a copy's store has written since the test last looked. */
export function freshChanges(copy: Copy): Change[] {
  if (!copy.database) return [];
  const states = [...copy.have].map(([stream, seq]) => {
    const [device = '', audience = ''] = stream.split(' ');
    return { device, audience, seq };
  });
  return changesSince(copy.database, states).toSorted((a, b) => a.t - b.t);
}

/** One change, readable: what a test expects of an action and what it found. */
export function lineOf(change: Pick<Change, 'id' | 'field' | 'audience' | 'value' | 'prev'>): string {
  return `${change.id} ${change.field} ${change.audience} ${change.value} after ${[...change.prev].toSorted().join(' ') || 'nothing'}`;
}

/** Takes what a copy has just written into the books: gapless, chained, timed and named as the README of the change log says. */
export function book(world: World, copy: Copy, changes: readonly Change[]): void {
  const now = Math.round(timeAt(world, copy) * 1000);
  const act = Math.max(now, copy.lastTime + 1);
  const before = [...copy.log];
  for (const [index, change] of changes.entries()) {
    const stream = streamOf(change);
    const written = world.ledger.get(stream) ?? [];
    const { vh, h } = hashesOf(written.at(-1)?.h ?? null, change);
    const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
    expectSame(
      `form of ${nameOf(change)}`,
      [change.device, change.seq, change.t, change.act, hex(change.vh), hex(change.h)],
      [copy.plan.device, written.length + 1, act + index, act, hex(vh), hex(h)],
    );
    if (!copy.plan.newer)
      expectSame('author and schema', [change.author, change.schema], ['organiser', knownFormat]);
    world.ledger.set(stream, [...written, change]);
    const ofCell = before.filter((other) => other.id === change.id && other.field === change.field);
    world.seen.set(change, new Set(ofCell));
    copy.have = new Map([...copy.have, [stream, change.seq]]);
    copy.log.push(change);
    copy.lastTime = change.t;
  }
  if (changes.length > 0) copy.meaning = null;
}

/** The changes that `have` covers and `other` does not, stream by stream. */
export function difference(world: World, have: Have, other: Have): Change[] {
  return [...have].flatMap(([stream, seq]) =>
    (world.ledger.get(stream) ?? []).slice(other.get(stream) ?? 0, seq),
  );
}
