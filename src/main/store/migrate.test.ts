import { mkdirSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addGroup, folderForTests, opened } from '../../../tests/support/copiesOpen.ts';
import { backupBeforeMigration } from './backups.ts';
import { findFaults } from './changes/verify.ts';
import { openDatabase, type Database } from './database.ts';
import { formatOf, knownFormat, migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const at = folderForTests();
const next = [...migrations, 'CREATE TABLE extra(a TEXT) STRICT;', 'ALTER TABLE extra ADD COLUMN b TEXT;'];

function fileIn(folder: string): Database {
  mkdirSync(at(folder));
  return opened(at(`${folder}/mission.db`)).database;
}

function never(): void {
  throw new Error('asked for a backup of a file that does not change');
}

it('makes a new file in the known format, and marks it as ours', () => {
  const database = openDatabase(':memory:');
  migrate(database, never);
  expect([formatOf(database), database.pragma('application_id')]).toEqual([knownFormat, 0x45534341]);
  migrate(database, never);
  database.close();
});

it('brings an older file to the new format after a backup in the old one', () => {
  const database = fileIn('older');
  const id = addGroup(database);
  let backups = 0;
  const before = () => {
    backups += 1;
    backupBeforeMigration(database);
  };
  migrate(database, before, next);
  migrate(database, before, next);
  expect([backups, formatOf(database), database.all('SELECT a, b FROM extra')]).toEqual([
    1,
    knownFormat + 2,
    [],
  ]);
  expect(readdirSync(at('older/backups'))).toEqual([`mission-format-${knownFormat}.db`]);
  const copy = opened(at(`older/backups/mission-format-${knownFormat}.db`)).database;
  expect([formatOf(copy), copy.all('SELECT id FROM "group"')]).toEqual([knownFormat, [{ id }]]);
});

it('folds the log anew, since it may hold what only the new format shows', () => {
  const database = fileIn('folded');
  addGroup(database);
  const rows = database.all('SELECT * FROM "group"');
  database.run('UPDATE "group" SET name = NULL, colour = NULL');
  migrate(database, () => undefined, next);
  expect(database.all('SELECT * FROM "group"')).toEqual(rows);
  expect(findFaults(database)).toEqual([]);
});

it('takes all steps or none', () => {
  const database = fileIn('broken');
  addGroup(database);
  expect(() => {
    migrate(database, () => undefined, [...next, 'CREATE TABLE extra(a TEXT);']);
  }).toThrow('already exists');
  expect([formatOf(database), database.all(`SELECT 1 FROM sqlite_schema WHERE name = 'extra'`)]).toEqual([
    knownFormat,
    [],
  ]);
});

it('does not begin when the backup fails', () => {
  const database = fileIn('refused');
  expect(() => {
    migrate(database, never, next);
  }).toThrow('asked for a backup');
  expect(formatOf(database)).toBe(knownFormat);
});

it('refuses a file of a newer format', () => {
  const database = openDatabase(':memory:');
  migrate(database, never, next);
  expect(() => {
    migrate(database, never);
  }).toThrow(
    expect.objectContaining({
      code: 'file.newer',
      details: { path: ':memory:', found: knownFormat + 2, known: knownFormat },
    }),
  );
  database.close();
});
