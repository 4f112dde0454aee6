import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { AppError, type ErrorCode } from '../../../shared/errors.ts';
import type { App } from '../../app.ts';
import { answerHeaders } from '../headers.ts';
import { asRequest } from '../request.ts';
import { respond } from '../respond.ts';
import { pieces, readJson } from './body.ts';
import { judge, type Asked } from './guard.ts';
import type { Sessions } from './sessions.ts';
import { createStream, type Stream } from './stream.ts';

export interface Serving {
  readonly app: App;
  /** The folder of the built page. */
  readonly page: string;
  readonly sessions: Sessions;
  /** Asked by the page to end the program. */
  readonly onStop: () => void;
}

export interface WebServer {
  readonly port: number;
  /** Takes no more requests, gives those being answered a second to end, and closes every connection. */
  close(): Promise<void>;
}

/** Serves the app on 127.0.0.1 alone. Throws `port.taken`, `option.invalid` (a port this account may not use). */
export async function serve(serving: Serving, port: number): Promise<WebServer> {
  const stream = createStream();
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, {
      ...serving,
      stream,
      host: `127.0.0.1:${String(portOf(server))}`,
    }).catch(() => {
      // Nothing more can be said on a connection that broke.
      outgoing.destroy();
    });
  });
  const silence = serving.app.onEvent((event) => {
    stream.send(event);
  });
  await listening(server, port);
  return {
    port: portOf(server),
    close: async () => {
      silence();
      stream.end();
      const late = setTimeout(() => {
        server.closeAllConnections();
      }, 1000);
      await new Promise((resolve) => server.close(resolve));
      clearTimeout(late);
    },
  };
}

interface Answering extends Serving {
  readonly stream: Stream;
  readonly host: string;
}

interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly cookies?: readonly string[];
}

const callLimit = 8_000_000;
const codeLimit = 1000;

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  serving: Answering,
): Promise<void> {
  const verdict = judge(asked(incoming, serving.sessions), serving.host);
  switch (verdict.kind) {
    case 'file': {
      const { headers, method = 'GET', url = '' } = incoming;
      const response = await respond(
        {
          method,
          url: `http://${serving.host}${url}`,
          headers: { get: (name) => headers[name]?.toString() ?? null },
          body: pieces(incoming),
        },
        { root: serving.page, files: serving.app.files },
      );
      await sendResponse(response, outgoing);
      return;
    }
    case 'events':
      // Not kept alive: the connection must end with the stream when the server closes.
      outgoing.writeHead(200, { ...answerHeaders, 'content-type': 'text/event-stream', connection: 'close' });
      serving.stream.open(outgoing, incoming.headers['last-event-id']?.toString());
      return;
    case 'stop':
      outgoing.on('close', serving.onStop);
      send({ status: 202 }, outgoing);
      return;
    case 'refused':
      send(
        verdict.code === undefined ? { status: verdict.status } : failed(verdict.status, verdict.code),
        outgoing,
      );
      return;
    case 'status':
      send({ status: 204 }, outgoing);
      return;
    case 'session':
      send(await enter(incoming, serving.sessions), outgoing);
      return;
    case 'call':
      send(await call(incoming, serving.app), outgoing);
  }
}

async function enter(incoming: IncomingMessage, sessions: Sessions): Promise<Reply> {
  const body = await readJson(incoming, codeLimit);
  if (!body.ok) return { status: body.status };
  const { value } = body;
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
  const exchange = sessions.exchange(code, incoming.headers.cookie);
  switch (exchange.kind) {
    case 'granted':
      return { status: 204, cookies: exchange.cookies };
    case 'held':
      return { status: 204 };
    case 'spent':
      return failed(403, 'session.spent');
    case 'refused':
      return failed(403, 'session.missing');
  }
}

async function call(incoming: IncomingMessage, app: App): Promise<Reply> {
  const body = await readJson(incoming, callLimit);
  if (!body.ok) return failed(body.status, 'call.invalid');
  const request = asRequest(body.value);
  return request ? { status: 200, json: await app.call(request) } : failed(400, 'call.invalid');
}

function failed(status: number, code: ErrorCode): Reply {
  return { status, json: { ok: false, error: { code, details: {} } } };
}

/** A header sent twice is read as both joined, and so matches nothing: no doubt is left about which one was meant. */
function asked(
  { headersDistinct: headers, method = '', url = '' }: IncomingMessage,
  sessions: Sessions,
): Asked {
  return {
    method,
    target: url,
    host: headers['host']?.join(),
    origin: headers['origin']?.join(),
    site: headers['sec-fetch-site']?.join(),
    contentType: headers['content-type']?.join(),
    known: sessions.holds(headers['cookie']?.join('; ')),
  };
}

function send({ status, json, cookies }: Reply, outgoing: ServerResponse): void {
  outgoing.writeHead(status, {
    ...answerHeaders,
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(cookies ? { 'set-cookie': [...cookies] } : {}),
  });
  outgoing.end(json === undefined ? undefined : JSON.stringify(json));
}

async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await pipeline(response.body, outgoing);
  else outgoing.end();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EACCES'
          ? new AppError({ code: 'option.invalid', details: { option: '--port', value: port }, cause: error })
          : new AppError({ code: 'port.taken', details: { port }, cause: error }),
      );
    });
    server.listen({ host: '127.0.0.1', port }, resolve);
  });
}
