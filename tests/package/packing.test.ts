import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assets } from '../../tools/build/assets.ts';
import { pack, type Packed } from '../support/packing.ts';

const systems = ['linux', 'win'] as const;
const packed = new Map<string, Packed>();

beforeAll(async () => {
  // One after the other: both write the same cache.
  for (const system of systems) packed.set(system, await pack(system));
});

afterAll(() => {
  for (const { folder } of packed.values()) rmSync(join(folder, '../..'), { recursive: true });
});

function on(system: string): Packed {
  const found = packed.get(system);
  if (!found) throw new Error(`not packed for ${system}`);
  return found;
}

describe.each(systems)('the app packed for %s', (system) => {
  test('holds the build and the one package beside it, and nothing else', () => {
    const places = new Set(on(system).paths.map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...places]).toEqual([
      'dist/assets',
      'dist/main',
      'dist/preload',
      'dist/renderer',
      'node_modules/better-sqlite3',
      'package.json',
    ]);
  });

  test('holds every file the app reads while it runs', () => {
    const wanted = [
      'dist/main/electron.js',
      'dist/main/job.js',
      'dist/preload/index.cjs',
      'dist/renderer/index.html',
      'dist/main/licences.md',
      'dist/renderer/licences.md',
      ...assets.map(({ path }) => `dist/assets/${path}`),
    ];
    expect(wanted.filter((path) => !on(system).paths.includes(path))).toEqual([]);
  });

  test('holds no source, no test and no map of them', () => {
    expect(on(system).paths.filter((path) => /\.(?:tsx?|map|[ch]pp|gyp)$|\/deps\/|test/u.test(path))).toEqual(
      [],
    );
  });

  test('holds SQLite for this system alone', () => {
    const native = on(system).paths.filter((path) => path.endsWith('.node'));
    expect(native).toEqual([
      `node_modules/better-sqlite3/prebuilds/${system === 'win' ? 'win32' : 'linux'}-x64.node`,
    ]);
  });

  test('has its fuses set', () => {
    expect(on(system).fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('speaks French and English alone', () => {
    expect(readdirSync(on(system).locales).toSorted()).toEqual(['en-GB.pak', 'en-US.pak', 'fr.pak']);
  });

  test('starts at the program of the desktop shell', async () => {
    const manifest = JSON.parse(
      readFileSync(join(await on(system).unpack(), 'package.json'), 'utf8'),
    ) as object;
    expect(manifest).toMatchObject({ name: 'escale', main: 'dist/main/electron.js', type: 'module' });
  });
});

// left out: what is packed here is for this one system
test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'what is packed works by itself, SQLite and all',
  async () => {
    const folder = await on('linux').unpack();
    const child = spawn(
      process.execPath,
      [join(folder, 'dist/main/web.js'), '--file', join(folder, 'a.db'), '--port', '0', '--no-browser'],
      { stdio: ['ignore', 'pipe', 'inherit'], env: { LANG: 'fr' } },
    );
    let out = '';
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    await expect
      .poll(() => out.includes('Ctrl+C') || child.exitCode !== null, { timeout: 15_000 })
      .toBe(true);
    const [, url = '', code = ''] = /^(http:.*)\/#(.*)$/mu.exec(out) ?? [];
    const headers = { origin: url, 'content-type': 'application/json' };
    const entered = await fetch(`${url}/session`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ code }),
    });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const answer = await fetch(`${url}/call`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify({ name: 'missions.list', input: {} }),
    });
    const page = await fetch(url);
    child.kill('SIGTERM');
    expect([page.status, await answer.json()]).toEqual([
      200,
      { ok: true, value: [], of: ['mission', 'leg', 'delegate', 'visit'] },
    ]);
    await expect.poll(() => child.exitCode, { timeout: 15_000 }).toBe(0);
  },
);
