import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Table } from '../../src/shared/domain/imports/table.ts';
import { AppError, type Failure } from '../../src/shared/errors.ts';
import { readTable, type ReadOptions } from '../../src/main/tables/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'escale-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file with these bytes, removed after the tests of the file that asked for it. */
export function fileOf(bytes: string | Buffer): string {
  const path = join(folder, randomUUID());
  writeFileSync(path, bytes);
  return path;
}

/** The table in a file, read with nobody watching unless the options say so. */
export function tableOf(bytes: string | Buffer, options: Partial<ReadOptions> = {}): Promise<Table> {
  return readTable(
    { path: fileOf(bytes) },
    { progress: () => {}, signal: new AbortController().signal, ...options },
  );
}

/** The failure that reading a file ends in; what is read is described when it does not fail. */
export async function failureOf(
  bytes: string | Buffer,
  options: Partial<ReadOptions> = {},
): Promise<Failure | string> {
  try {
    const table = await tableOf(bytes, options);
    return `read ${table.rows.length} rows`;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, details: error.details };
    throw error;
  }
}
