import { isEntity, type Entity } from '../../../shared/domain/entities.ts';
import { versionName } from '../../../shared/domain/cells.ts';
import { fail } from '../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { hashChange, hashValue, type Change } from './chain.ts';
import { ensureStream } from './log.ts';
import { reproject } from './project.ts';
import { changesAfter, insertChange, settleHead } from './rows.ts';

/** How far one copy has one stream. */
export interface StreamState {
  readonly device: string;
  readonly audience: string;
  readonly seq: number;
  readonly h: Uint8Array;
}

/** Changes that are needed before others can be taken: `from` to `to`, both included. */
export interface Gap {
  readonly device: string;
  readonly audience: string;
  readonly from: number;
  readonly to: number;
}

export interface Merged {
  readonly added: number;
  /** Already here. */
  readonly known: number;
  readonly missing: readonly Gap[];
  readonly entities: readonly string[];
}

/** The version vector of this copy: what two copies compare. */
export function streamStates(database: Database): StreamState[] {
  return database.all<StreamState>(
    'SELECT device, audience, seq, h FROM stream WHERE seq > 0 ORDER BY device, audience',
  );
}

/** What a copy with these streams lacks, whole streams from where it stands, in the order they can be taken. */
export function changesSince(
  database: Database,
  theirs: readonly Pick<StreamState, 'device' | 'audience' | 'seq'>[],
): Change[] {
  const seen = new Map(theirs.map((state) => [`${state.device}/${state.audience}`, state.seq]));
  return database
    .all<StreamState & { n: number }>('SELECT n, device, audience, seq, h FROM stream ORDER BY n')
    .flatMap((stream) =>
      changesAfter(database, stream.n, seen.get(`${stream.device}/${stream.audience}`) ?? 0),
    );
}

/**
 * Takes changes of other copies: any order, any repetition; whole prefixes of streams are applied and the rest is named. One
 * transaction. Errors: changes.broken (hash or chain does not hold), changes.forked (same place in a stream, other content).
 */
export function mergeChanges(database: Database, changes: readonly Change[]): Merged {
  return database.transaction(() => {
    const missing: Gap[] = [];
    const rows = new Map<string, Entity>();
    const entities = new Set<string>();
    let added = 0;
    let known = 0;
    for (const stream of byStream(changes)) {
      const taken = takeStream(database, stream, rows, entities);
      added += taken.added;
      known += taken.known;
      if (taken.gap) missing.push(taken.gap);
    }
    for (const [id, entity] of rows) reproject(database, entity, id);
    return { added, known, missing, entities: [...entities] };
  });
}

function byStream(changes: readonly Change[]): (readonly Change[])[] {
  const streams = Map.groupBy(changes, (change) => `${change.device}/${change.audience}`);
  return [...streams.values()].map((stream) => stream.toSorted((a, b) => a.seq - b.seq));
}

function takeStream(
  database: Database,
  changes: readonly Change[],
  rows: Map<string, Entity>,
  entities: Set<string>,
): { added: number; known: number; gap: Gap | null } {
  const [head] = changes;
  if (!head) return { added: 0, known: 0, gap: null };
  const { device, audience } = head;
  const stream = ensureStream(database, device, audience);
  let added = 0;
  let known = 0;
  let gap: Gap | null = null;
  let t = 0;
  for (const change of changes) {
    if (change.seq <= stream.seq) {
      checkSame(database, stream.n, change);
      known += 1;
      continue;
    }
    if (change.seq !== stream.seq + 1) {
      gap = { device, audience, from: stream.seq + 1, to: change.seq - 1 };
      break;
    }
    checkHashes(stream.h, change);
    insertMerged(database, stream.n, change);
    if (isEntity(change.entity)) rows.set(change.id, change.entity);
    entities.add(change.entity);
    stream.seq = change.seq;
    stream.h = change.h;
    t = change.t;
    added += 1;
  }
  if (added > 0)
    database.run('UPDATE stream SET seq = ?, t = ?, h = ? WHERE n = ?', [stream.seq, t, stream.h, stream.n]);
  return { added, known, gap };
}

function checkHashes(before: Uint8Array, change: Change): void {
  const value =
    change.value === null || change.salt === null ? change.vh : hashValue(change.salt, change.value);
  if (!sameBytes(value, change.vh) || !sameBytes(hashChange(before, change), change.h))
    fail({ code: 'changes.broken' });
}

function checkSame(database: Database, stream: number, change: Change): void {
  const here = database.get<{ h: Uint8Array }>('SELECT h FROM change WHERE stream = ? AND seq = ?', [
    stream,
    change.seq,
  ]);
  if (!here || !sameBytes(here.h, change.h))
    fail({ code: 'changes.forked', details: { device: change.device } });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * A change can arrive after one that has already seen it: such names wait in `awaited`, so that the late one is not taken for a head.
 */
function insertMerged(database: Database, stream: number, change: Change): void {
  const { entity, id, field } = change;
  const seen: number[] = [];
  for (const name of change.prev) {
    const [device = '', seq = ''] = name.split(':');
    const found = database.get<{ n: number }>(
      `SELECT c.n FROM change c JOIN stream s ON s.n = c.stream WHERE s.device = ? AND s.audience = ? AND c.seq = ?`,
      [device, change.audience, Number(seq)],
    );
    if (found) seen.push(found.n);
    else
      database.run('INSERT OR IGNORE INTO awaited(id, field, version) VALUES (?, ?, ?)', [id, field, name]);
  }
  const superseded =
    database.run('DELETE FROM awaited WHERE id = ? AND field = ? AND version = ?', [
      id,
      field,
      versionName(change),
    ]).changes > 0;
  insertChange(database, stream, change, !superseded);
  settleHead(database, entity, id, field, seen);
}
