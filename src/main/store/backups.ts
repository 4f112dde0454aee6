import { existsSync, mkdirSync, readdirSync, rmSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../shared/errors.ts';
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

export function backupBeforeMigration(database: Database): void {
  const stem = basename(database.path).replace(/\.db$/u, '');
  const target = join(backupFolder(database.path), `${stem}-format-${formatOf(database)}.db`);
  if (!existsSync(target)) backup(database, target);
}

/** Writes a consistent copy, reads it back, and only then gives it its name. Errors: file.damaged, file.diskFull, file.readOnly. */
export function backup(database: Database, target: string): void {
  const part = `${target}.part`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(part, { force: true });
  database.run('VACUUM INTO ?', [part]);
  verify(database, part);
  renameSync(part, target);
}

function verify(database: Database, copy: string): void {
  const reopened = openDatabase(copy);
  try {
    const check = reopened.pragma('integrity_check');
    const count = (of: Database): number =>
      of.get<{ count: number }>('SELECT count(*) AS count FROM change')?.count ?? 0;
    if (check !== 'ok' || count(reopened) !== count(database))
      fail({ code: 'file.damaged', details: { path: copy } });
  } finally {
    reopened.close();
  }
}
