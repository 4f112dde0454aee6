import Sqlite from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';

/**
 * One process at a time per file. The lock is SQLite's own, held on a small file beside: the system lets go of it when the process
 * dies, however it dies, so no stale lock can be left behind. Errors: file.inUse, file.readOnly.
 */
export function lockFile(path: string): () => void {
  let lock: Sqlite.Database | undefined;
  try {
    lock = new Sqlite(`${path}-lock`, { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (error instanceof TypeError) fail({ code: 'file.folderMissing', details: { path }, cause: error });
    const busy = error instanceof Sqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/u.test(error.code);
    fail({ code: busy ? 'file.inUse' : 'file.readOnly', details: { path }, cause: error });
  }
  const held = lock;
  return () => {
    held.close();
  };
}
