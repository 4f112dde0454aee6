import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { fail } from '../../shared/errors.ts';
import { applicationId, guarded } from './database.ts';

/** First bytes of every SQLite file. */
const magic = 'SQLite format 3\0';
const applicationIdAt = 68;

/**
 * Refuses what is plainly another program's file before anything is written beside it. Errors: file.notEscale, file.readOnly.
 */
export function refuseForeign(path: string): void {
  const header = headerOf(path);
  if (header.length === 0) return;
  const owner = header.length > applicationIdAt + 4 ? header.readUInt32BE(applicationIdAt) : 0;
  // 0 may be a file whose first write still lies in its log: SQLite tells later.
  if (header.toString('latin1', 0, magic.length) !== magic || (owner !== 0 && owner !== applicationId))
    fail({ code: 'file.notEscale', details: { path } });
}

/**
 * Up to this size (bytes) a file is read whole when it is opened: about 10 ms a megabyte. A mission with thousands of notes is well
 * below. Beyond, damage shows in the day's backup, which reads all of its copy in a worker, and in whatever first touches it.
 */
const readWhole = 16_000_000;

/**
 * Looks into an existing file without writing to it: a damaged file must stay as it is, for whoever repairs it. Errors: file.damaged,
 * file.notEscale.
 */
export function examine(path: string): void {
  if (!existsSync(path)) return;
  const size = statSync(path).size;
  if (size === 0 || size > readWhole) return;
  guarded(path, () => {
    const sqlite = openUntouched(path);
    try {
      if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok')
        fail({ code: 'file.damaged', details: { path } });
    } finally {
      sqlite.close();
    }
  });
}

/**
 * Where a crash has left a write-ahead log, the file is read with it, by a connection that cannot write. Where there is none, a copy
 * in memory is read: even such a connection would leave files beside.
 */
function openUntouched(path: string): Sqlite.Database {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return new Sqlite(path, { readonly: true });
  const image = readFileSync(path);
  // "Has a write-ahead log", which memory cannot have.
  image.set([1, 1], 18);
  return new Sqlite(image);
}

function headerOf(path: string): Buffer {
  const header = Buffer.alloc(100);
  if (!existsSync(path)) return Buffer.alloc(0);
  try {
    const file = openSync(path, 'r');
    try {
      return header.subarray(0, readSync(file, header, 0, header.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    return fail({ code: 'file.readOnly', details: { path }, cause });
  }
}
