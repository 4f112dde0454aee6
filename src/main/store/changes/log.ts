import type { Database } from '../database.ts';
import { openPen, type Author, type Range, type Writer } from './pen.ts';

export type { Author, Writer } from './pen.ts';

export interface Action<T> {
  readonly value: T;
  /** The entities it touched; empty when nothing was written. */
  readonly entities: readonly string[];
}

/** Runs one user action: one transaction, one undo step, one history entry. When nothing is written there is no step. */
export function act<T>(database: Database, by: Author, work: (writer: Writer) => T): Action<T> {
  return database.transaction(() => {
    const { value, entities, range } = write(database, by, work);
    if (range) {
      database.run('DELETE FROM step WHERE undone = 1');
      database.run('INSERT INTO step(first, last, undone) VALUES (?, ?, 0)', [range.first, range.last]);
    }
    return { value, entities };
  });
}

/** Runs work that writes, inside a transaction and without a step: undo and redo keep the list of steps themselves. */
export function write<T>(
  database: Database,
  by: Author,
  work: (writer: Writer) => T,
): Action<T> & { readonly range: Range | null } {
  const pen = openPen(database, by);
  const value = work(pen.writer);
  return { value, ...pen.close() };
}

/** The number of the last change written here; 0 in an empty file. The same number twice: nothing was written in between. */
export function lastChange(database: Database): number {
  return database.get<{ n: number | null }>('SELECT max(n) AS n FROM change')?.n ?? 0;
}
