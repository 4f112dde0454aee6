import type { DocumentKind } from '../../shared/domain/documents.ts';
import type { CalendarSource } from '../documents/calendar/calendar.ts';
import type { MapSource } from '../documents/mapFiles.ts';
import { makeDocument, type MadeDocument } from '../documents/index.ts';
import type { MissionPlan } from '../documents/plan.ts';
import type { Sheet } from '../documents/sheet.ts';
import { solveAgendas } from './agendas.ts';
import type { TaskContext } from './context.ts';
import { readBooking } from './bookings.ts';
import { commitImport, previewImport } from './imports.ts';
import { readChosenTable } from './tables.ts';
import { dailyBackup } from '../store/backups.ts';
import { openShared, settle } from '../store/store.ts';

/** Every task a worker can run, by name. A task takes and gives plain data; add one: a function in its noun's folder, a line here. */
export const tasks = {
  backup: runBackup,
  settle: runSettle,
  document: runDocument,
  previewImport,
  commitImport,
  solveAgendas,
  readBooking,
  readChosenTable,
};

export type Tasks = {
  readonly [T in keyof typeof tasks]: (
    input: Parameters<(typeof tasks)[T]>[0],
  ) => ReturnType<(typeof tasks)[T]>;
};

/** The daily backup, beside the app's own connection. */
function runBackup(input: { readonly path: string; readonly today: string }, _context: TaskContext): null {
  const database = openShared(input.path);
  try {
    dailyBackup(database, input.today);
    return null;
  } finally {
    database.close();
  }
}

/** What a long write left to be done, so that the next short one need not do it. */
function runSettle(input: { readonly path: string }, _context: TaskContext): null {
  settle(input.path);
  return null;
}

interface DocumentInput {
  readonly kind: DocumentKind;
  readonly plan: MissionPlan;
  readonly delegateId: string | null;
  readonly assets: string;
  readonly calendar: CalendarSource | undefined;
  readonly map: MapSource;
  readonly groupId: string | undefined;
  readonly sheet: Sheet | undefined;
}

function runDocument(input: DocumentInput, { progress }: TaskContext): Promise<MadeDocument> {
  const { kind, plan, delegateId, assets, ...sources } = input;
  const options = { ...sources, delegateId: delegateId ?? undefined, assetsFolder: assets, progress };
  return makeDocument(kind, plan, options);
}
