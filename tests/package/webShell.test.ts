import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** As built: what a person starts. */
const program = fileURLToPath(new URL('../../dist/main/web.js', import.meta.url));

let folder: string;
let running: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-program-'));
  running = [];
});

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts the program as a person does; its data folder is this test's. */
function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], XDG_DATA_HOME: folder, LANG: 'fr_BE.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.push(child);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('no pipes to hear the program by');
  let out = '';
  let err = '';
  stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  // Not the child's own `close`, which Node forgets once the starter let go of the child.
  const ended = Promise.all([once(child, 'exit'), once(stdout, 'close'), once(stderr, 'close')]).then(() => ({
    code: child.exitCode,
    out,
    err,
  }));
  return {
    child,
    out: () => out,
    ended,
    async address() {
      await expect
        .poll(() => /Ctrl\+C/u.test(out) || child.exitCode !== null, { timeout: 15_000 })
        .toBe(true);
      const [, port = '', code = ''] = /^http:\/\/127\.0\.0\.1:(\d+)\/#([\w-]{43})$/mu.exec(out) ?? [];
      return { port: Number(port), code, url: `http://127.0.0.1:${port}` };
    },
  };
}

async function enter({ url, code }: { url: string; code: string }): Promise<Response> {
  return fetch(`${url}/session`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
}

const quiet = ['--port', '0', '--no-browser'];

describe('the web shell, started', () => {
  test('says where it runs and why, and prints the address on a line of its own', async () => {
    const escale = start([...quiet, '--because', 'noElectron']);
    const { url, code } = await escale.address();
    escale.child.kill('SIGTERM');
    expect(await escale.ended).toEqual({
      code: 0,
      err: '',
      out:
        'Escale fonctionne dans le navigateur (application web locale), car le programme Electron n’est pas installé ici. ' +
        'Rien ne quitte cet ordinateur.\n' +
        `Fichier\u00a0: ${join(folder, 'escale', 'escale.db')}\nAdresse, valable une seule fois\u00a0:\n${url}/#${code}\n` +
        'Pour arrêter Escale\u00a0: Ctrl+C.\nEscale s’arrête\u202f; tout est enregistré.\n',
    });
  });

  test('says so in English to who speaks it', async () => {
    const escale = start([...quiet, '--because', 'noDisplay'], { LANG: 'en_GB.UTF-8' });
    await escale.address();
    escale.child.kill('SIGTERM');
    expect((await escale.ended).out).toMatch(
      /^Escale runs in the browser \(local web app\), because this computer has no screen/u,
    );
  });

  test('says that it found no browser to open', async () => {
    const escale = start(['--port', '0']);
    await escale.address();
    await expect.poll(() => escale.out()).toContain('ouvrez');
    escale.child.kill('SIGTERM');
    expect((await escale.ended).out).toContain(
      'Aucun navigateur n’a été ouvert\u00a0: ouvrez vous-même cette adresse.\n',
    );
  });

  test('gives a new address, and only in the terminal, when the first is used twice', async () => {
    const escale = start(quiet);
    const place = await escale.address();
    const statuses = [(await enter(place)).status, (await enter(place)).status];
    escale.child.kill('SIGTERM');
    const { out, err } = await escale.ended;
    const addresses = [...out.matchAll(/^http:.*$/gmu)].map(([line]) => line);
    expect([statuses, addresses.length, new Set(addresses).size, err]).toEqual([[204, 403], 2, 2, '']);
  });

  test('without a port asked for finds another where the usual one is taken', async () => {
    const [one, two] = [start(['--no-browser', '--file', 'a.db']), start(['--no-browser', '--file', 'b.db'])];
    const ports = [(await one.address()).port, (await two.address()).port];
    expect([ports.includes(0), new Set(ports).size]).toEqual([false, 2]);
  });
});

describe('the web shell ends cleanly', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s, and leaves the file free', async (signal) => {
    const escale = start([...quiet, '--file', 'a.db']);
    await escale.address();
    escale.child.kill(signal);
    escale.child.kill(signal);
    expect(await escale.ended).toMatchObject({ code: 0, err: '' });
    const again = start([...quiet, '--file', 'a.db']);
    expect((await again.address()).port).toBeGreaterThan(0);
  });

  test('when its page asks for it, streams open or not', async () => {
    const escale = start(quiet);
    const place = await escale.address();
    const cookie = (await enter(place)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const headers = { origin: place.url, cookie };
    const stream = await fetch(`${place.url}/events`, { headers });
    expect((await fetch(`${place.url}/stop`, { method: 'POST', headers })).status).toBe(202);
    expect(await escale.ended).toMatchObject({ code: 0, err: '' });
    expect(await stream.text()).toMatch(/^retry/u);
  });

  test('when its starter is gone', async () => {
    const escale = start(quiet);
    await escale.address();
    escale.child.disconnect();
    expect(await escale.ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('the web shell that cannot start says one sentence', () => {
  test.each([
    [
      ['--fil', 'x'],
      'L’option «\u00a0--fil\u00a0» n’existe pas. Les options sont\u00a0: --file CHEMIN, --port NUMÉRO, --no-browser.\n',
    ],
    [
      ['--port', 'http'],
      'L’option --port n’accepte pas «\u00a0http\u00a0». Indiquez un nombre de 0 à 65535.\n',
    ],
  ])('for the arguments %j', async (args, err) => {
    expect(await start(args).ended).toEqual({ code: 1, out: '', err });
  });

  test('for a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { ended } = start(['--no-browser', '--port', String(port)]);
    expect(await ended).toEqual({
      code: 1,
      out: '',
      err: `Le port ${String(port)} est déjà pris. Choisissez-en un autre, ou 0 pour n’importe lequel.\n`,
    });
    other.close();
  });

  test('for a file in use', async () => {
    const path = join(folder, 'a.db');
    await start([...quiet, '--file', path]).address();
    const second = await start([...quiet, '--file', path]).ended;
    expect(second).toEqual({
      code: 1,
      out: '',
      err: `Le fichier ${path} est déjà ouvert dans une autre fenêtre d’Escale. Fermez-la puis réessayez.\n`,
    });
  });

  test('for a file that is none of ours', async () => {
    const path = join(folder, 'a.db');
    await writeFile(path, 'a letter to the minister '.repeat(400));
    const { code, out, err } = await start([...quiet, '--file', path], { LANG: 'en_GB' }).ended;
    expect([code, out, err]).toEqual([
      1,
      '',
      `The file ${path} is not an Escale file. Choose another one.\n`,
    ]);
  });

  test('for a folder that does not exist', async () => {
    const { ended } = start([...quiet, '--file', 'missing/a.db']);
    expect(await ended).toEqual({
      code: 1,
      out: '',
      err: `Le dossier ${join(folder, 'missing')} n’existe pas. Créez-le ou choisissez-en un autre.\n`,
    });
  });

  test('for a data folder that cannot be made', async () => {
    await writeFile(join(folder, 'escale'), '');
    const { ended } = start(quiet);
    expect(await ended).toEqual({
      code: 1,
      out: '',
      err: `Escale ne peut pas écrire dans ${join(folder, 'escale')}. Vérifiez les droits du dossier ou choisissez-en un autre.\n`,
    });
  });
});
