import Sqlite from 'better-sqlite3';
import { AppError, fail, type ErrorCode } from '../../shared/errors.ts';

type Parameter = string | number | bigint | Uint8Array | null;
export type Parameters = readonly Parameter[] | Readonly<Record<string, Parameter>>;

/** One SQLite connection with its prepared statements kept. All SQL of Escale goes through these four words. */
export interface Database {
  all<T>(sql: string, parameters?: Parameters): T[];
  get<T>(sql: string, parameters?: Parameters): T | undefined;
  /** `common` are named parameters beside plain ones: bound once, whatever often the statement says them. */
  run(
    sql: string,
    parameters?: Parameters,
    common?: Readonly<Record<string, Parameter>>,
  ): { changes: number; lastInsertRowid: number };
  /** All or nothing; takes the write lock at once. A nested one is all or nothing by itself, inside the outer one. */
  transaction<T>(work: () => T): T;
  /** Several statements without parameters (migrations). */
  script(sql: string): void;
  /** A plain value such as `user_version`. */
  pragma(name: string): unknown;
  readonly path: string;
  close(): void;
}

/** 'ESCA' in ASCII: tells an Escale file from any other SQLite file. */
export const applicationId = 0x45534341;

/**
 * Opens a file (or `:memory:`). WAL, and `synchronous=FULL` at every open: a reopened WAL file reads NORMAL otherwise.
 * Errors: file.folderMissing, file.readOnly, file.damaged, file.notEscale, file.diskFull, file.busy.
 */
export function openDatabase(path: string): Database {
  return guarded(path, () => {
    const sqlite = new Sqlite(path, { timeout: 5000 });
    try {
      // Before the first pragma that writes: another program's file stays as it is.
      const found = sqlite.pragma('application_id', { simple: true });
      const tables = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
      if (found !== applicationId && tables !== 0) fail({ code: 'file.notEscale', details: { path } });
      sqlite.pragma('journal_mode = WAL');
      sqlite.pragma('synchronous = FULL');
      sqlite.pragma('temp_store = MEMORY');
      sqlite.pragma('cache_size = -32000');
    } catch (error) {
      sqlite.close();
      throw error;
    }
    return connection(sqlite, path);
  });
}

function connection(sqlite: Sqlite.Database, path: string): Database {
  const statements = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string): Sqlite.Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      statement = sqlite.prepare(settled(sql));
      statements.set(sql, statement);
    }
    return statement;
  };
  const atomic = sqlite.transaction((work: () => unknown) => work()).immediate;
  return {
    path,
    all: <T>(sql: string, parameters: Parameters = []) =>
      guarded(path, () => prepare(sql).all(parameters) as T[]),
    get: <T>(sql: string, parameters: Parameters = []) =>
      guarded(path, () => prepare(sql).get(parameters) as T | undefined),
    run: (sql, parameters = [], common) =>
      guarded(path, () => {
        const statement = prepare(sql);
        const done = common ? statement.run(parameters, common) : statement.run(parameters);
        return { changes: done.changes, lastInsertRowid: Number(done.lastInsertRowid) };
      }),
    transaction: <T>(work: () => T) => guarded(path, () => atomic(work) as T),
    script: (sql) => guarded(path, () => void sqlite.exec(sql)),
    pragma: (name) => guarded(path, () => sqlite.pragma(name, { simple: true })),
    close: () => {
      sqlite.close();
    },
  };
}

/**
 * SQLite plans a statement anew at every run when a bare parameter is compared or limits: it looks whether the value would change the
 * plan. That costs five times the search itself; behind a plus sign it does not look, and nothing else changes.
 */
function settled(sql: string): string {
  return sql.replaceAll(/(=|\bLIMIT) \?/gu, '$1 +?');
}

const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_(CORRUPT|FORMAT)/u, 'file.damaged'],
  [/^SQLITE_NOTADB/u, 'file.notEscale'],
  // The second: SQLite found no room for the index of its journal.
  [/^SQLITE_(FULL|IOERR_SHMSIZE)/u, 'file.diskFull'],
  [/^SQLITE_(BUSY|LOCKED)/u, 'file.busy'],
  [/^SQLITE_(READONLY|PERM|CANTOPEN|IOERR_WRITE|IOERR_ACCESS)/u, 'file.readOnly'],
];

/** Turns SQLite's own failures into those a person can be told about. Disk full, busy and rights are never taken for damage. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (error instanceof TypeError && /directory does not exist/u.test(error.message)) {
      fail({ code: 'file.folderMissing', details: { path }, cause: error });
    }
    if (error instanceof Sqlite.SqliteError) {
      const match = codes.find(([pattern]) => pattern.test(error.code));
      if (match) fail({ code: match[1], details: { path }, cause: error });
    }
    throw error;
  }
}
