import { request } from 'node:http';
import { connect } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../../shared/contract/call.ts';
import { openApp } from '../../api/index.ts';
import type { App } from '../../app.ts';
import { serve, type WebServer } from './server.ts';
import { createSessions, type Sessions } from './sessions.ts';

let folder: string;
let app: App;
let server: WebServer;
let sessions: Sessions;
let host: string;
let own: string;
let cookie: string;
let stops = 0;
const renewed: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-web-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<title>Escale</title>');
  await writeFile(join(folder, 'secret.json'), '{}');
  app = await openApp({ path: join(folder, 'a.db'), assets: folder, shell: 'web' });
  sessions = createSessions((code) => renewed.push(code));
  server = await serve({ app, page: join(folder, 'page'), sessions, onStop: () => (stops += 1) }, 0);
  host = `127.0.0.1:${String(server.port)}`;
  own = `http://${host}`;
});

afterAll(async () => {
  await server.close();
  await app.close();
  await rm(folder, { recursive: true });
});

interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends exactly these headers, as no browser or fetch would let a page do. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Uint8Array = '',
): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path, setHost: false, headers: { host, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece: string) => (text += piece));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = 'application/json';
const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
  ask('POST', path, { origin: own, 'content-type': json, ...headers }, JSON.stringify(value));
const call = (headers: Record<string, string> = {}) =>
  post('/call', { name: 'settings.get', input: {} }, { cookie, ...headers });

describe('from the printed address to the first call', () => {
  test('the page is given to whoever asks, and holds no data', async () => {
    expect(await ask('GET', '/')).toMatchObject({ status: 200, body: '<title>Escale</title>' });
  });

  test('a wrong code is refused', async () => {
    expect(await post('/session', { code: 'wrong' })).toMatchObject({
      status: 403,
      body: '{"ok":false,"error":{"code":"session.missing","details":{}}}',
    });
  });

  test('the code of the address gives the cookie', async () => {
    const { status, headers } = await post('/session', { code: sessions.code });
    cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect([status, cookie]).toEqual([204, expect.stringMatching(/^escale-[0-9a-f]{16}=[\w-]{43}$/u)]);
  });

  test('the code of the address is no good a second time, and a new address is told', async () => {
    expect(await post('/session', { code: sessions.code })).toMatchObject({
      status: 403,
      headers: expect.not.objectContaining({ 'set-cookie': expect.anything() }),
      body: '{"ok":false,"error":{"code":"session.spent","details":{}}}',
    });
    expect(renewed).toHaveLength(1);
  });

  test('the cookie outlives a reload, and the same address opened again in the same browser', async () => {
    expect(await ask('GET', '/session', { cookie, 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 204,
    });
    expect(await post('/session', { code: sessions.code }, { cookie })).toMatchObject({ status: 204 });
  });

  test('a call is answered by the app', async () => {
    const { status, headers, body } = await call();
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'application/json; charset=utf-8',
      'no-store',
    ]);
    expect(JSON.parse(body) as Answer).toEqual({
      ok: true,
      value: expect.objectContaining({ theme: 'auto' }),
    });
  });

  test('a call the app refuses is an answer too', async () => {
    const { status, body } = await post('/call', { name: 'constructor.name', input: {} }, { cookie });
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { ok: false, error: { code: 'call.unknown', details: {} } },
    ]);
  });

  test('events reach the page that listens', async () => {
    const stream = await fetch(`${own}/events`, { headers: { cookie, origin: own } });
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    void post('/call', { name: 'settings.set', input: { theme: 'auto' } }, { cookie });
    while (!text.includes('data: ')) text += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    expect(text).toMatch(/^data: \{"kind":"changed","version":\d+,"entities":\["setting"\]\}$/mu);
  });

  test('a file goes in and another comes out', async () => {
    const sent = await ask(
      'POST',
      '/files',
      { origin: own, cookie, 'content-type': 'text/csv', 'x-escale-name': 'd%C3%A9l%C3%A9gu%C3%A9s.csv' },
      'Nom;Prénom',
    );
    const { token } = JSON.parse(sent.body) as { token: string };
    expect([sent.status, app.files.take(token)]).toMatchObject([
      201,
      { name: 'délégués.csv', type: 'text/csv', size: 11 },
    ]);
    const made = await app.files.make({
      name: 'é.txt',
      type: 'text/plain',
      bytes: new TextEncoder().encode('été'),
    });
    expect(
      await ask('GET', `/files/${made.token}`, { cookie, 'sec-fetch-site': 'same-origin' }),
    ).toMatchObject({
      status: 200,
      body: 'été',
      headers: { 'content-disposition': `attachment; filename="e.txt"; filename*=UTF-8''%C3%A9.txt` },
    });
  });

  test('the page can end the program, once its answer is out', async () => {
    expect(await ask('POST', '/stop', { origin: own, cookie })).toMatchObject({ status: 202 });
    await expect.poll(() => stops).toBe(1);
  });
});

describe('attacks', () => {
  const evil = 'http://evil.example';

  test.each(['/call', '/session', '/stop', '/files'])(
    'another origin cannot POST %s, even with the cookie',
    async (path) => {
      for (const origin of [
        evil,
        'null',
        `http://localhost:${String(server.port)}`,
        `http://127.0.0.1:${String(server.port + 1)}`,
      ])
        expect(await post(path, {}, { cookie, origin })).toMatchObject({ status: 403, body: '' });
      expect(await ask('POST', path, { cookie, 'content-type': json }, '{}')).toMatchObject({
        status: 403,
        body: '',
      });
    },
  );

  test('another page of this computer cannot read what needs no Origin', async () => {
    const { token } = await app.files.make({ name: 'a', type: 'text/plain', bytes: new Uint8Array(1) });
    for (const path of ['/events', '/session', `/files/${token}`, `/x/../files/${token}`])
      for (const site of ['same-site', 'cross-site', 'none'])
        expect(await ask('GET', path, { cookie, 'sec-fetch-site': site })).toMatchObject({
          status: 403,
          body: '',
        });
  });

  test('a name made to point here is refused everything', async () => {
    for (const name of [
      `evil.example:${String(server.port)}`,
      `localhost:${String(server.port)}`,
      '127.0.0.1',
    ]) {
      expect(await ask('GET', '/', { host: name })).toMatchObject({ status: 421, body: '' });
      expect(await call({ host: name, origin: `http://${name}` })).toMatchObject({ status: 421, body: '' });
      expect(
        await ask('GET', '/events', { host: name, cookie, 'sec-fetch-site': 'same-origin' }),
      ).toMatchObject({
        status: 421,
      });
    }
  });

  test('no cookie, a wrong one or that of another instance is refused', async () => {
    const [name = '', value = ''] = cookie.split('=');
    for (const wrong of [
      '',
      `${name}=`,
      `${name}=${value.slice(0, -1)}A_`,
      `escale-0=${value}`,
      `${name}x=${value}`,
    ])
      expect(await call({ cookie: wrong })).toMatchObject({
        status: 401,
        body: '{"ok":false,"error":{"code":"session.missing","details":{}}}',
      });
  });

  test.each([
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/../secret.json',
    '//secret.json',
    '/..%5csecret.json',
    '/%2e%2e%2fa.db',
  ])('no path leads out of the page: %s', async (path) => {
    expect(await ask('GET', path)).toMatchObject({ status: 404, body: '' });
  });

  test('an absolute target is refused', async () => {
    expect(await ask('GET', `http://${host}/`)).toMatchObject({ status: 400 });
  });

  test('no other web site is ever let in: no CORS header, and preflights are refused', async () => {
    const preflight = await ask('OPTIONS', '/call', {
      origin: evil,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });
    expect([preflight.status, preflight.body]).toEqual([405, '']);
    const answers = [preflight, await call(), await call({ origin: evil }), await ask('GET', '/')];
    expect(
      answers
        .flatMap(({ headers }) => Object.keys(headers))
        .filter((name) => name.startsWith('access-control')),
    ).toEqual([]);
  });

  test('a call that is not JSON is refused', async () => {
    expect(await call({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
    const headers = { origin: own, cookie, 'content-type': json };
    expect(await ask('POST', '/call', headers, '{"name":')).toMatchObject({ status: 400 });
    expect(await ask('POST', '/call', headers, '[]')).toMatchObject({ status: 400 });
  });

  test('a call over 8 MB is refused, whether it says so or not, and the connection lives on', async () => {
    const large = new Uint8Array(8_000_001).fill(32);
    const headers = { origin: own, cookie, 'content-type': json };
    expect(await ask('POST', '/call', { ...headers, 'content-length': '8000001' }, large)).toMatchObject({
      status: 413,
    });
    expect(await ask('POST', '/call', { ...headers, 'transfer-encoding': 'chunked' }, large)).toMatchObject({
      status: 413,
    });
    expect(await call()).toMatchObject({ status: 200 });
  });

  test('a code over 1 kB is refused', async () => {
    expect(await post('/session', { code: 'x'.repeat(1000) })).toMatchObject({ status: 413 });
  });

  test('an upload over 50 MB hears why it is refused, whether it says its size or not', async () => {
    const large = new Uint8Array(50_000_001);
    const headers = { origin: own, cookie, 'x-escale-name': 'film.mp4' };
    const refusal = { status: 413, body: '{"error":{"code":"upload.tooLarge","details":{"limit":50}}}' };
    expect(await ask('POST', '/files', { ...headers, 'content-length': '50000001' }, large)).toMatchObject(
      refusal,
    );
    expect(await ask('POST', '/files', { ...headers, 'transfer-encoding': 'chunked' }, large)).toMatchObject(
      refusal,
    );
  });

  test('two Host headers are refused', async () => {
    const heard = await new Promise<string>((resolve) => {
      const socket = connect(server.port, '127.0.0.1', () => {
        socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
      });
      let text = '';
      socket.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      socket.on('close', () => {
        resolve(text.split('\r\n')[0] ?? '');
      });
    });
    expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /u);
  });

  test('nothing but this computer is listened to', async () => {
    const refused = await new Promise((resolve) => {
      const socket = connect(server.port, '127.0.0.2', () => {
        socket.destroy();
        resolve('connected');
      });
      socket.on('error', (error: NodeJS.ErrnoException) => {
        resolve(error.code);
      });
    });
    expect(refused).toBe('ECONNREFUSED');
  });

  test('every answer is inert and kept nowhere', async () => {
    for (const { headers } of [
      await call(),
      await call({ origin: evil }),
      await ask('OPTIONS', '/'),
      await ask('GET', '/x'),
    ])
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cache-control': 'no-store',
        'content-security-policy':
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
      });
  });
});

describe('starting and ending', () => {
  const other = (port: number) =>
    serve({ app, page: folder, sessions: createSessions(() => undefined), onStop: () => undefined }, port);

  test('a port that is taken is told', async () => {
    await expect(other(server.port)).rejects.toMatchObject({
      code: 'port.taken',
      details: { port: server.port },
    });
  });

  test('closing ends the streams that pages hold open', async () => {
    const mine = createSessions(() => undefined);
    const second = await serve({ app, page: folder, sessions: mine, onStop: () => undefined }, 0);
    const url = `http://127.0.0.1:${String(second.port)}`;
    const entered = await fetch(`${url}/session`, {
      method: 'POST',
      headers: { origin: url, 'content-type': json },
      body: JSON.stringify({ code: mine.code }),
    });
    const stream = await fetch(`${url}/events`, {
      headers: { origin: url, cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '' },
    });
    const [text] = await Promise.all([stream.text(), second.close()]);
    expect(text).toMatch(/^retry: 1000\n\nid: /u);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });
});
