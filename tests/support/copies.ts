import { clearIndex } from '../../src/main/store/search.ts';
import type { Database } from '../../src/main/store/database.ts';
import { openStore } from '../../src/main/store/store.ts';

const pool: Database[] = [];

/** Lends empty stores in memory, and takes them back: opening one costs more than a whole history. */
export function withCopies<T>(
  devices: readonly (string | null)[],
  work: (copies: (Database | null)[]) => T,
): T {
  const lent = devices.map((device) => (device === null ? null : emptyCopy(device)));
  try {
    return work(lent);
  } finally {
    pool.push(...lent.filter((database) => database !== null));
  }
}

function emptyCopy(device: string): Database {
  const database = pool.pop() ?? openStore(':memory:').database;
  database.transaction(() => {
    for (const table of tablesOf(database)) database.run(`DELETE FROM "${table}"`);
    clearIndex(database);
    database.run(`INSERT INTO meta(key, value) VALUES ('device', ?)`, [device]);
  });
  return database;
}

/** All tables but those that the search index keeps for itself. */
function tablesOf(database: Database): string[] {
  return database
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search%'`,
    )
    .map(({ name }) => name);
}

/** Everything a file holds but what says nothing of its content, and every word of its search index: to tell whether anything changed. */
export function dumpOf(database: Database): Record<string, unknown[]> {
  database.script(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.record_words USING fts5vocab(main, record_search, instance);
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.note_words USING fts5vocab(main, note_search, instance);`);
  const names = [...tablesOf(database).map((name) => `"${name}"`), 'temp.record_words', 'temp.note_words'];
  return Object.fromEntries(names.map((name) => [name, database.all<unknown>(`SELECT * FROM ${name}`)]));
}
