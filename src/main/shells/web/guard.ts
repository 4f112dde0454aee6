import type { ErrorCode } from '../../../shared/errors.ts';

/** What decides about a request before any of its content is read. */
export interface Asked {
  readonly method: string;
  /** The request target as sent. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site: which page asks, in the browser's own words. */
  readonly site: string | undefined;
  readonly contentType: string | undefined;
  /** Whether the cookie of this instance came with it. */
  readonly known: boolean;
}

export type Verdict =
  | { readonly kind: 'session' | 'call' | 'stop' | 'events' | 'status' | 'file' }
  | { readonly kind: 'refused'; readonly status: number; readonly code?: ErrorCode };

/**
 * Whether the server at `host` (`127.0.0.1:PORT`) answers. Three lines stand behind each other: the Host keeps out a foreign name made
 * to point here, the Origin keeps out foreign pages, the cookie keeps out everyone who was not given the code. Only the page itself,
 * which holds no data, is given without the cookie.
 */
export function judge(asked: Asked, host: string): Verdict {
  const { method, target } = asked;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return refuse(405);
  if (!target.startsWith('/')) return refuse(400);
  if (asked.host !== host) return refuse(421);
  const own = `http://${host}`;
  if (asked.origin !== undefined && asked.origin !== own) return refuse(403);
  // As `respond` will read it: `/x/../files/…` is `/files/…`.
  const path = new URL(own + target).pathname;
  if (method === 'POST') return judgePost(asked, path);
  const data = dataAt(path);
  if (data === undefined) return { kind: 'file' };
  // Browsers name no Origin when a page reads from its own server; they then say so in Sec-Fetch-Site.
  if (asked.origin === undefined && asked.site !== 'same-origin') return refuse(403);
  if (!asked.known) return refuse(401, 'session.missing');
  return method === 'HEAD' ? refuse(405) : { kind: data };
}

function dataAt(path: string): 'events' | 'status' | 'file' | undefined {
  if (path === '/events') return 'events';
  if (path === '/session') return 'status';
  return path.startsWith('/files') ? 'file' : undefined;
}

function judgePost(asked: Asked, path: string): Verdict {
  if (asked.origin === undefined) return refuse(403);
  if (path === '/session') return isJson(asked) ? { kind: 'session' } : refuse(415);
  if (!asked.known) return refuse(401, 'session.missing');
  switch (path) {
    case '/call':
      return isJson(asked) ? { kind: 'call' } : refuse(415);
    case '/stop':
      return { kind: 'stop' };
    case '/files':
      return { kind: 'file' };
    default:
      return refuse(404);
  }
}

function isJson({ contentType }: Asked): boolean {
  return /^application\/json(?:;\s*charset=utf-8)?$/iu.test(contentType ?? '');
}

function refuse(status: number, code?: ErrorCode): Verdict {
  return code === undefined ? { kind: 'refused', status } : { kind: 'refused', status, code };
}
