import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp } from '../../src/main/api/index.ts';
import type { App } from '../../src/main/app.ts';
import { serve, type WebServer } from '../../src/main/shells/web/server.ts';
import { createSessions, type Sessions } from '../../src/main/shells/web/sessions.ts';

export interface Heard {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A real app behind the real web server, and a client that sends whatever headers it is told, as no browser would let a page do. */
export interface Served {
  readonly app: App;
  readonly server: WebServer;
  readonly sessions: Sessions;
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** The origin of its pages. */
  readonly own: string;
  /** The codes told after the first. */
  readonly renewed: readonly string[];
  stops(): number;
  ask(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: string | Uint8Array,
  ): Promise<Heard>;
  /** Posts JSON as a page of ours does. */
  post(path: string, value: unknown, headers?: Record<string, string>): Promise<Heard>;
  /** Spends the first code; gives the Cookie header. */
  enter(): Promise<string>;
  close(): Promise<void>;
}

export async function served(): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-web-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<title>Escale</title>');
  await writeFile(join(folder, 'secret.json'), '{}');
  const app = await openApp({ path: join(folder, 'a.db'), assets: folder, shell: 'web' });
  const renewed: string[] = [];
  let stops = 0;
  const sessions = createSessions((code) => renewed.push(code));
  const server = await serve({ app, page: join(folder, 'page'), sessions, onStop: () => (stops += 1) }, 0);
  const host = `127.0.0.1:${String(server.port)}`;
  const own = `http://${host}`;

  const ask: Served['ask'] = (method, path, headers = {}, body = '') =>
    new Promise((resolve, reject) => {
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

  const post: Served['post'] = (path, value, headers = {}) =>
    ask('POST', path, { origin: own, 'content-type': 'application/json', ...headers }, JSON.stringify(value));

  return {
    app,
    server,
    sessions,
    host,
    own,
    renewed,
    stops: () => stops,
    ask,
    post,
    async enter() {
      const { headers } = await post('/session', { code: sessions.code });
      return headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    },
    async close() {
      await server.close();
      await app.close();
      await rm(folder, { recursive: true });
    },
  };
}
