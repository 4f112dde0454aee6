import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { AppError, fail } from '../../shared/errors.ts';
import { limits, tooLarge, unreadable } from './limits.ts';

/** The entries of a ZIP whose sizes have been judged; nothing is inflated before it is asked for, nothing is ever written out. */
export interface Archive {
  has(name: string): boolean;
  /** Inflated size as declared, in bytes. */
  size(name: string): number;
  /** The inflated bytes. Throws table.unreadable when the data is not what the archive declared. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

/**
 * Opens a ZIP archive. Declared sizes, counts and ratios are checked here, and yauzl stops inflating at the declared size, so the limits
 * hold for what comes out. Throws table.unreadable, table.tooLarge, table.encrypted.
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await yauzl
    .openPromise(path, { strictFileNames: true, validateEntrySizes: true, autoClose: false })
    .catch((cause: Error) => unreadable(cause));
  try {
    const entries = await judgedEntries(zip);
    return {
      has: (name) => entries.has(name.toLowerCase()),
      size: (name) => entries.get(name.toLowerCase())?.uncompressedSize ?? 0,
      read: (name) => inflate(zip, entries.get(name.toLowerCase())),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** By name in lower case: part names of an Office file are compared without case. */
async function judgedEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries) unreadable('too many entries');
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (entries.has(name)) unreadable('two entries with the same name');
      if (entry.isEncrypted()) fail({ code: 'table.encrypted' });
      total += entry.uncompressedSize;
      if (total > limits.inflatedBytes) tooLarge('inflatedBytes');
      if (
        entry.uncompressedSize > limits.ratioFrom &&
        entry.uncompressedSize > entry.compressedSize * limits.ratio
      )
        tooLarge('inflatedBytes');
      entries.set(name, entry);
    }
  } catch (error) {
    throw asFailure(error);
  }
  return entries;
}

async function* inflate(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) return unreadable('a part is missing');
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw asFailure(error);
  }
  if (sum !== entry.crc32) unreadable('the checksum differs');
}

/** What yauzl and zlib throw is about the file; our own failures pass as they are. */
function asFailure(error: unknown): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  return new AppError({ code: 'table.unreadable', cause: error });
}
