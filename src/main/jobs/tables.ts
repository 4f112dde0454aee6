import type { Delimiter, Encoding, Table } from '../../shared/domain/imports/table.ts';
import { fail } from '../../shared/errors.ts';
import { readTable } from '../tables/read.ts';
import type { TaskContext } from './context.ts';

interface TableTask {
  readonly path: string;
  readonly delimiter: Delimiter | null;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
  readonly headerLine: number | null;
}

/** What a window can be given to look at. */
const most = 20_000;

/** Reads a chosen table for a window that finds out by itself what it means. Errors: those of reading a table. */
export async function readChosenTable(input: TableTask, context: TaskContext): Promise<Table> {
  const table = await readTable(input, {
    progress: (phase, done, total) => {
      context.progress(phase, done, total);
    },
    // A job is cancelled by ending its thread.
    signal: new AbortController().signal,
    delimiter: input.delimiter ?? undefined,
    encoding: input.encoding ?? undefined,
    sheet: input.sheet ?? undefined,
    headerLine: input.headerLine ?? undefined,
  });
  if (table.rows.length > most) fail({ code: 'table.tooLarge', details: { what: 'rows', limit: most } });
  return table;
}
