import { expect, it } from 'vitest';
import { folderForTests, opened } from '../../../tests/support/copiesOpen.ts';
import { openShared } from './store.ts';

const at = folderForTests();

function partsOf(version: string): number[] {
  return version.split('.').map(Number);
}

it('runs a SQLite that keeps write-ahead logs whole: 3.51.3 or later', () => {
  const { database } = opened(':memory:');
  const found = database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '';
  const [major = 0, minor = 0, patch = 0] = partsOf(found);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
});

it('writes ahead and waits for the disk at every open, also of a worker', () => {
  const path = at('modes.db');
  const modesOf = (database: ReturnType<typeof openShared>) => [
    database.pragma('journal_mode'),
    database.pragma('synchronous'),
  ];
  const first = opened(path);
  expect(modesOf(first.database)).toEqual(['wal', 2]);
  const worker = openShared(path);
  expect(modesOf(worker)).toEqual(['wal', 2]);
  worker.close();
  first.close();
  expect(modesOf(opened(path).database)).toEqual(['wal', 2]);
});

it('takes back a transaction that fails, and an inner one by itself', () => {
  const { database } = opened(':memory:');
  const set = (key: string) => database.run('INSERT INTO setting(key, value) VALUES (?, ?)', [key, '']);
  const failing = (key: string) => () => {
    set(key);
    throw new Error('no');
  };
  expect(() => database.transaction(failing('a'))).toThrow('no');
  database.transaction(() => {
    set('b');
    expect(() => database.transaction(failing('c'))).toThrow('no');
    set('d');
  });
  expect(database.all('SELECT key FROM setting ORDER BY key')).toEqual([{ key: 'b' }, { key: 'd' }]);
});

it('says that the disk is full, and has changed nothing', () => {
  const { database } = opened(at('full.db'));
  const pages = Number(database.pragma('page_count'));
  database.pragma(`max_page_count = ${pages + 2}`);
  const write = () =>
    database.transaction(() => {
      database.run(`INSERT INTO setting(key, value) VALUES ('language', 'fr')`);
      database.run(`INSERT INTO setting(key, value) VALUES ('long', ?)`, ['x'.repeat(100_000)]);
    });
  expect(write).toThrow(expect.objectContaining({ code: 'file.diskFull' }));
  expect(database.all('SELECT * FROM setting')).toEqual([]);
});

it('says that another connection is writing', () => {
  const path = at('busy.db');
  const { database } = opened(path);
  const worker = openShared(path);
  database.pragma('busy_timeout = 0');
  worker.transaction(() => {
    expect(() => database.run(`INSERT INTO setting(key, value) VALUES ('a', '')`)).toThrow(
      expect.objectContaining({ code: 'file.busy' }),
    );
  });
  worker.close();
});

it('finds the same with a parameter as with the value itself', () => {
  const { database } = opened(':memory:');
  database.run(`INSERT INTO setting(key, value) VALUES ('a', '1'), ('b', '2'), ('c = ?', '3')`);
  const sql = (parameter: string, limit: string) =>
    `SELECT value FROM setting WHERE key >= 'a' AND key <> 'c = ?' AND value = ${parameter} LIMIT ${limit}`;
  expect(database.all(sql('?', '?'), ['2', 5])).toEqual(database.all(sql(`'2'`, '5')));
  expect(database.all(sql('?', '?'), ['2', 5])).toEqual([{ value: '2' }]);
});
