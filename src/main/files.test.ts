import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFiles, type Files } from './files.ts';

let folder: string;
let files: Files;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'escale-files-')), 'passing');
  files = await createFiles(folder);
});

afterEach(async () => {
  await files.close();
  await rm(join(folder, '..'), { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);

async function* pieces(count: number, size: number) {
  for (let i = 0; i < count; i++) yield await Promise.resolve(new Uint8Array(size));
}

test('an upload is found again by its token, under a safe name', async () => {
  const { token } = await files.receive({
    name: '../liste.csv',
    type: 'text/csv',
    body: [bytes('Nom;'), bytes('Prénom')],
  });
  const { path, ...upload } = files.take(token);
  expect(upload).toEqual({ token, name: 'liste.csv', type: 'text/csv', size: 11 });
  expect(await readFile(path, 'utf8')).toBe('Nom;Prénom');
});

test('tokens cannot be guessed from each other', async () => {
  const one = await files.make({ name: 'a.pdf', type: 'application/pdf', bytes: bytes('a') });
  const two = await files.make({ name: 'a.pdf', type: 'application/pdf', bytes: bytes('a') });
  expect(one.token).toMatch(/^[\w-]{32}$/u);
  expect(two.token).not.toBe(one.token);
});

test('an upload of exactly 50 MB is kept, one byte more is refused and leaves nothing behind', async () => {
  const kept = await files.receive({ name: 'photo', type: 'image/jpeg', body: pieces(50, 1_000_000) });
  expect(kept.size).toBe(50_000_000);
  await files.drop(kept.token);
  async function* over() {
    yield* pieces(50, 1_000_000);
    yield new Uint8Array(1);
  }
  await expect(files.receive({ name: 'photo', type: 'image/jpeg', body: over() })).rejects.toMatchObject({
    code: 'upload.tooLarge',
    details: { limit: 50 },
  });
  expect(await readdir(files.folder)).toEqual([]);
});

test('an upload broken off leaves nothing behind', async () => {
  async function* broken() {
    yield await Promise.resolve(bytes('half'));
    throw new Error('connection lost');
  }
  await expect(files.receive({ name: 'a', type: 'text/plain', body: broken() })).rejects.toThrow(
    'connection lost',
  );
  expect(await readdir(files.folder)).toEqual([]);
});

test('an unknown, dropped or made token is no upload', async () => {
  const { token } = await files.receive({ name: 'a', type: 'text/plain', body: [] });
  await files.drop(token);
  const made = await files.make({ name: 'b', type: 'text/plain', bytes: bytes('b') });
  for (const missing of [token, made.token, '../../etc/passwd', ''])
    expect(() => files.take(missing)).toThrow(expect.objectContaining({ code: 'upload.missing' }));
});

test('an upload cannot be fetched as a made file', async () => {
  const { token } = await files.receive({ name: 'a', type: 'text/plain', body: [bytes('private')] });
  expect(files.made(token)).toBeUndefined();
});

test('a made file tells the window its name, type and size', async () => {
  const made = await files.make({ name: 'Rapport.pdf', type: 'application/pdf', bytes: bytes('%PDF') });
  expect(made).toEqual({ token: made.token, name: 'Rapport.pdf', type: 'application/pdf', size: 4 });
  expect(await readFile(files.made(made.token)?.path ?? '', 'utf8')).toBe('%PDF');
});

test('a file made by a worker is moved in', async () => {
  const path = join(files.folder, 'work.docx');
  await writeFile(path, 'PK');
  const made = await files.make({ name: 'Rapport.docx', type: 'application/zip', path });
  expect(await readFile(files.made(made.token)?.path ?? '', 'utf8')).toBe('PK');
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('only the last hundred made files are kept', async () => {
  const tokens: string[] = [];
  for (let i = 0; i < 102; i++)
    tokens.push(
      (await files.make({ name: `${String(i)}.ics`, type: 'text/calendar', bytes: bytes('x') })).token,
    );
  expect(tokens.map((token) => files.made(token) !== undefined)).toEqual([
    false,
    false,
    ...Array.from({ length: 100 }, () => true),
  ]);
  expect(await readdir(files.folder)).toHaveLength(100);
});

test('a file of this computer is adopted as a copy', async () => {
  const path = join(folder, '..', 'mission.escale');
  await writeFile(path, 'x');
  const { token, name } = await files.adopt(path);
  await rm(path);
  expect({ name, content: await readFile(files.take(token).path, 'utf8') }).toEqual({
    name: 'mission.escale',
    content: 'x',
  });
  await expect(files.adopt(path)).rejects.toMatchObject({ code: 'upload.missing' });
  await expect(files.adopt(folder)).rejects.toMatchObject({ code: 'upload.missing' });
});

test('closing removes everything', async () => {
  await files.receive({ name: 'a', type: 'text/plain', body: [bytes('a')] });
  await files.make({ name: 'b', type: 'text/plain', bytes: bytes('b') });
  await files.close();
  expect(await readdir(folder)).toEqual([]);
});

test('opening removes what a dead process left, and leaves what lives or is not ours', async () => {
  // Above the largest process number of Linux.
  await mkdir(join(folder, '4194305-left'));
  await mkdir(join(folder, `${String(process.ppid)}-alive`));
  await writeFile(join(folder, 'notes.txt'), '');
  const second = await createFiles(folder);
  const left = await readdir(folder);
  await second.close();
  expect(left).toContain('notes.txt');
  expect(left).toContain(`${String(process.ppid)}-alive`);
  expect(left).not.toContain('4194305-left');
});

// left out: Windows has no such modes
test.skipIf(process.platform === 'win32')('only this user can read what passes', async () => {
  const { token } = await files.receive({ name: 'a', type: 'text/plain', body: [bytes('a')] });
  const modes = await Promise.all(
    [files.folder, files.take(token).path].map(async (path) => (await stat(path)).mode & 0o777),
  );
  expect(modes).toEqual([0o700, 0o600]);
});
