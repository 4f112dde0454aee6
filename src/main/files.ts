import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { MadeFile } from '../shared/contract/call.ts';
import { AppError, fail } from '../shared/errors.ts';
import { safeName } from './fileNames.ts';

/** A file on its way in or out: `path` is where its bytes lie until the app closes. */
export interface PassingFile extends MadeFile {
  readonly path: string;
}

export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The files that pass through the app: what a person chose to bring in, and what the app made for them to save. */
export interface Files {
  /** Where a worker may write what it makes, before {@link Files.make} takes it over by `path`. */
  readonly folder: string;
  /** Keeps an upload. Throws `upload.tooLarge`, `file.diskFull`. */
  receive(upload: { name: string; type: string; body: Bytes }): Promise<PassingFile>;
  /** Keeps a copy of a file of this computer as if it had been uploaded. Throws `upload.missing`, `upload.tooLarge`, `file.diskFull`. */
  adopt(path: string): Promise<PassingFile>;
  /** The upload with this token. Throws `upload.missing`. */
  take(token: string): PassingFile;
  /** Forgets an upload and removes its bytes; an unknown token is no error. */
  drop(token: string): Promise<void>;
  /** Keeps what the app made until a window fetches it at `/files/<token>`; a file given by `path` is moved. */
  make(file: { name: string; type: string } & ({ bytes: Uint8Array } | { path: string })): Promise<MadeFile>;
  /** The made file with this token, if there is one. */
  made(token: string): PassingFile | undefined;
  /** Removes everything. */
  close(): Promise<void>;
}

/** In megabytes of a million bytes, as it is told to the person. */
export const uploadLimit = 50;

/** A long session makes many documents; the oldest are let go, the window has long saved them. */
const madeKept = 100;

/**
 * Keeps passing files in a folder of its own inside `folder`, readable by this user alone. What a process that is no longer running
 * left there is removed first.
 */
export async function createFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStale(folder);
  const own = join(folder, `${String(process.pid)}-${newToken()}`);
  await mkdir(own, { mode: 0o700 });
  const uploads = new Map<string, PassingFile>();
  const outputs = new Map<string, PassingFile>();

  async function keep(
    into: Map<string, PassingFile>,
    file: { name: string; type: string; path: string; token: string },
  ): Promise<PassingFile> {
    const { size } = await stat(file.path);
    const kept = { ...file, name: safeName(file.name), size };
    into.set(file.token, kept);
    return kept;
  }

  return {
    folder: own,

    async receive({ name, type, body }) {
      const token = newToken();
      const path = join(own, token);
      try {
        await pipeline(body, limited(uploadLimit * 1_000_000), createWriteStream(path, { mode: 0o600 }));
      } catch (error) {
        await rm(path, { force: true });
        throw told(error);
      }
      return keep(uploads, { name, type, path, token });
    },

    async adopt(from) {
      const found = await stat(from).catch(() => undefined);
      if (!found?.isFile()) fail({ code: 'upload.missing' });
      if (found.size > uploadLimit * 1_000_000) tooLarge();
      const token = newToken();
      const path = join(own, token);
      await copyFile(from, path).catch((error: unknown) => Promise.reject(told(error)));
      return keep(uploads, { name: basename(from), type: 'application/octet-stream', path, token });
    },

    take: (token) => uploads.get(token) ?? fail({ code: 'upload.missing' }),

    async drop(token) {
      const dropped = uploads.get(token);
      uploads.delete(token);
      if (dropped) await rm(dropped.path, { force: true });
    },

    async make(file) {
      const token = newToken();
      const path = join(own, token);
      if ('bytes' in file)
        await writeFile(path, file.bytes, { mode: 0o600 }).catch((error: unknown) =>
          Promise.reject(told(error)),
        );
      else await rename(file.path, path);
      const kept = await keep(outputs, { name: file.name, type: file.type, path, token });
      for (const [old, { path: oldPath }] of [...outputs].slice(0, -madeKept)) {
        outputs.delete(old);
        await rm(oldPath, { force: true });
      }
      return { token, name: kept.name, type: kept.type, size: kept.size };
    },

    made: (token) => outputs.get(token),

    async close() {
      uploads.clear();
      outputs.clear();
      await rm(own, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function newToken(): string {
  return randomBytes(24).toString('base64url');
}

function tooLarge(): never {
  fail({ code: 'upload.tooLarge', details: { limit: uploadLimit } });
}

/** What a person can be told of a failed write. */
function told(error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return new AppError({ code: 'file.diskFull', cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

function limited(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.byteLength;
      try {
        if (seen > limit) tooLarge();
        done(null, chunk);
      } catch (error) {
        done(told(error));
      }
    },
  });
}

async function removeStale(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner)))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
