import { describe, expect, test } from 'vitest';
import { judge, type Asked } from './guard.ts';

const host = '127.0.0.1:47150';
const own = `http://${host}`;

const get: Asked = {
  method: 'GET',
  target: '/',
  host,
  origin: undefined,
  site: 'same-origin',
  contentType: undefined,
  known: true,
};
const post: Asked = { ...get, method: 'POST', target: '/call', origin: own, contentType: 'application/json' };

const verdict = (asked: Asked) => {
  const said = judge(asked, host);
  return said.kind === 'refused' ? said.status : said.kind;
};

describe('what a page of ours may ask', () => {
  test.each([
    [get, 'file'],
    [{ ...get, site: 'none', known: false }, 'file'],
    [{ ...get, target: '/assets/index.js', known: false }, 'file'],
    [{ ...get, method: 'HEAD' }, 'file'],
    [{ ...get, target: '/files/token' }, 'file'],
    [{ ...get, target: '/events' }, 'events'],
    [{ ...get, target: '/events', site: undefined, origin: own }, 'events'],
    [{ ...get, target: '/session' }, 'status'],
    [post, 'call'],
    [{ ...post, contentType: 'application/json; charset=UTF-8' }, 'call'],
    [{ ...post, target: '/session', known: false }, 'session'],
    [{ ...post, target: '/stop', contentType: undefined }, 'stop'],
    [{ ...post, target: '/files', contentType: 'text/csv' }, 'file'],
  ])('%j is %s', (asked, kind) => {
    expect(verdict(asked)).toBe(kind);
  });
});

describe('a foreign name made to point here', () => {
  test.each([
    'localhost:47150',
    'evil.example:47150',
    '127.0.0.1',
    '127.0.0.1:47151',
    '127.0.0.1:47150.',
    '127.0.0.1:47150, evil.example',
    '[::1]:47150',
    '0.0.0.0:47150',
    '127.1:47150',
    '',
    undefined,
  ])('is refused: %s', (name) => {
    for (const asked of [get, post, { ...get, target: '/events' }])
      expect(verdict({ ...asked, host: name })).toBe(421);
  });
});

describe('a foreign page', () => {
  test.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1:8080',
    `https://${host}`,
    `${own}/`,
    'http://localhost:47150',
    '',
  ])('is refused whatever it asks: %s', (origin) => {
    for (const target of ['/', '/assets/index.js', '/events', '/files/token'])
      expect(verdict({ ...get, target, origin })).toBe(403);
    for (const target of ['/call', '/session', '/stop', '/files'])
      expect(verdict({ ...post, target, origin })).toBe(403);
  });

  test.each(['cross-site', 'same-site', 'none', undefined])(
    'without Origin reads no data: Sec-Fetch-Site %s',
    (site) => {
      for (const target of ['/events', '/session', '/files/token', '/x/../files/token', '/%2e/files/token'])
        expect(verdict({ ...get, target, site })).toBe(403);
    },
  );

  test('without Origin changes nothing', () => {
    for (const target of ['/call', '/session', '/stop', '/files'])
      expect(verdict({ ...post, target, origin: undefined })).toBe(403);
  });

  test('cannot send a form: only JSON is a call', () => {
    for (const contentType of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/jsonp',
      'text/plain; application/json',
      undefined,
    ])
      for (const target of ['/call', '/session']) expect(verdict({ ...post, target, contentType })).toBe(415);
  });
});

describe('without the cookie', () => {
  test.each(['/events', '/session', '/files/token', '/files', '/x/../files/token'])(
    'GET %s is refused, and says what to do',
    (target) => {
      expect(judge({ ...get, target, known: false }, host)).toEqual({
        kind: 'refused',
        status: 401,
        code: 'session.missing',
      });
    },
  );

  test.each(['/call', '/stop', '/files', '/other'])('POST %s is refused, and says what to do', (target) => {
    expect(judge({ ...post, target, known: false }, host)).toEqual({
      kind: 'refused',
      status: 401,
      code: 'session.missing',
    });
  });
});

describe('what nobody may ask', () => {
  test.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'CONNECT', ''])('the method %s', (method) => {
    for (const asked of [get, post]) expect(verdict({ ...asked, method })).toBe(405);
  });

  test.each(['http://evil.example/', 'evil.example:443', '*', ''])('the target %s', (target) => {
    for (const asked of [get, post]) expect(verdict({ ...asked, target })).toBe(400);
  });

  test('a call that does not exist, or the events by HEAD', () => {
    expect([
      verdict({ ...post, target: '/other' }),
      verdict({ ...get, method: 'HEAD', target: '/events' }),
    ]).toEqual([404, 405]);
  });
});
