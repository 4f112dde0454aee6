import { isEntity, type Entity } from '../../../shared/domain/entities.ts';
import { fail } from '../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { isWhole, sameBytes, type Change } from './chain.ts';
import { isWellFormed } from './form.ts';
import { headsOfCell, openAwaited, placeChange, type Awaited } from './heads.ts';

import { reproject } from './project.ts';
import { changesAfter } from './rows.ts';
import { ensureStream, saveStream } from './streams.ts';

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

/** The changes that a copy with these states does not have, stream by stream in order. */
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
 * transaction. Errors: changes.broken (malformed, or hash or chain does not hold), changes.forked (same place in a stream, other
 * content).
 */
export function mergeChanges(database: Database, changes: readonly Change[]): Merged {
  return database.transaction(() => {
    const done: Done = { database, awaited: openAwaited(database), rows: new Map(), entities: new Set() };
    let added = 0;
    let known = 0;
    const missing: Gap[] = [];
    for (const stream of byStream(changes)) {
      const taken = takeStream(done, stream);
      added += taken.added;
      known += taken.known;
      missing.push(...taken.missing);
    }
    for (const [id, { entity, n }] of done.rows) reproject(database, entity, id, n);
    return { added, known, missing, entities: [...done.entities] };
  });
}

interface Done {
  readonly database: Database;
  readonly awaited: Awaited;
  /** Rows to show anew, with the number of the first change that arrived for each. */
  readonly rows: Map<string, { readonly entity: Entity; readonly n: number }>;
  readonly entities: Set<string>;
}

function byStream(changes: readonly Change[]): (readonly Change[])[] {
  const streams = Map.groupBy(changes, (change) => `${change.device}/${change.audience}`);
  return [...streams.values()].map((stream) => stream.toSorted((a, b) => a.seq - b.seq));
}

/** Takes the changes of one stream, in order, as far as they follow on what is here. */
function takeStream(
  done: Done,
  changes: readonly Change[],
): { added: number; known: number; missing: Gap[] } {
  const [{ device, audience } = { device: '', audience: '' }] = changes;
  const stream = ensureStream(done.database, device, audience);
  const before = stream.seq;
  const missing: Gap[] = [];
  let next = stream.seq + 1;
  let known = 0;
  for (const change of changes) {
    if (change.seq <= stream.seq) {
      requireSame(done.database, stream.n, change);
      known += 1;
    } else if (change.seq === stream.seq + 1) {
      if (!isWellFormed(change) || !isWhole(stream.h, change)) fail({ code: 'changes.broken' });
      takeChange(done, stream.n, change);
      stream.seq = change.seq;
      stream.t = change.t;
      stream.h = change.h;
    } else if (change.seq > next) {
      missing.push({ device, audience, from: next, to: change.seq - 1 });
    }
    next = Math.max(next, change.seq + 1);
  }
  if (stream.seq > before) saveStream(done.database, stream);
  return { added: stream.seq - before, known, missing };
}

function takeChange({ database, awaited, rows, entities }: Done, stream: number, change: Change): void {
  const { entity, id, field } = change;
  const n = placeChange(database, stream, change, headsOfCell(database, id, field), awaited);
  entities.add(entity);
  if (isEntity(entity) && !rows.has(id)) rows.set(id, { entity, n });
}

function requireSame(database: Database, stream: number, change: Change): void {
  const here = database.get<{ h: Uint8Array }>('SELECT h FROM change WHERE stream = ? AND seq = ?', [
    stream,
    change.seq,
  ]);
  if (!here || !sameBytes(here.h, change.h))
    fail({ code: 'changes.forked', details: { device: change.device } });
}
