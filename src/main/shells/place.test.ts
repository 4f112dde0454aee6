import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFolder, makeFolder } from './place.ts';

test.each([
  ['linux', {}, '/home/marie', '/home/marie/.local/share/escale'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/home/marie', '/data/escale'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/marie', '/home/marie/.local/share/escale'],
  ['darwin', {}, '/Users/marie', '/Users/marie/Library/Application Support/Escale'],
  ['win32', { APPDATA: 'D:\\Roaming' }, 'C:\\Users\\marie', 'D:\\Roaming\\Escale'],
  ['win32', {}, 'C:\\Users\\marie', 'C:\\Users\\marie\\AppData\\Roaming\\Escale'],
] as const)('on %s with %j the data lies in the usual folder', (platform, env, home, folder) => {
  expect(dataFolder({ platform, env, home })).toBe(folder);
});

const root = mkdtempSync(join(tmpdir(), 'escale-place-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

// left out: Windows has no such modes
test.skipIf(process.platform === 'win32')('a missing folder is made for this user alone', () => {
  makeFolder(join(root, 'share', 'escale'));
  makeFolder(join(root, 'share', 'escale'));
  expect(statSync(join(root, 'share', 'escale')).mode & 0o777).toBe(0o700);
});

test('a folder that cannot be made is told', () => {
  const path = join(root, 'file', 'escale');
  writeFileSync(join(root, 'file'), '');
  expect(() => {
    makeFolder(path);
  }).toThrow(expect.objectContaining({ code: 'file.readOnly', details: { path } }));
});
