import { createHash } from 'node:crypto';
import type { Change } from '../../src/main/store/changes/chain.ts';

/**
 * What a set of changes means, written from the README of src/main/store/changes alone, without looking at how the store does it and
 * without speed: the store is compared with this, not with itself.
 */
export interface Meaning {
  /** By row id: its entity, and the shown value of every cell as canonical JSON. A cell without a head shows null. */
  readonly rows: ReadonlyMap<string, Row>;
  /** `id field` of the cells with more than one head, sorted. */
  readonly conflicts: readonly string[];
  /** `id field` of edits in deleted rows that nobody who deleted the row had seen, sorted. */
  readonly unseen: readonly string[];
}

export interface Row {
  readonly entity: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Cell {
  readonly shown: string | null;
  readonly heads: readonly Change[];
}

export function nameOf(change: Pick<Change, 'device' | 'seq'>): string {
  return `${change.device}:${change.seq}`;
}

export function streamOf(change: Pick<Change, 'device' | 'audience'>): string {
  return `${change.device} ${change.audience}`;
}

export function meaningOf(changes: readonly Change[]): Meaning {
  const rows = new Map<string, Row>();
  for (const [id, ofRow] of Map.groupBy(changes, (change) => change.id)) {
    const cells = new Map<string, Cell>();
    for (const [field, versions] of Map.groupBy(ofRow, (change) => change.field)) {
      const heads = headsAmong(versions);
      cells.set(field, { heads, shown: heads.toSorted(byTime).at(-1)?.value ?? null });
    }
    rows.set(id, { entity: ofRow[0]?.entity ?? '', cells });
  }
  const conflicts = [...rows].flatMap(([id, { cells }]) =>
    [...cells].filter(([, cell]) => cell.heads.length > 1).map(([field]) => `${id} ${field}`),
  );
  return { rows, conflicts: conflicts.toSorted(), unseen: [...rows].flatMap(unseenIn).toSorted() };
}

/** Changes that no other change's `prev` names. Names are of the same audience. */
function headsAmong(versions: readonly Change[]): Change[] {
  return versions.filter(
    (version) =>
      !versions.some(
        (other) =>
          other !== version && other.audience === version.audience && other.prev.includes(nameOf(version)),
      ),
  );
}

function byTime(a: Change, b: Change): number {
  if (a.t !== b.t) return a.t - b.t;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

function unseenIn([id, { cells }]: [string, Row]): string[] {
  const deletion = cells.get('_deleted');
  if (!deletion || deletion.shown === null || deletion.shown === 'null') return [];
  const seen = deletion.heads.flatMap((head) => JSON.parse(head.value ?? 'null') as unknown);
  return [...cells]
    .filter(([field]) => field !== '_deleted')
    .filter(([, { heads }]) => heads.some((head) => !seen.includes(`${nameOf(head)}:${head.audience}`)))
    .map(([field]) => `${id} ${field}`);
}

/** How far a copy is in each stream. */
export type Have = ReadonlyMap<string, number>;

export interface Taken {
  readonly have: Have;
  readonly added: number;
  readonly known: number;
  /** `stream from-to`, sorted: what must come before the rest can be taken. */
  readonly missing: readonly string[];
}

/** What a copy that has `have` takes of a package: whole prefixes of streams. */
export function takenFrom(have: Have, batch: readonly Change[]): Taken {
  const next = new Map(have);
  const missing: string[] = [];
  let known = 0;
  for (const [stream, changes] of Map.groupBy(batch, streamOf)) {
    const before = have.get(stream) ?? 0;
    const given = new Set(changes.map((change) => change.seq));
    let end = before;
    while (given.has(end + 1)) end += 1;
    if (end > 0) next.set(stream, end);
    known += changes.length - (end - before) - changes.filter((change) => change.seq > end).length;
    let from: number | null = null;
    for (let seq = end + 1; seq <= Math.max(...given); seq += 1) {
      if (!given.has(seq)) from ??= seq;
      else if (from !== null) {
        missing.push(`${stream} ${from}-${seq - 1}`);
        from = null;
      }
    }
  }
  const size = (of: Have) => [...of.values()].reduce((sum, seq) => sum + seq, 0);
  return { have: next, added: size(next) - size(have), known, missing: missing.toSorted() };
}

/** vh and h of a change, from the bytes up: sha256(salt ‖ value) and sha256(h before ‖ canonical row with vh in place of value). */
export function hashesOf(
  before: Uint8Array | null,
  change: Omit<Change, 'h' | 'vh'>,
): Pick<Change, 'vh' | 'h'> {
  const vh = createHash('sha256')
    .update(change.salt ?? '')
    .update(change.value ?? '', 'utf8')
    .digest();
  const { device, audience, seq, t, entity, id, field, prev, act, author, schema } = change;
  const row = [device, audience, seq, t, entity, id, field, vh.toString('base64'), prev, act, author, schema];
  const h = createHash('sha256')
    .update(before ?? Buffer.alloc(32))
    .update(JSON.stringify(row), 'utf8')
    .digest();
  return { vh, h };
}
