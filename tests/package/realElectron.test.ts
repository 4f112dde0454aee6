import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = electronProgram();
const display =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const missing =
  program === undefined ? 'the Electron program is not installed' : display ? '' : 'there is no screen';

if (missing !== '')
  process.stderr.write(
    `\n*** SKIPPED: the desktop shell was not run in the real Electron, since ${missing}. ***\n\n`,
  );

/** The desktop shell in the real Electron, where there is one; what it is made of is tested everywhere by src/main/shells/electron.test.ts. */
// left out: Electron may be missing here; the line above says so loudly
describe.skipIf(missing !== '')('the desktop shell, for real', () => {
  let folder: string;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'escale-real-'));
    const sandboxed = process.platform !== 'linux' || process.getuid?.() !== 0;
    app = await _electron.launch({
      executablePath: program ?? '',
      args: [
        root,
        `--user-data-dir=${join(folder, 'user')}`,
        ...(sandboxed ? [] : ['--no-sandbox']),
        '--file',
        join(folder, 'a.db'),
      ],
    });
    page = await app.firstWindow();
    await page.waitForSelector('#root > *');
  });

  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  test('shows our page, which has nothing of Node or Electron but the bridge', async () => {
    const seen = await page.evaluate(() => ({
      address: location.href,
      bridge: Object.keys(Reflect.get(globalThis, 'escale') as object).toSorted(),
      node: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in globalThis),
    }));
    expect([seen.address.startsWith('app://escale/'), seen.bridge, seen.node]).toEqual([
      true,
      ['call', 'onEvent'],
      [],
    ]);
  });

  test('answers its page', async () => {
    const answer: unknown = await page.evaluate(() => {
      const { call } = Reflect.get(globalThis, 'escale') as { call: (request: object) => Promise<unknown> };
      return call({ name: 'missions.list', input: {} });
    });
    expect(answer).toEqual({ ok: true, value: [], of: ['mission', 'leg', 'delegate', 'visit'] });
  });

  test('takes an upload in', async () => {
    const answered = await page.evaluate(async () => {
      const answer = await fetch('/files', {
        method: 'POST',
        headers: { 'x-escale-name': 'a.csv' },
        body: new File(['a;b'], 'a.csv'),
      });
      return [answer.status, Object.keys((await answer.json()) as object)];
    });
    expect(answered).toEqual([201, ['token']]);
  });

  test('goes nowhere else, opens no window and asks for no camera', async () => {
    const refused = await page.evaluate(async () => {
      const opened = window.open('https://example.org/');
      location.href = 'https://example.org/';
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'granted',
        () => 'refused',
      );
      return [opened === null, camera];
    });
    expect([refused, new URL(page.url()).protocol, app.windows().length]).toEqual([
      [true, 'refused'],
      'app:',
      1,
    ]);
  });
});

function electronProgram(): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const path = join(
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'),
    readFileSync(named, 'utf8').trim(),
  );
  return existsSync(path) ? path : undefined;
}
