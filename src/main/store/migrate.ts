import { fail } from '../../shared/errors.ts';
import { rebuild } from './changes/project.ts';
import { applicationId, type Database } from './database.ts';
import { migrations } from './migrations/index.ts';

/** Number of the format this version writes. */
export const knownFormat = migrations.length;

export function formatOf(database: Database): number {
  return Number(database.pragma('user_version'));
}

/**
 * Brings a file to the known format, all steps or none, and folds the log anew: it may hold fields that only this version knows.
 * `before` runs once when an older file is about to change (its backup). Errors: file.newer.
 */
export function migrate(database: Database, before: () => void, steps = migrations): void {
  const found = formatOf(database);
  if (found > steps.length)
    fail({ code: 'file.newer', details: { path: database.path, found, known: steps.length } });
  if (found === steps.length) return;
  if (found > 0) before();
  database.transaction(() => {
    for (const sql of steps.slice(found)) database.script(sql);
    database.script(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length};`);
    if (found > 0) rebuild(database);
  });
}
