import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError, type ErrorCode, type Failure } from '../../shared/errors.ts';
import { attachment } from '../fileNames.ts';
import { uploadLimit, type Bytes, type Files } from '../files.ts';
import {
  answerHeaders,
  commonHeaders,
  inertPolicy,
  noncePlaceholder,
  pagePolicy,
  scriptPolicy,
} from './headers.ts';

export interface Served {
  /** The folder of the built page. */
  readonly root: string;
  readonly files: Files;
}

/** What is read of a request; a `Request` of the web platform is one. */
export interface Asking {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: Bytes | null;
}

/**
 * Answers what both shells serve alike: the built page, `POST /files` (an upload; its name percent-encoded in `x-escale-name`; answered
 * by `{ token }` or `{ error }`) and `GET /files/<token>` (a made file, to be saved). Who may ask is for the shell to decide first.
 */
export async function respond(request: Asking, served: Served): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === '/files') {
    if (request.method !== 'POST') return refused(405, { allow: 'POST' });
    return upload(request, served.files);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405, { allow: 'GET, HEAD' });
  const found = pathname.startsWith('/files/')
    ? await download(pathname.slice('/files/'.length), served.files)
    : await page(pathname, served.root);
  if (request.method === 'GET') return found;
  await found.body?.cancel();
  return new Response(null, { status: found.status, headers: found.headers });
}

function refused(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...answerHeaders, ...headers } });
}

/** Every name the build makes has this form, which no `..`, `%`, `\` or hidden file fits. */
const plainPath = /^(?:\/\w[\w.-]*)+$/u;

async function page(pathname: string, root: string): Promise<Response> {
  const path = pathname === '' || pathname === '/' ? '/index.html' : pathname;
  const type = mediaTypes[extname(path)];
  if (!plainPath.test(path) || type === undefined) return refused(404);
  const bytes = await readFile(join(root, path)).catch(() => undefined);
  if (!bytes) return refused(404);
  if (extname(path) === '.html') {
    const nonce = randomBytes(16).toString('base64');
    return new Response(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce), {
      headers: {
        ...commonHeaders,
        'content-type': type,
        'content-security-policy': pagePolicy(nonce),
        'cache-control': 'no-store',
      },
    });
  }
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...commonHeaders,
      'content-type': type,
      'content-length': String(bytes.byteLength),
      'content-security-policy': extname(path) === '.js' ? scriptPolicy : inertPolicy,
      // The build names what stands in /assets/ by its content.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  });
}

async function download(token: string, files: Files): Promise<Response> {
  const made = files.made(token);
  if (!made) return refused(404);
  return new Response(await openAsBlob(made.path), {
    headers: {
      ...answerHeaders,
      'content-type': made.type,
      'content-length': String(made.size),
      'content-disposition': attachment(made.name),
    },
  });
}

async function upload(request: Asking, files: Files): Promise<Response> {
  const name = decodedName(request.headers.get('x-escale-name'));
  if (name === undefined) return failed({ code: 'call.invalid', details: { field: 'x-escale-name' } });
  // Refused unread where the length is known: the window then gets this answer rather than a broken connection.
  if (Number(request.headers.get('content-length') ?? 0) > uploadLimit * 1_000_000)
    return failed({ code: 'upload.tooLarge', details: { limit: uploadLimit } });
  const type = /^[\w.+-]+\/[\w.+-]+/u.exec(request.headers.get('content-type') ?? '')?.[0];
  try {
    const { token } = await files.receive({
      name,
      type: type ?? 'application/octet-stream',
      body: request.body ?? [],
    });
    return Response.json({ token }, { status: 201, headers: answerHeaders });
  } catch (error) {
    return failed(
      error instanceof AppError
        ? { code: error.code, details: error.details }
        : { code: 'internal', details: {} },
    );
  }
}

function failed(failure: Failure): Response {
  return Response.json({ error: failure }, { status: statuses[failure.code] ?? 500, headers: answerHeaders });
}

const statuses: Partial<Record<ErrorCode, number>> = {
  'call.invalid': 400,
  'upload.tooLarge': 413,
  'file.diskFull': 507,
};

function decodedName(header: string | null): string | undefined {
  try {
    return header === null ? undefined : decodeURIComponent(header);
  } catch {
    return undefined;
  }
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};
