import { fail } from '../../shared/errors.ts';
import { applicationId, type Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** Number of the format this version writes. */
export const knownFormat = migrations.length;

export function formatOf(database: Database): number {
  return Number(database.pragma('user_version'));
}

/**
 * Brings a file to the known format, each step in a transaction of its own. `before` runs once when an older file is about to change
 * (its backup). Errors: file.newer.
 */
export function migrate(database: Database, before: () => void): void {
  const found = formatOf(database);
  if (found > knownFormat)
    fail({ code: 'file.newer', details: { path: database.path, found, known: knownFormat } });
  if (found > 0 && found < knownFormat) before();
  for (const [index, sql] of migrations.entries()) {
    if (index < found) continue;
    database.transaction(() => {
      database.script(sql);
      database.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1};`);
    });
  }
}
