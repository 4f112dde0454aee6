import Sqlite from 'better-sqlite3';
import { namesIn } from '../../src/main/store/changes/rows.ts';
import { columnNames, tableOf } from '../../src/main/store/changes/columns.ts';
import { headNamed } from '../../src/main/store/changes/heads.ts';
import type { Database } from '../../src/main/store/database.ts';
import { isEntity, type Entity } from '../../src/shared/domain/entities.ts';
import { searchWords } from '../../src/shared/domain/fold.ts';

/** One statement with everything that is bound to it: what a write comes down to. */
export interface Bound {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** better-sqlite3 and nothing else, at the settings of the store: what a write is compared to. */
export interface Bare {
  /** Runs the statements in one transaction; gives the milliseconds it took. */
  write(statements: readonly Bound[]): number;
  close(): void;
}

export function openBare(path: string): Bare {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('cache_size = -32000');
  const kept = new Map<string, Sqlite.Statement>();
  const statementOf = (sql: string): Sqlite.Statement => {
    const statement = kept.get(sql) ?? sqlite.prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
  return {
    write: (statements) => {
      const prepared = statements.map(({ sql, values }) => ({ statement: statementOf(sql), values }));
      const run = sqlite.transaction(() => {
        for (const { statement, values } of prepared) statement.run(values);
      });
      const before = performance.now();
      run.immediate();
      return performance.now() - before;
    },
    close: () => {
      sqlite.close();
    },
  };
}

/** The statements that write the same rows as the store did from change `first` on: log, streams, tables, search index, step. */
export function writtenSince(database: Database, first: number): Bound[] {
  const changes = database.all<Change>('SELECT * FROM change WHERE n >= ? ORDER BY n', [first]);
  return [
    ...changes.flatMap((change) => [insertion('change', change), ...clearedBy(database, change)]),
    ...streamsOf(database, changes),
    ...[...Map.groupBy(changes, (change) => change.id).values()].flatMap((ofRow) => shownBy(database, ofRow)),
    ...database
      .all<Row>('SELECT * FROM step WHERE first >= ?', [first])
      .map((step) => insertion('step', step)),
    ...database
      .all<Row>(`SELECT value, key FROM meta WHERE key = 'counter'`)
      .map(({ value, key }) => ({ sql: 'UPDATE meta SET value = ? WHERE key = ?', values: [value, key] })),
  ];
}

type Row = Readonly<Record<string, unknown>>;

interface Change extends Row {
  readonly n: number;
  readonly stream: number;
  readonly id: string;
  readonly entity: string;
  readonly field: string;
  readonly prev: string;
}

function insertion(table: string, row: Row): Bound {
  const columns = Object.keys(row);
  const sql = `INSERT INTO ${table}(${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  return { sql, values: Object.values(row) };
}

function clearedBy(database: Database, { prev, stream }: Change): Bound[] {
  const audience = database.get<{ audience: string }>('SELECT audience FROM stream WHERE n = ?', [stream]);
  return namesIn(prev).flatMap((name) => {
    const head = headNamed(database, name, audience?.audience ?? '');
    return head ? [{ sql: 'UPDATE change SET head = 0 WHERE n = +?', values: [head.n] }] : [];
  });
}

function streamsOf(database: Database, changes: readonly Change[]): Bound[] {
  return [...Map.groupBy(changes, (change) => change.stream)].flatMap(([n, ofStream]) => {
    const row = database.get<Row & { seq: number }>('SELECT * FROM stream WHERE n = ?', [n]);
    if (!row) return [];
    if (row.seq === ofStream.length) return [insertion('stream', row)];
    const { seq, t, h } = row;
    return [{ sql: 'UPDATE stream SET seq = ?, t = ?, h = ? WHERE n = +?', values: [seq, t, h, n] }];
  });
}

function shownBy(database: Database, changes: readonly Change[]): Bound[] {
  const [{ id, entity } = { id: '', entity: '' }] = changes;
  if (!isEntity(entity)) return [];
  const row = database.get<Row & { n: number }>(`SELECT * FROM ${tableOf(entity)} WHERE id = ?`, [id]);
  if (!row) return [];
  const isNew = changes.some((change) => change.n === row.n);
  const fields = columnNames(entity).filter((name) => changes.some((change) => change.field === name));
  const table: Bound = isNew
    ? insertion(tableOf(entity), row)
    : {
        sql: `UPDATE ${tableOf(entity)} SET ${fields.map((field) => `${field} = ?`).join(', ')} WHERE id = +?`,
        values: [...fields.map((field) => row[field]), id],
      };
  return [table, ...indexedBy(entity, row, isNew, fields)];
}

/** Visits, delegates and notes: what the benchmarks write. */
const texts: Partial<Record<Entity, readonly [readonly string[], readonly string[]]>> = {
  visit: [['title'], ['description']],
  delegate: [
    ['firstName', 'lastName'],
    ['role', 'email', 'category', 'aims', 'wishes'],
  ],
  note: [[], ['text']],
};

function indexedBy(entity: Entity, row: Row, isNew: boolean, fields: readonly string[]): Bound[] {
  const [titles, bodies] = texts[entity] ?? [[], []];
  if (![...titles, ...bodies].some((name) => fields.includes(name))) return [];
  const words = (names: readonly string[]): string => names.flatMap((name) => wordsOf(row[name])).join(' ');
  const index = entity === 'note' ? 'note_search' : 'record_search';
  const removed = isNew ? [] : [{ sql: `DELETE FROM ${index} WHERE rowid = +?`, values: [row['n']] }];
  const added =
    entity === 'note'
      ? insertion(index, { rowid: row['n'], body: words(bodies) })
      : insertion(index, { rowid: row['n'], title: words(titles), body: words(bodies) });
  return [...removed, added];
}

function wordsOf(value: unknown): string[] {
  return typeof value === 'string' ? searchWords(value) : [];
}
