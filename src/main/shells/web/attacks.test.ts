import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served, type Served } from '../../../../tests/support/served.ts';

let web: Served;

beforeAll(async () => {
  web = await served();
  cookie = await web.enter();
});

afterAll(() => web.close());

const json = 'application/json';
let cookie: string;

const call = (headers: Record<string, string> = {}) =>
  web.post('/call', { name: 'settings.get', input: {} }, { cookie, ...headers });

const evil = 'http://evil.example';

test.each(['/call', '/session', '/stop', '/files'])(
  'another origin cannot POST %s, even with the cookie',
  async (path) => {
    for (const origin of [
      evil,
      'null',
      `http://localhost:${String(web.server.port)}`,
      `http://127.0.0.1:${String(web.server.port + 1)}`,
    ])
      expect(await web.post(path, {}, { cookie, origin })).toMatchObject({ status: 403, body: '' });
    expect(await web.ask('POST', path, { cookie, 'content-type': json }, '{}')).toMatchObject({
      status: 403,
      body: '',
    });
  },
);

test('another page of this computer cannot read what needs no Origin', async () => {
  const { token } = await web.app.files.make({ name: 'a', type: 'text/plain', bytes: new Uint8Array(1) });
  for (const path of ['/events', '/session', `/files/${token}`, `/x/../files/${token}`])
    for (const site of ['same-site', 'cross-site', 'none'])
      expect(await web.ask('GET', path, { cookie, 'sec-fetch-site': site })).toMatchObject({
        status: 403,
        body: '',
      });
});

test('a name made to point here is refused everything', async () => {
  for (const name of [
    `evil.example:${String(web.server.port)}`,
    `localhost:${String(web.server.port)}`,
    '127.0.0.1',
  ]) {
    expect(await web.ask('GET', '/', { host: name })).toMatchObject({ status: 421, body: '' });
    expect(await call({ host: name, origin: `http://${name}` })).toMatchObject({ status: 421, body: '' });
    expect(
      await web.ask('GET', '/events', { host: name, cookie, 'sec-fetch-site': 'same-origin' }),
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
  expect(await web.ask('GET', path)).toMatchObject({ status: 404, body: '' });
});

test('an absolute target is refused', async () => {
  expect(await web.ask('GET', `http://${web.host}/`)).toMatchObject({ status: 400 });
});

test('no other web site is ever let in: no CORS header, and preflights are refused', async () => {
  const preflight = await web.ask('OPTIONS', '/call', {
    origin: evil,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  });
  expect([preflight.status, preflight.body]).toEqual([405, '']);
  const answers = [preflight, await call(), await call({ origin: evil }), await web.ask('GET', '/')];
  expect(
    answers
      .flatMap(({ headers }) => Object.keys(headers))
      .filter((name) => name.startsWith('access-control')),
  ).toEqual([]);
});

test('a call that is not JSON is refused', async () => {
  expect(await call({ 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  const headers = { origin: web.own, cookie, 'content-type': json };
  expect(await web.ask('POST', '/call', headers, '{"name":')).toMatchObject({ status: 400 });
  expect(await web.ask('POST', '/call', headers, '[]')).toMatchObject({ status: 400 });
});

test('a call over 8 MB is refused, whether it says so or not, and the connection lives on', async () => {
  const large = new Uint8Array(8_000_001).fill(32);
  const headers = { origin: web.own, cookie, 'content-type': json };
  expect(await web.ask('POST', '/call', { ...headers, 'content-length': '8000001' }, large)).toMatchObject({
    status: 413,
  });
  expect(await web.ask('POST', '/call', { ...headers, 'transfer-encoding': 'chunked' }, large)).toMatchObject(
    {
      status: 413,
    },
  );
  expect(await call()).toMatchObject({ status: 200 });
});

test('a code over 1 kB is refused', async () => {
  expect(await web.post('/session', { code: 'x'.repeat(1000) })).toMatchObject({ status: 413 });
});

test('an upload over 50 MB hears why it is refused, whether it says its size or not', async () => {
  const large = new Uint8Array(50_000_001);
  const headers = { origin: web.own, cookie, 'x-escale-name': 'film.mp4' };
  const refusal = { status: 413, body: '{"error":{"code":"upload.tooLarge","details":{"limit":50}}}' };
  expect(await web.ask('POST', '/files', { ...headers, 'content-length': '50000001' }, large)).toMatchObject(
    refusal,
  );
  expect(
    await web.ask('POST', '/files', { ...headers, 'transfer-encoding': 'chunked' }, large),
  ).toMatchObject(refusal);
});

test('two Host headers are refused', async () => {
  const heard = await new Promise<string>((resolve) => {
    const socket = connect(web.server.port, '127.0.0.1', () => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${web.host}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
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
    const socket = connect(web.server.port, '127.0.0.2', () => {
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
    await web.ask('OPTIONS', '/'),
    await web.ask('GET', '/x'),
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
