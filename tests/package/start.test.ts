import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** A copy of the project, so that nobody's work changes what is tested while it is. */
let root: string;
let folder: string;

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'escale-project-')));
  for (const name of ['src', 'assets', 'tools', 'dist', 'LICENSE', 'package.json', 'package-lock.json'])
    await cp(join(project, name), join(root, name), { recursive: true });
  for (const name of await readdir(project))
    if (/^(?:vite|tsconfig)\b.*\.(?:ts|json)$/u.test(name)) await cp(join(project, name), join(root, name));
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rm(root, { recursive: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-start-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the starter where no browser can be found. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'tools/start.mjs'), ...args], {
    cwd: folder,
    env: { PATH: folder, LANG: 'fr_BE', XDG_DATA_HOME: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(() => ({ code: child.exitCode, err }));
  return {
    child,
    ended,
    out: () => out,
    /** Waits for a text; fails with what was printed when the program ends before. */
    said: async (text: string) => {
      const over = () => out.includes(text) || child.exitCode !== null;
      await expect.poll(over, { timeout: 60_000 }).toBe(true);
      expect(out + err).toContain(text);
    },
  };
}

/** An Electron that is only this script; a screen that is only said to be there. */
async function standIn(script: string): Promise<Record<string, string>> {
  const electron = join(folder, 'electron');
  await mkdir(electron);
  await writeFile(join(electron, 'electron'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { ELECTRON_OVERRIDE_DIST_PATH: electron, ELECTRON_DISABLE_SANDBOX: '1', DISPLAY: ':99' };
}

describe('the starter opens the web shell', () => {
  test('where the options ask for it, and passes Ctrl+C and the exit code on', async () => {
    const escale = start(['--no-browser', '--port', '0', '--file', 'a.db']);
    await escale.said('Ctrl+C');
    expect(escale.out()).toMatch(
      /car les options données le demandent.*\n.*a\.db\n.*\nhttp:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}\n/u,
    );
    escale.child.kill('SIGINT');
    expect(await escale.ended).toEqual({ code: 0, err: '' });
  });

  test('where there is no screen', async () => {
    const escale = start(['--file', 'a.db']);
    await escale.said('Ctrl+C');
    escale.child.kill('SIGTERM');
    expect([await escale.ended, escale.out()]).toEqual([
      { code: 0, err: '' },
      expect.stringContaining('n’a pas d’écran'),
    ]);
  });

  // left out: the stand-in for Electron is a shell script
  test.skipIf(process.platform === 'win32')('where Electron does not work', async () => {
    const escale = start(['--file', 'a.db'], await standIn('kill -TRAP $$'));
    await escale.said('Ctrl+C');
    escale.child.kill('SIGTERM');
    expect([await escale.ended, escale.out()]).toEqual([
      { code: 0, err: '' },
      expect.stringContaining('Electron n’a pas pu démarrer ici'),
    ]);
  });

  test('which refuses an option it does not know', async () => {
    expect(await start(['--fil', 'a.db'], { LANG: 'en' }).ended).toEqual({
      code: 1,
      err: 'There is no option “--fil”. The options are: --file PATH, --port NUMBER, --no-browser.\n',
    });
  });

  test('which ends with it, even when it is killed', async () => {
    const first = start(['--no-browser', '--port', '0', '--file', 'a.db']);
    await first.said('Ctrl+C');
    first.child.kill('SIGKILL');
    await expect.poll(first.out, { timeout: 10_000 }).toContain('Escale s’arrête');
    const second = start(['--no-browser', '--port', '0', '--file', 'a.db']);
    await second.said('Ctrl+C');
    second.child.kill('SIGTERM');
    expect(await second.ended).toEqual({ code: 0, err: '' });
  });

  // left out: on Windows no shell stands between
  test.skipIf(process.platform === 'win32')(
    'which ends with npm, though a shell stands between',
    async () => {
      const node = `'${process.execPath}' '${join(root, 'tools/start.mjs')}' --no-browser --port 0 --file a.db`;
      const shell = spawn('/bin/sh', ['-c', `${node}; true`], {
        cwd: folder,
        env: { PATH: folder, npm_lifecycle_event: 'start' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let out = '';
      shell.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      await expect.poll(() => out, { timeout: 60_000 }).toContain('Ctrl+C');
      shell.kill('SIGTERM');
      await expect.poll(() => out, { timeout: 10_000 }).toContain('Escale s’arrête');
    },
  );
});

// left out: the stand-in for Electron is a shell script
describe.skipIf(process.platform === 'win32')('the starter opens Electron', () => {
  test('where there is one, with what it was asked', async () => {
    const escale = start(
      ['--file', 'a.db'],
      await standIn(`echo "$@" "[$ELECTRON_RUN_AS_NODE]" > ${folder}/said`),
    );
    expect(await escale.ended).toEqual({ code: 0, err: '' });
    expect(await readFile(join(folder, 'said'), 'utf8')).toBe(`${root}/ --file a.db []\n`);
  });

  test('and leaves it at that when Escale itself has said why it cannot open', async () => {
    const escale = start([], await standIn('exit 1'));
    expect([await escale.ended, escale.out()]).toEqual([{ code: 1, err: '' }, '']);
  });

  test('and passes signals on', async () => {
    const script = `trap 'exit 7' TERM; echo up; while :; do :; done`;
    const escale = start([], await standIn(script));
    await escale.said('up');
    escale.child.kill('SIGTERM');
    expect(await escale.ended).toEqual({ code: 7, err: '' });
  });
});
