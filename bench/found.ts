import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The names that can be run from a folder: its TypeScript files, without tests and without those in `except`. */
export function namesIn(folder: string, except: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => entry.name.slice(0, -'.ts'.length))
    .filter((name) => !except.includes(name))
    .toSorted();
}

/** The function `exported` of `folder/<name>.ts`; throws a sentence when the file does not export it. */
export async function load<T>(folder: string, name: string, exported: string): Promise<T> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Record<string, unknown>;
  if (typeof module[exported] !== 'function') throw new Error(`${name}.ts exports no function ${exported}`);
  return module[exported] as T;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
