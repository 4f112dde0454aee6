import type { Database } from '../database.ts';
import { hashValue, type Change } from './chain.ts';

/**
 * Puts one change in the log and gives its arrival number. `vh` is kept only once the value is erased: before, it follows from salt
 * and value.
 */
export function insertChange(database: Database, stream: number, change: Change, head: boolean): number {
  return database.run(
    `INSERT INTO change(stream, seq, t, entity, id, field, value, salt, vh, prev, act, author, schema, h, head)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      stream,
      change.seq,
      change.t,
      change.entity,
      change.id,
      change.field,
      change.value,
      change.salt,
      change.value === null ? change.vh : null,
      change.prev.join(' '),
      change.act,
      change.author,
      change.schema,
      change.h,
      head ? 1 : 0,
    ],
  ).lastInsertRowid;
}

/** Changes of one stream after `seq`, in order; at most `limit`. */
export function changesAfter(database: Database, stream: number, seq: number, limit = -1): Change[] {
  return database
    .all<StoredChange>(
      `SELECT s.device, s.audience, c.seq, c.t, c.entity, c.id, c.field, c.value, c.salt, c.vh, c.prev, c.act, c.author, c.schema, c.h
       FROM change c JOIN stream s ON s.n = c.stream WHERE c.stream = ? AND c.seq > ? ORDER BY c.seq LIMIT ?`,
      [stream, seq, limit],
    )
    .map(toChange);
}

interface StoredChange extends Omit<Change, 'prev' | 'vh'> {
  readonly vh: Uint8Array | null;
  readonly prev: string;
}

function toChange(row: StoredChange): Change {
  const vh = row.value === null || row.salt === null ? row.vh : hashValue(row.salt, row.value);
  return { ...row, vh: vh ?? new Uint8Array(), prev: namesIn(row.prev) };
}

/** The names that a `prev` column holds. */
export function namesIn(prev: string): string[] {
  return prev === '' ? [] : prev.split(' ');
}
