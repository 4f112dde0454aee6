import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addGroup, folderForTests, opened } from '../../../tests/support/copiesOpen.ts';
import { backup, dailyBackup } from './backups.ts';
import { findFaults } from './changes/verify.ts';
import type { Database } from './database.ts';

const at = folderForTests();

function fileIn(folder: string): Database {
  mkdirSync(at(folder));
  return opened(at(`${folder}/mission.db`)).database;
}

function backupsIn(folder: string): string[] {
  return readdirSync(at(`${folder}/backups`)).toSorted();
}

function daysOfOctober(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `2015-10-${String(index + 1).padStart(2, '0')}`);
}

/** Puts another value under the log's own hashes. */
function forge(database: Database): void {
  database.run(`UPDATE change SET value = '"forged"' WHERE n = 2`);
}

it('keeps a copy of the day that opens and holds the same', () => {
  const database = fileIn('day');
  const id = addGroup(database);
  dailyBackup(database, '2015-10-19');
  expect(backupsIn('day')).toEqual(['mission-2015-10-19.db']);
  const copy = opened(at('day/backups/mission-2015-10-19.db')).database;
  expect(copy.all('SELECT id, name FROM "group"')).toEqual([{ id, name: 'Recherche' }]);
  expect(findFaults(copy)).toEqual([]);
});

it('makes one a day, and none of a file in which nobody has written', () => {
  const database = fileIn('once');
  dailyBackup(database, '2015-10-18');
  expect(existsSync(at('once/backups'))).toBe(false);
  addGroup(database, { name: 'Nord' });
  dailyBackup(database, '2015-10-19');
  addGroup(database, { name: 'Sud' });
  dailyBackup(database, '2015-10-19');
  const copy = opened(at('once/backups/mission-2015-10-19.db')).database;
  expect(copy.all('SELECT name FROM "group"')).toEqual([{ name: 'Nord' }]);
});

it('keeps fourteen days and whatever else lies there', () => {
  const database = fileIn('many');
  addGroup(database);
  mkdirSync(at('many/backups'));
  const others = ['mission-format-1.db', 'other-2015-01-01.db', 'mission-2015-01-01.txt'];
  for (const name of others) writeFileSync(at(join('many/backups', name)), '');
  for (const day of daysOfOctober(16)) dailyBackup(database, day);
  const kept = daysOfOctober(16)
    .slice(2)
    .map((day) => `mission-${day}.db`);
  expect(backupsIn('many')).toEqual([...kept, ...others].toSorted());
});

it('removes no older copy, and leaves nothing behind, when the new one does not hold', () => {
  const database = fileIn('forged');
  addGroup(database);
  for (const day of daysOfOctober(14)) dailyBackup(database, day);
  const before = backupsIn('forged');
  forge(database);
  expect(() => {
    dailyBackup(database, '2015-10-31');
  }).toThrow(expect.objectContaining({ code: 'file.damaged', details: { path: database.path } }));
  expect(backupsIn('forged')).toEqual(before);
});

it('makes up for a copy that was interrupted', () => {
  const database = fileIn('interrupted');
  addGroup(database);
  mkdirSync(at('interrupted/backups'));
  writeFileSync(at('interrupted/backups/mission-2015-10-19.db.part'), 'half');
  dailyBackup(database, '2015-10-19');
  expect(backupsIn('interrupted')).toEqual(['mission-2015-10-19.db']);
});

it('can be asked for at any place', () => {
  const database = fileIn('anywhere');
  addGroup(database);
  backup(database, at('elsewhere/before-import.db'));
  expect(readdirSync(at('elsewhere'))).toEqual(['before-import.db']);
});
