import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addGroup, folderForTests, opened } from '../../../tests/support/copiesOpen.ts';
import { deviceOf } from './changes/streams.ts';
import { openShared, openStore } from './store.ts';

const at = folderForTests();
const holder = fileURLToPath(new URL('../../../tests/support/copiesHolder.ts', import.meta.url));

function failing(code: string) {
  return expect.objectContaining({ code }) as unknown as Error;
}

function opening(path: string): () => void {
  return () => {
    openStore(path).close();
  };
}

/** An Escale file with a few hundred groups in it, closed. */
function filled(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  const store = opened(path);
  for (let index = 0; index < 300; index += 1) addGroup(store.database, { name: `Groupe ${index}` });
  store.close();
  return path;
}

async function held(path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holder, path, 'hold'], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

describe('a file that is not there', () => {
  it('is made, and has the same laptop name ever after', () => {
    const path = at('new.db');
    const first = opened(path);
    const device = deviceOf(first.database);
    expect(device).toMatch(/^[0-9a-z]{8}$/u);
    first.close();
    expect(deviceOf(opened(path).database)).toBe(device);
  });

  it('is not made in a folder that is missing', () => {
    expect(opening(at('missing/new.db'))).toThrow(failing('file.folderMissing'));
    expect(existsSync(at('missing'))).toBe(false);
  });

  it('is not made in a folder without the right to write', () => {
    const folder = at('locked');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const { stdout } = spawnSync(process.execPath, [holder, join(folder, 'new.db'), 'nobody'], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('file.readOnly\n');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file in use', () => {
  it('is refused to a second opening of the same process', () => {
    const path = at('twice.db');
    const first = opened(path);
    expect(opening(path)).toThrow(failing('file.inUse'));
    first.close();
    expect(opening(path)).not.toThrow();
  });

  it('is refused to another process until that is gone, however it goes', async () => {
    const path = filled(at('held.db'));
    const child = await held(path);
    expect(opening(path)).toThrow(failing('file.inUse'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(opened(path).database.get('SELECT count(*) AS count FROM "group"')).toEqual({ count: 300 });
  });
});

describe('what is no Escale file', () => {
  it.each([
    ['a text', Buffer.from('Bonjour, ceci est un texte.\n'.repeat(400))],
    ['a few bytes', Buffer.from('PK')],
  ])('is refused and left alone: %s', (name, bytes) => {
    const path = at(`${name}.db`);
    writeFileSync(path, bytes);
    expect(opening(path)).toThrow(failing('file.notEscale'));
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(at('')).filter((file) => file.startsWith(name))).toEqual([`${name}.db`]);
  });

  it.each([0, 7])('is refused and left alone: the database of another program, marked %i', (mark) => {
    const path = at(`other${mark}.db`);
    const other = new Sqlite(path);
    other.exec(`PRAGMA application_id = ${mark}; CREATE TABLE person(name TEXT);`);
    other.close();
    const before = readFileSync(path);
    expect(opening(path)).toThrow(failing('file.notEscale'));
    expect(readFileSync(path)).toEqual(before);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('can be an empty file: that becomes one', () => {
    writeFileSync(at('empty.db'), '');
    expect(opening(at('empty.db'))).not.toThrow();
  });
});

it('refuses a file of a newer version and leaves it as it is', () => {
  const path = filled(at('newer.db'));
  const other = new Sqlite(path);
  other.pragma('user_version = 99');
  other.pragma('wal_checkpoint(TRUNCATE)');
  other.close();
  const before = readFileSync(path);
  expect(opening(path)).toThrow(failing('file.newer'));
  expect(readFileSync(path)).toEqual(before);
});

describe('a damaged file', () => {
  /** Overwrites a stretch in the middle of most pages. */
  function damage(path: string): Buffer {
    const bytes = readFileSync(path);
    for (let page = 8192; page < bytes.length; page += 8192) bytes.fill(0xa5, page, page + 300);
    writeFileSync(path, bytes);
    return bytes;
  }

  it('is refused, and nothing in it or beside it is changed', () => {
    const path = filled(at('damaged/mission.db'));
    const before = damage(path);
    expect(opening(path)).toThrow(failing('file.damaged'));
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(dirname(path)).toSorted()).toEqual(['mission.db', 'mission.db-lock']);
  });

  it('is refused when its end is missing', () => {
    const path = filled(at('cut.db'));
    truncateSync(path, Math.floor(statSync(path).size / 2 / 4096) * 4096);
    expect(opening(path)).toThrow(failing('file.damaged'));
  });

  it('is left alone together with what a crash has left beside it', () => {
    const path = crashed('damagedCrash.db');
    const before = damage(path);
    const log = readFileSync(`${path}-wal`);
    expect(opening(path)).toThrow(failing('file.damaged'));
    expect(readFileSync(path)).toEqual(before);
    expect(readFileSync(`${path}-wal`)).toEqual(log);
  });
});

/** A file as a power cut leaves it: the last writes stand in the log beside it alone. */
function crashed(name: string): string {
  const living = filled(at(`living-${name}`));
  const store = opened(living);
  addGroup(store.database, { name: 'Après' });
  for (const end of ['', '-wal']) copyFileSync(living + end, at(name) + end);
  store.close();
  return at(name);
}

it('finds what was written before a crash', () => {
  const { database } = opened(crashed('crash.db'));
  expect(database.get('SELECT count(*) AS count FROM "group"')).toEqual({ count: 301 });
  expect(database.get('SELECT name FROM "group" ORDER BY n DESC LIMIT 1')).toEqual({ name: 'Après' });
});

it('a further connection opens and reads while another one writes', () => {
  const { database } = opened(at('shared.db'));
  addGroup(database);
  const seen = database.transaction(() => {
    database.run('DELETE FROM "group"');
    const further = openShared(database.path);
    const rows = further.get('SELECT count(*) AS count FROM "group"');
    further.close();
    return rows;
  });
  expect(seen).toEqual({ count: 1 });
});
