import { guessMapping } from '../../shared/domain/imports/columns.ts';
import type { Mapping } from '../../shared/domain/imports/mapping.ts';
import { finishImport, type Counts, type Plan } from '../../shared/domain/imports/plan.ts';
import {
  reviewImport,
  type Choices,
  type ImportInput,
  type Review,
} from '../../shared/domain/imports/review.ts';
import type { Delimiter, Encoding, Table } from '../../shared/domain/imports/table.ts';
import type { ImportPreview } from '../../shared/contract/imports.ts';
import { canonicalJson } from '../../shared/domain/json.ts';
import { act, lastChange } from '../store/changes/log.ts';
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
    const { table, mapping, certainty, existingDelegates, review, plan } = await prepare(
      database,
      input,
      context,
    );
    const { rows, lineNumbers: _lines, problems: _problems, ...about } = table;
    const again = new Set(
      review.clusters.flatMap((cluster) =>
        cluster.members.flatMap((one) => (one.kind === 'existing' ? [one.id] : [])),
      ),
    );
    const known = existingDelegates
      .filter((delegate) => again.has(delegate.id))
      .map((delegate) => [delegate.id, `${delegate.firstName} ${delegate.lastName}`.trim()] as const);
    return {
      table: { ...about, samples: rows.slice(0, samples) },
      mapping,
      certainty,
      ...review,
      known: Object.fromEntries(known),
      counts: plan.counts,
    };
  });
}

/** Imports in one action, exactly what a preview of the same input shows. */
export async function commitImport(
  input: ImportTask & { readonly mapping: Mapping; readonly author: string },
  context: TaskContext,
): Promise<{ counts: Counts; entities: readonly string[] }> {
  return withDatabase(openForMuch(input.database), async (database) => {
    const { plan } = await prepare(database, input, context);
    last = null;
    const { entities } = act(database, { author: input.author, now: Date.now }, (writer) => {
      writeImport(database, writer, input.missionId, plan, (done, total) => {
        context.progress('write', done, total);
      });
      context.decide();
    });
    return { counts: plan.counts, entities };
  });
}

/** All that is known of an import before it is written. */
interface Prepared extends Omit<ImportInput, 'table'> {
  readonly table: Table;
  readonly certainty: ImportPreview['certainty'];
  readonly review: Review;
  readonly plan: Plan;
}

/**
 * The last import prepared in this thread: a person confirms what the preview just showed, and neither the file (an upload is never written
 * again) nor, by the number of its last change, the database is another.
 */
let last: { readonly name: string; readonly prepared: Prepared } | null = null;

async function prepare(database: Database, input: ImportTask, context: TaskContext): Promise<Prepared> {
  const nameOf = (mapping: Mapping | null, change: number): string =>
    canonicalJson({ ...reading(input), choices: input.choices, mapping, change });
  if (last?.name === nameOf(input.mapping, lastChange(database))) return last.prepared;
  last = null;
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
  // Before the rows are read: what is written meanwhile makes it another.
  const change = lastChange(database);
  const found = importContext(database, input.missionId);
  const guess = guessMapping(table.header, table.rows, found.legs);
  const asked = { table, ...found, choices: input.choices, mapping: input.mapping ?? guess.mapping };
  const review = reviewImport(asked);
  const prepared = { ...asked, certainty: guess.certainty, review, plan: finishImport(asked, review) };
  last = { name: nameOf(asked.mapping, change), prepared };
  return prepared;
}

/** What makes a file read the same. */
function reading({ database, path, missionId, delimiter, encoding, sheet, headerLine }: ImportTask) {
  return { database, path, missionId, delimiter, encoding, sheet, headerLine };
}

async function withDatabase<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
