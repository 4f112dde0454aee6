import type { Database } from '../database.ts';
import { hashValue, type Change } from './chain.ts';

/** Puts one change in the log. `vh` is kept only once the value is erased: before, it follows from salt and value. */
export function insertChange(database: Database, stream: number, change: Change, head: boolean): void {
  database.run(
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
  );
}

/** Takes the crown off changes that a newer one has seen, and tells whether the cell is in conflict. */
export function settleHead(
  database: Database,
  entity: string,
  id: string,
  field: string,
  seen: readonly number[],
): void {
  for (const n of seen) database.run('UPDATE change SET head = 0 WHERE n = ?', [n]);
  const heads = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM change WHERE id = ? AND field = ? AND head = 1',
    [id, field],
  );
  if ((heads?.count ?? 0) > 1) {
    database.run('INSERT OR IGNORE INTO conflict(id, field, entity) VALUES (?, ?, ?)', [id, field, entity]);
  } else {
    database.run('DELETE FROM conflict WHERE id = ? AND field = ?', [id, field]);
  }
}

/** Changes of one stream after `seq`, in order. */
export function changesAfter(database: Database, stream: number, seq: number): Change[] {
  return database
    .all<StoredChange>(`${selectChange} WHERE c.stream = ? AND c.seq > ? ORDER BY c.seq`, [stream, seq])
    .map(toChange);
}

/** Changes that arrived from number `first` to `last`: one user action, or an import. */
export function changesArrived(
  database: Database,
  first: number,
  last: number,
): (Change & { readonly n: number })[] {
  return database
    .all<StoredChange>(`${selectChange} WHERE c.n BETWEEN ? AND ? ORDER BY c.n`, [first, last])
    .map((row) => ({ ...toChange(row), n: row.n }));
}

/** Every version of one cell, oldest arrival first: what its history and its merge are made of. */
export function changesOfCell(
  database: Database,
  id: string,
  field: string,
): (Change & { readonly n: number })[] {
  return database
    .all<StoredChange>(`${selectChange} WHERE c.id = ? AND c.field = ? ORDER BY c.n`, [id, field])
    .map((row) => ({ ...toChange(row), n: row.n }));
}

interface StoredChange extends Omit<Change, 'prev' | 'vh'> {
  readonly n: number;
  readonly vh: Uint8Array | null;
  readonly prev: string;
}

const selectChange = `SELECT c.n, s.device, s.audience, c.seq, c.t, c.entity, c.id, c.field, c.value, c.salt, c.vh, c.prev, c.act, c.author, c.schema, c.h
  FROM change c JOIN stream s ON s.n = c.stream`;

function toChange({ n: _n, ...row }: StoredChange): Change {
  const vh = row.value === null || row.salt === null ? row.vh : hashValue(row.salt, row.value);
  return { ...row, vh: vh ?? new Uint8Array(), prev: row.prev === '' ? [] : row.prev.split(' ') };
}
