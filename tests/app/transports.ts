import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer, Event } from '../../src/shared/contract/call.ts';
import { openApp } from '../../src/main/api/index.ts';
import type { App, OpenOptions } from '../../src/main/app.ts';
import { asRequest } from '../../src/main/shells/request.ts';
import { serve } from '../../src/main/shells/web/server.ts';
import { createSessions } from '../../src/main/shells/web/sessions.ts';

/** A window's end of the wire. */
export interface Connection {
  /** Sends anything, also what no typed client would. */
  call(request: unknown): Promise<Answer>;
  /** Hands over a file as a page does; gives its token. */
  upload(name: string, bytes: Uint8Array): Promise<string>;
  /** The bytes of a file the app made, by its token. */
  download(token: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How calls and events travel between a window and the app. */
export interface Transport {
  readonly name: string;
  open(options: OpenOptions, listener: (event: Event) => void): Promise<Connection>;
}

/** As Electron's IPC does: values are cloned on their way in and out. */
export const direct: Transport = {
  name: 'direct',
  open: async (options, listener) => {
    const app = await openApp(options);
    app.onEvent((event) => {
      listener(structuredClone(event));
    });
    return {
      call: async (request) => {
        const asked = asRequest(structuredClone(request));
        return asked
          ? structuredClone(await app.call(asked))
          : { ok: false, error: { code: 'call.invalid', details: {} } };
      },
      // Files never take this road: Electron's own protocol hands their bytes over.
      upload: async (name, bytes) =>
        (await app.files.receive({ name, type: 'application/octet-stream', body: [bytes] })).token,
      download: (token) => readFile(app.files.made(token)?.path ?? ''),
      close: () => app.close(),
    };
  },
};

/** The web shell's own server, on a free port, entered with its one-time code like a browser does. */
export const http: Transport = {
  name: 'http',
  open: async (options, listener) => {
    const app = await openApp(options);
    const page = await mkdtemp(join(tmpdir(), 'escale-page-'));
    const sessions = createSessions(() => undefined);
    const server = await serve({ app, page, sessions, onStop: () => undefined }, 0);
    const origin = `http://127.0.0.1:${String(server.port)}`;
    const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${origin}${path}`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body) ?? '',
      });
    const entered = await post('/session', { code: sessions.code });
    const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const stream = await fetch(`${origin}/events`, { headers: { cookie, origin } });
    const ended = hear(stream, listener);
    return {
      call: async (request) => (await (await post('/call', request, { cookie })).json()) as Answer,
      upload: async (name, bytes) => {
        const answer = await fetch(`${origin}/files`, {
          method: 'POST',
          headers: { origin, cookie, 'x-escale-name': encodeURIComponent(name) },
          body: Buffer.from(bytes),
        });
        return ((await answer.json()) as { token: string }).token;
      },
      download: async (token) => {
        const answer = await fetch(`${origin}/files/${token}`, { headers: { origin, cookie } });
        return new Uint8Array(await answer.arrayBuffer());
      },
      close: async () => {
        await server.close();
        await ended;
        await closeApp(app, page);
      },
    };
  },
};

async function closeApp(app: App, page: string): Promise<void> {
  await app.close();
  await rm(page, { recursive: true });
}

/** Reads server-sent events until the server ends them. */
async function hear(stream: Response, listener: (event: Event) => void): Promise<void> {
  let text = '';
  for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const frames = (text + piece).split('\n\n');
    text = frames.pop() ?? '';
    for (const frame of frames) {
      const data = /^data: (.*)$/mu.exec(frame)?.[1];
      if (data !== undefined) listener(JSON.parse(data) as Event);
    }
  }
}
