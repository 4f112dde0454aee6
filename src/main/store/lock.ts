import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { fail, type ErrorCode } from '../../shared/errors.ts';

/**
 * One process at a time per file. The lock is SQLite's own, held on a small file beside: the system lets go of it when the process
 * dies, however it dies, so no stale lock can be left behind. Errors: file.inUse, file.folderMissing, file.diskFull,
 * file.readOnly.
 */
export function lockFile(path: string): () => void {
  let lock: Sqlite.Database | undefined;
  try {
    lock = new Sqlite(`${path}-lock`, { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (error instanceof TypeError)
      fail({ code: 'file.folderMissing', details: { path: dirname(path) }, cause: error });
    fail({ code: codeOf(error), details: { path }, cause: error });
  }
  const held = lock;
  return () => {
    held.close();
  };
}

function codeOf(error: unknown): ErrorCode {
  const code = error instanceof Sqlite.SqliteError ? error.code : '';
  if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) return 'file.inUse';
  return code.startsWith('SQLITE_FULL') ? 'file.diskFull' : 'file.readOnly';
}
