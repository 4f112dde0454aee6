import { guessMapping } from '../../shared/domain/imports/columns.ts';
import type { Mapping } from '../../shared/domain/imports/mapping.ts';
import { finishImport, type Counts } from '../../shared/domain/imports/plan.ts';
import { reviewImport, type Choices, type ImportInput } from '../../shared/domain/imports/review.ts';
import type { Delimiter, Encoding, Table } from '../../shared/domain/imports/table.ts';
import type { ImportPreview } from '../../shared/contract/imports.ts';
import { act } from '../store/changes/log.ts';
import { importContext, writeImport } from '../store/imports.ts';
import { openForMuch, openShared } from '../store/store.ts';
import type { Database } from '../store/database.ts';
import { readTable } from '../tables/read.ts';
import type { TaskContext } from './context.ts';

export interface ImportTask {
  /** The database's file. */
  readonly database: string;
  /** The chosen file. */
  readonly path: string;
  readonly missionId: string;
  readonly delimiter: Delimiter | null;
  readonly encoding: Encoding | null;
  readonly sheet: string | null;
  readonly headerLine: number | null;
  readonly mapping: Mapping | null;
  readonly choices: Choices;
}

const samples = 5;

/** Reads the file and tells what importing it would do. */
export async function previewImport(input: ImportTask, context: TaskContext): Promise<ImportPreview> {
  return withDatabase(openShared(input.database), async (database) => {
    const { table, ...found } = await prepare(database, input, context);
    const guess = guessMapping(table.header, table.rows, found.legs);
    const prepared = { table, ...found, mapping: input.mapping ?? guess.mapping };
    const review = reviewImport(prepared);
    const { counts } = finishImport(prepared, review);
    const { rows, lineNumbers: _lines, problems: _problems, ...about } = table;
    const again = new Set(
      review.clusters.flatMap((cluster) =>
        cluster.members.flatMap((one) => (one.kind === 'existing' ? [one.id] : [])),
      ),
    );
    const known = prepared.existingDelegates
      .filter((delegate) => again.has(delegate.id))
      .map((delegate) => [delegate.id, `${delegate.firstName} ${delegate.lastName}`.trim()] as const);
    return {
      table: { ...about, samples: rows.slice(0, samples) },
      mapping: prepared.mapping,
      certainty: guess.certainty,
      ...review,
      known: Object.fromEntries(known),
      counts,
    };
  });
}

/** Imports in one action. What has been planned is planned again from the same input, so that nothing can come between. */
export async function commitImport(
  input: ImportTask & { readonly mapping: Mapping; readonly author: string },
  context: TaskContext,
): Promise<{ counts: Counts; entities: readonly string[] }> {
  return withDatabase(openForMuch(input.database), async (database) => {
    const prepared = { ...(await prepare(database, input, context)), mapping: input.mapping };
    const plan = finishImport(prepared, reviewImport(prepared));
    const { entities } = act(database, { author: input.author, now: Date.now }, (writer) => {
      writeImport(database, writer, input.missionId, plan, (done, total) => {
        context.progress('write', done, total);
      });
      context.decide();
    });
    return { counts: plan.counts, entities };
  });
}

/** All that an import is planned from but for its mapping. */
async function prepare(
  database: Database,
  input: ImportTask,
  context: TaskContext,
): Promise<Omit<ImportInput, 'mapping' | 'table'> & { readonly table: Table }> {
  const table = await readTable(
    { path: input.path },
    {
      progress: (phase, done, total) => {
        context.progress(phase, done, total);
      },
      // A job is cancelled by ending its thread.
      signal: new AbortController().signal,
      delimiter: input.delimiter ?? undefined,
      encoding: input.encoding ?? undefined,
      sheet: input.sheet ?? undefined,
      headerLine: input.headerLine ?? undefined,
    },
  );
  context.progress('review', 0, 1);
  return { table, ...importContext(database, input.missionId), choices: input.choices };
}

async function withDatabase<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
