import { randomBytes } from 'node:crypto';
import { backupBeforeMigration } from './backups.ts';
import { openDatabase, type Database } from './database.ts';
import { examine, refuseForeign } from './examine.ts';
import { lockFile } from './lock.ts';
import { migrate } from './migrate.ts';

/** An opened Escale file. */
export interface Store {
  readonly database: Database;
  close(): void;
}

/**
 * Opens a file for this process: lock, format brought up to date (backup before). Makes it when it is not there.
 * Errors: file.inUse, file.newer, file.damaged, file.notEscale, file.readOnly, file.folderMissing, file.diskFull.
 */
export function openStore(path: string): Store {
  const inMemory = path === ':memory:';
  if (!inMemory) refuseForeign(path);
  const release = inMemory ? () => undefined : lockFile(path);
  try {
    if (!inMemory) examine(path);
    const database = openShared(path);
    return {
      database,
      close: () => {
        database.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

/** A further connection of the process that holds the lock: a worker's. */
export function openShared(path: string): Database {
  const database = openDatabase(path);
  try {
    migrate(database, () => {
      backupBeforeMigration(database);
    });
    ensureDevice(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * A further connection for writing very much at once. It leaves what it wrote in the write-ahead log, where it is safe and read by all:
 * whoever waits need not wait for it to be moved as well, which {@link settle} does.
 */
export function openForMuch(path: string): Database {
  const database = openShared(path);
  database.pragma('wal_autocheckpoint = 0');
  database.pragma('cache_size = -128000');
  return database;
}

/** Moves what lies in the write-ahead log into the file, while others read and write. The next write would do it otherwise, and take long. */
export function settle(path: string): void {
  const database = openShared(path);
  try {
    database.pragma('wal_checkpoint(PASSIVE)');
  } finally {
    database.close();
  }
}

/** The laptop's own name in the log, drawn once. A worker that opens the file to read must not wait for one that writes. */
function ensureDevice(database: Database): void {
  if (database.get(`SELECT 1 FROM meta WHERE key = 'device'`) !== undefined) return;
  database.run(`INSERT OR IGNORE INTO meta(key, value) VALUES ('device', ?)`, [newDevice()]);
}

function newDevice(): string {
  return Array.from(randomBytes(8), (byte) => '0123456789abcdefghjkmnpqrstvwxyz'[byte % 32]).join('');
}
