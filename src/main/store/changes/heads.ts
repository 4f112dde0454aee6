import { versionName } from '../../../shared/domain/cells.ts';
import type { Database } from '../database.ts';
import type { Placed } from './chain.ts';
import { insertChange, insertNew, type Arriving } from './rows.ts';

/** A version of a cell as merging needs it. One that no other has seen is a head; two heads are a conflict. */
export interface Head {
  readonly n: number;
  readonly device: string;
  readonly audience: string;
  readonly seq: number;
  readonly t: number;
  readonly value: string | null;
}

/** Heads of one cell, oldest arrival first. */
export function headsOfCell(database: Database, id: string, field: string): Head[] {
  return database.all<Head>(
    `SELECT c.n, s.device, s.audience, c.seq, c.t, c.value FROM change c JOIN stream s ON s.n = c.stream
     WHERE c.id = ? AND c.field = ? AND c.head = 1 ORDER BY c.n`,
    [id, field],
  );
}

/** Heads of all cells of one row. */
export function headsOfRow(database: Database, id: string): (Head & { readonly field: string })[] {
  return database.all(
    `SELECT c.n, s.device, s.audience, c.seq, c.t, c.value, c.field FROM change c JOIN stream s ON s.n = c.stream
     WHERE c.id = ? AND c.head = 1`,
    [id],
  );
}

/**
 * What a deletion writes: the heads of all cells of the row that its author saw, as `device:seq:audience`. An edit outside this list
 * was unseen by the deleter and puts the row in review.
 */
export function seenHeads(database: Database, id: string): string[] {
  return headsOfRow(database, id)
    .filter((head) => head.field !== '_deleted')
    .map((head) => `${versionName(head)}:${head.audience}`)
    .toSorted();
}

/** Names that changes of this copy have seen and that have not arrived yet. `any` spares the question while there are none. */
export interface Awaited {
  any: boolean;
}

export function openAwaited(database: Database): Awaited {
  return { any: database.get('SELECT 1 FROM awaited LIMIT 1') !== undefined };
}

/**
 * Puts one change in the log and settles its cell: what it has seen is no head any more, and it is one itself unless a change that
 * arrived before has already seen it. Gives its arrival number.
 * @param heads those of the cell before
 */
export function placeChange(
  database: Database,
  stream: number,
  change: Placed,
  heads: readonly Head[],
  awaited: Awaited,
): number {
  const { entity, id, field, audience, prev } = change;
  const seen = heads.filter((head) => head.audience === audience && prev.includes(versionName(head)));
  if (seen.length < prev.length) awaitUnknown(database, change, awaited);
  const superseded = awaited.any && takeAwaited(database, change);
  const n = insertChange(database, stream, change, !superseded);
  for (const head of seen) database.run('UPDATE change SET head = 0 WHERE n = ?', [head.n]);
  const left = heads.length - seen.length + (superseded ? 0 : 1);
  if (left > 1 && heads.length <= 1)
    database.run('INSERT INTO conflict(id, field, entity) VALUES (?, ?, ?)', [id, field, entity]);
  if (left <= 1 && heads.length > 1)
    database.run('DELETE FROM conflict WHERE id = ? AND field = ?', [id, field]);
  return n;
}

/** Puts the changes of a row that nobody else can have written in yet in the log. Gives the arrival number of the first. */
export function placeNew(database: Database, placed: readonly Arriving[], awaited: Awaited): number {
  if (!awaited.any) return insertNew(database, placed);
  const numbers = placed.map(({ stream, change }) => placeChange(database, stream, change, [], awaited));
  return Math.min(...numbers);
}

/** A change can arrive before one that it has seen: the name waits, so that the late one is not taken for a head. */
function awaitUnknown(database: Database, change: Placed, awaited: Awaited): void {
  const { id, field, audience } = change;
  for (const name of change.prev) {
    if (name === versionName(change) || headNamed(database, name, audience)) continue;
    database.run('INSERT OR IGNORE INTO awaited(audience, version, id, field) VALUES (?, ?, ?, ?)', [
      audience,
      name,
      id,
      field,
    ]);
    awaited.any = true;
  }
}

/** Whether the cell of a change that arrives has waited for it. Any other cell that named it has waited for nothing. */
function takeAwaited(database: Database, change: Placed): boolean {
  const name = [change.audience, versionName(change)];
  const cells = database.all<{ id: string; field: string }>(
    'SELECT id, field FROM awaited WHERE audience = ? AND version = ?',
    name,
  );
  if (cells.length > 0) database.run('DELETE FROM awaited WHERE audience = ? AND version = ?', name);
  return cells.some(({ id, field }) => id === change.id && field === change.field);
}

/** The change that a name in a `prev` of this audience speaks of, if it is here. */
export function headNamed(database: Database, name: string, audience: string): Head | undefined {
  const [device = '', seq] = name.split(':');
  return database.get<Head>(
    `SELECT c.n, s.device, s.audience, c.seq, c.t, c.value FROM change c JOIN stream s ON s.n = c.stream
     WHERE s.device = ? AND s.audience = ? AND c.seq = ?`,
    [device, audience, Number(seq)],
  );
}
