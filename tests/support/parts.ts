import { openArchive } from '../../src/main/tables/archive.ts';
import { fileOf } from './tables.ts';

/** One part of an Office file, as text. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const archive = await openArchive(fileOf(Buffer.from(bytes)));
  const chunks: Buffer[] = [];
  for await (const chunk of archive.read(name)) chunks.push(chunk);
  archive.close();
  return Buffer.concat(chunks).toString();
}
