import type { IncomingMessage } from 'node:http';

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 };

/** The JSON of a request of at most `limit` bytes. */
export async function readJson(incoming: IncomingMessage, limit: number): Promise<Body> {
  if (Number(incoming.headers['content-length'] ?? 0) > limit) return { ok: false, status: 413 };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of pieces(incoming)) {
    size += chunk.byteLength;
    if (size > limit) return { ok: false, status: 413 };
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, status: 400 };
  }
}

/**
 * The bytes of a request. Left unfinished, they are not torn off: the connection stays, so that the page hears the answer that says
 * why, and Node drains the rest.
 */
export async function* pieces(incoming: IncomingMessage): AsyncGenerator<Uint8Array, void, undefined> {
  const chunks: AsyncIterable<Uint8Array> = incoming.iterator({ destroyOnReturn: false });
  yield* chunks;
}
