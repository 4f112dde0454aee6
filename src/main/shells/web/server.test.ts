import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { served, type Served } from '../../../../tests/support/served.ts';
import { serve } from './server.ts';
import { createSessions } from './sessions.ts';

let web: Served;

beforeAll(async () => {
  web = await served();
});

afterAll(() => web.close());

const json = 'application/json';
let cookie: string;

describe('from the printed address to the first call', () => {
  test('the page is given to whoever asks, and holds no data', async () => {
    expect(await web.ask('GET', '/')).toMatchObject({ status: 200, body: '<title>Escale</title>' });
  });

  test('a wrong code is refused', async () => {
    expect(await web.post('/session', { code: 'wrong' })).toMatchObject({
      status: 403,
      body: '{"ok":false,"error":{"code":"session.missing","details":{}}}',
    });
  });

  test('the code of the address gives the cookie', async () => {
    const { status, headers } = await web.post('/session', { code: web.sessions.code });
    cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    expect([status, cookie]).toEqual([204, expect.stringMatching(/^escale-[0-9a-f]{16}=[\w-]{43}$/u)]);
  });

  test('the code of the address is no good a second time, and a new address is told', async () => {
    const { status, headers, body } = await web.post('/session', { code: web.sessions.code });
    expect([status, headers['set-cookie'], body]).toEqual([
      403,
      undefined,
      '{"ok":false,"error":{"code":"session.spent","details":{}}}',
    ]);
    expect(web.renewed).toHaveLength(1);
  });

  test('the cookie outlives a reload, and the same address opened again in the same browser', async () => {
    expect(await web.ask('GET', '/session', { cookie, 'sec-fetch-site': 'same-origin' })).toMatchObject({
      status: 204,
    });
    expect(await web.post('/session', { code: web.sessions.code }, { cookie })).toMatchObject({
      status: 204,
    });
  });

  test('a call is answered by the app', async () => {
    const { status, headers, body } = await web.post(
      '/call',
      { name: 'settings.get', input: {} },
      { cookie },
    );
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'application/json; charset=utf-8',
      'no-store',
    ]);
    expect(JSON.parse(body)).toMatchObject({ ok: true, value: { theme: 'auto' } });
  });

  test('a call the app refuses is an answer too', async () => {
    const { status, body } = await web.post('/call', { name: 'constructor.name', input: {} }, { cookie });
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { ok: false, error: { code: 'call.unknown', details: {} } },
    ]);
  });

  test('events reach the page that listens', async () => {
    const stream = await fetch(`${web.own}/events`, { headers: { cookie, origin: web.own } });
    expect([stream.status, stream.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    void web.post('/call', { name: 'settings.set', input: { theme: 'auto' } }, { cookie });
    while (!text.includes('data: ')) text += (await reader?.read())?.value ?? '';
    await reader?.cancel();
    expect(text).toMatch(/^data: \{"kind":"changed","version":\d+,"entities":\["setting"\]\}$/mu);
  });

  test('a file goes in and another comes out', async () => {
    const sent = await web.ask(
      'POST',
      '/files',
      { origin: web.own, cookie, 'content-type': 'text/csv', 'x-escale-name': 'd%C3%A9l%C3%A9gu%C3%A9s.csv' },
      'Nom;Prénom',
    );
    const { token } = JSON.parse(sent.body) as { token: string };
    expect([sent.status, web.app.files.take(token)]).toMatchObject([
      201,
      { name: 'délégués.csv', type: 'text/csv', size: 11 },
    ]);
    const made = await web.app.files.make({
      name: 'é.txt',
      type: 'text/plain',
      bytes: new TextEncoder().encode('été'),
    });
    expect(
      await web.ask('GET', `/files/${made.token}`, { cookie, 'sec-fetch-site': 'same-origin' }),
    ).toMatchObject({
      status: 200,
      body: 'été',
      headers: { 'content-disposition': `attachment; filename="e.txt"; filename*=UTF-8''%C3%A9.txt` },
    });
  });

  test('the page can end the program, once its answer is out', async () => {
    expect(await web.ask('POST', '/stop', { origin: web.own, cookie })).toMatchObject({ status: 202 });
    await expect.poll(() => web.stops()).toBe(1);
  });
});

describe('starting and ending', () => {
  const other = (port: number) =>
    serve(
      { app: web.app, page: '.', sessions: createSessions(() => undefined), onStop: () => undefined },
      port,
    );

  test('a port that is taken is told', async () => {
    await expect(other(web.server.port)).rejects.toMatchObject({
      code: 'port.taken',
      details: { port: web.server.port },
    });
  });

  test('closing ends the streams that pages hold open', async () => {
    const mine = createSessions(() => undefined);
    const second = await serve({ app: web.app, page: '.', sessions: mine, onStop: () => undefined }, 0);
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
