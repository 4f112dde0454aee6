import { fail } from '../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { hashValue, type Change, type Placed } from './chain.ts';

/**
 * Puts one change in the log and gives its arrival number. `vh` is kept only once the value is erased: before, it follows from salt
 * and value.
 */
export function insertChange(database: Database, stream: number, change: Placed, head: boolean): number {
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

/** A change and the number of its stream in this file. */
export interface Arriving {
  readonly stream: number;
  readonly change: Placed;
}

/**
 * Puts the changes of one new row, made by one author in one action, in the log: each has seen nothing and is the only head of its cell.
 * Gives the arrival number of the first. One statement for all: SQLite's work for a statement and for what is bound to it costs as much
 * as the rows. OR FAIL, since a statement that could take back half of its rows opens a savepoint, at which the search index writes all it
 * has to disk; what fails here takes the whole action with it.
 */
export function insertNew(database: Database, placed: readonly Arriving[]): number {
  const [{ change: { entity, id, act, author, schema } } = fail({ code: 'internal' })] = placed;
  const values: (string | number | Uint8Array | null)[] = [];
  for (const { stream, change } of placed)
    values.push(stream, change.seq, change.t, change.field, change.value, change.salt, change.h);
  const done = database.run(insertionOf(placed.length), values, { entity, id, act, author, schema });
  return done.lastInsertRowid - placed.length + 1;
}

const insertions = new Map<number, string>();

function insertionOf(count: number): string {
  let sql = insertions.get(count);
  if (sql === undefined) {
    const row = `(?, ?, ?, @entity, @id, ?, ?, ?, NULL, '', @act, @author, @schema, ?, 1)`;
    sql = `INSERT OR FAIL INTO change(stream, seq, t, entity, id, field, value, salt, vh, prev, act, author, schema, h, head)
      VALUES ${Array.from({ length: count }, () => row).join(', ')}`;
    insertions.set(count, sql);
  }
  return sql;
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
