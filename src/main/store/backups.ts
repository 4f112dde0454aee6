import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, type ErrorCode } from '../../shared/errors.ts';
import { lastChange } from './changes/log.ts';
import { streamFaults } from './changes/verify.ts';
import { openDatabase, type Database } from './database.ts';
import { formatOf } from './migrate.ts';

const keptDays = 14;

/** Backups lie beside the file, in `backups`. */
function backupFolder(path: string): string {
  return join(dirname(path), 'backups');
}

/**
 * One verified copy a day, the last fourteen kept: older ones go only after the new one has been read back and found whole.
 * @param today `2015-10-19`
 */
export function dailyBackup(database: Database, today: string): void {
  if (database.get('SELECT 1 FROM change LIMIT 1') === undefined) return;
  const stem = basename(database.path).replace(/\.db$/u, '');
  const folder = backupFolder(database.path);
  const target = join(folder, `${stem}-${today}.db`);
  if (existsSync(target)) return;
  backup(database, target);
  const daily = new RegExp(`^${RegExp.escape(stem)}-\\d{4}-\\d{2}-\\d{2}\\.db$`, 'u');
  const old = readdirSync(folder)
    .filter((name) => daily.test(name))
    .toSorted()
    .slice(0, -keptDays);
  for (const name of old) rmSync(join(folder, name));
}

/** A copy of an older file before it changes; kept, one for each format. */
export function backupBeforeMigration(database: Database): void {
  const stem = basename(database.path).replace(/\.db$/u, '');
  const target = join(backupFolder(database.path), `${stem}-format-${formatOf(database)}.db`);
  if (!existsSync(target)) backup(database, target);
}

/**
 * Writes a consistent copy, reads all of it back (its pages, and the chains of its log, which everything else can be folded from) and
 * only then gives it its name. Errors: file.damaged, file.diskFull, file.readOnly.
 */
export function backup(database: Database, target: string): void {
  const part = `${target}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    removeFile(part);
    const before = lastChange(database);
    database.run('VACUUM INTO ?', [part]);
    if (!isWhole(part, before)) fail({ code: 'file.damaged', details: { path: database.path } });
    flush(part);
    renameSync(part, target);
  } catch (error) {
    removeFile(part);
    const code = codeOf(error);
    if (code === null) throw error;
    fail({ code, details: { path: dirname(target) }, cause: error });
  }
}

/** Changes may have been saved while the copy was made: it must hold at least those from before. */
function isWhole(copy: string, atLeast: number): boolean {
  const reopened = openDatabase(copy);
  try {
    return (
      reopened.pragma('integrity_check(1)') === 'ok' &&
      lastChange(reopened) >= atLeast &&
      streamFaults(reopened).length === 0
    );
  } finally {
    reopened.close();
  }
}

/** To the disk itself: the older copies are removed because this one is there. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeFile(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/** What Node says of a folder it cannot write in. */
function codeOf(error: unknown): ErrorCode | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC') return 'file.diskFull';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'file.readOnly' : null;
}
