import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFiles, type Files } from '../files.ts';
import { respond } from './respond.ts';

let folder: string;
let files: Files;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-respond-'));
  files = await createFiles(join(folder, 'passing'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.json'), '{}');
  await writeFile(join(folder, 'page', '.hidden.json'), '{}');
  await writeFile(
    join(folder, 'page', 'index.html'),
    '<script nonce="ESCALE-NONCE"></script><meta nonce="ESCALE-NONCE">',
  );
  await writeFile(join(folder, 'page', 'assets', 'index-B_x1-.js'), 'export {}');
  await writeFile(join(folder, 'page', 'assets', 'index.css'), 'a{}');
  await writeFile(join(folder, 'page', 'assets', 'run.exe'), 'MZ');
});

afterEach(async () => {
  await files.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: RequestInit = {}) =>
  respond(new Request(`app://escale${path}`, init), { root: join(folder, 'page'), files });

describe('the page', () => {
  test.each(['', '/', '/index.html'])('is answered at "%s"', async (path) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
  });

  test('carries a nonce of its own each time, the same in its policy', async () => {
    const [one, two] = [await ask('/'), await ask('/')];
    const nonceOf = (answer: Response) =>
      /'nonce-([\w+/=]{24})'/u.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
    const nonce = nonceOf(one) ?? '';
    expect(await one.text()).toBe(`<script nonce="${nonce}"></script><meta nonce="${nonce}">`);
    expect(nonceOf(two)).not.toBe(nonce);
  });

  test('may load nothing but what came with it', async () => {
    const policy = (await ask('/')).headers
      .get('content-security-policy')
      ?.replace(/nonce-[^']+/u, 'nonce-N');
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('is refused every device and cannot be sniffed, framed or traced', async () => {
    const { headers } = await ask('/');
    expect(
      [
        'x-content-type-options',
        'referrer-policy',
        'cross-origin-opener-policy',
        'cross-origin-resource-policy',
        'x-frame-options',
      ].map((name) => headers.get(name)),
    ).toEqual(['nosniff', 'no-referrer', 'same-origin', 'same-origin', 'DENY']);
    for (const feature of ['camera', 'microphone', 'geolocation', 'usb', 'payment'])
      expect(headers.get('permissions-policy')).toContain(`${feature}=()`);
  });
});

describe('a built file', () => {
  test('is kept for ever where its name tells its content', async () => {
    const answer = await ask('/assets/index-B_x1-.js');
    expect([
      await answer.text(),
      answer.headers.get('content-type'),
      answer.headers.get('cache-control'),
      answer.headers.get('content-security-policy'),
    ]).toEqual([
      'export {}',
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
      "default-src 'none'; script-src 'self'; connect-src 'self'",
    ]);
  });

  test('asked for by HEAD is described without its bytes', async () => {
    const answer = await ask('/assets/index.css', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      '3',
      '',
    ]);
  });

  test.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/%2e%2e%2fsecret.json',
    '/..%5csecret.json',
    '/..\\secret.json',
    '/assets/..%2f..%2fsecret.json',
    '//secret.json',
    '/.hidden.json',
    '/assets/',
    '/assets',
    '/assets/run.exe',
    '/index.html%00.js',
    '/missing.js',
    '/files/',
    '/files/../../secret.json',
    '/call',
  ])('is not found at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const answer = await ask('/index.html', { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('an upload', () => {
  const send = (body: BodyInit | null, headers: Record<string, string>) =>
    ask('/files', { method: 'POST', body, headers });

  test('is kept under its own name and found by the token answered', async () => {
    const answer = await send('Nom;Prénom', {
      'x-escale-name': 'd%C3%A9l%C3%A9gu%C3%A9s.csv',
      'content-type': 'text/csv',
    });
    const { token } = (await answer.json()) as { token: string };
    const { path: _path, ...kept } = files.take(token);
    expect([answer.status, kept]).toEqual([201, { token, name: 'délégués.csv', type: 'text/csv', size: 11 }]);
  });

  test('may be empty', async () => {
    const answer = await send(null, { 'x-escale-name': 'vide.csv' });
    const { token } = (await answer.json()) as { token: string };
    expect(files.take(token)).toMatchObject({ size: 0, type: 'application/octet-stream' });
  });

  test.each([[{}], [{ 'x-escale-name': '%E9' }]])(
    'without a readable name (%j) is refused',
    async (headers) => {
      const answer = await send('x', headers);
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { error: { code: 'call.invalid', details: { field: 'x-escale-name' } } },
      ]);
    },
  );

  test('said to be too large is refused unread', async () => {
    const body = new ReadableStream(
      {
        pull() {
          throw new Error('read');
        },
      },
      { highWaterMark: 0 },
    );
    const answer = await ask('/files', {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'x-escale-name': 'film.mp4', 'content-length': '50000001' },
    } as RequestInit);
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { error: { code: 'upload.tooLarge', details: { limit: 50 } } },
    ]);
  });

  test('found to be too large on the way is refused', async () => {
    const answer = await send(new Uint8Array(50_000_001), { 'x-escale-name': 'film.mp4' });
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { error: { code: 'upload.tooLarge', details: { limit: 50 } } },
    ]);
  });

  test('is not answered to GET', async () => {
    const answer = await ask('/files');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('a made file', () => {
  test('is handed over to be saved under its name, and can be fetched again', async () => {
    const { token } = await files.make({
      name: 'Programme – Liège.pdf',
      type: 'application/pdf',
      bytes: new TextEncoder().encode('%PDF'),
    });
    for (const time of ['first', 'again']) {
      const answer = await ask(`/files/${token}`);
      expect([
        time,
        await answer.text(),
        answer.headers.get('content-type'),
        answer.headers.get('content-length'),
        answer.headers.get('content-disposition'),
        answer.headers.get('cache-control'),
        answer.headers.get('x-content-type-options'),
      ]).toEqual([
        time,
        '%PDF',
        'application/pdf',
        '4',
        `attachment; filename="Programme _ Liege.pdf"; filename*=UTF-8''Programme%20%E2%80%93%20Li%C3%A8ge.pdf`,
        'no-store',
        'nosniff',
      ]);
    }
  });

  test('made of HTML can do nothing even if shown', async () => {
    const { token } = await files.make({
      name: 'a.html',
      type: 'text/html',
      bytes: new TextEncoder().encode('<script>'),
    });
    expect((await ask(`/files/${token}`)).headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*; sandbox$/u,
    );
  });

  test('is never an upload', async () => {
    const { token } = await files.receive({ name: 'a', type: 'text/plain', body: [] });
    expect((await ask(`/files/${token}`)).status).toBe(404);
  });
});
