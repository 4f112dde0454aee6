import type { DocumentKind } from '../../shared/domain/documents.ts';
import { fail } from '../../shared/errors.ts';
import { documents } from '../../shared/texts/documents.ts';
import { safeName } from '../fileNames.ts';
import { delegateIcs, missionIcs } from './calendar/calendar.ts';
import { tasksIcs } from './calendar/tasks.ts';
import { reportDocx } from './docx/report.ts';
import { delegatePdf, programmePdf } from './pdf/programme.ts';
import { reportPdf } from './pdf/report.ts';
import type { MissionPlan } from './plan.ts';
import { delegatesCsv } from './tables/csv.ts';
import { delegatesXlsx } from './tables/xlsx.ts';
import { cleanPlan } from './typography.ts';
import { personName } from './wording.ts';

export interface MakeOptions {
  /** Whose programme: needed by `delegatePdf` and `delegateIcs`. */
  readonly delegateId?: string | undefined;
  /** Where {@link assets} lie. */
  readonly assetsFolder: string;
  /** Phases have names in `texts/documents.ts`. */
  readonly progress?: (phase: DocumentPhase, done: number, total: number) => void;
}

export type DocumentPhase = 'prepare' | 'layout' | 'finish';

export interface MadeDocument {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes one document of a plan, in the plan's language. Throws `record.missing` when the delegate asked for is not in the plan.
 */
export async function makeDocument(
  kind: DocumentKind,
  plan: MissionPlan,
  options: MakeOptions,
): Promise<MadeDocument> {
  const progress = options.progress ?? (() => undefined);
  progress('prepare', 0, 3);
  const clean = cleanPlan(plan);
  const delegate = needsDelegate.has(kind)
    ? (clean.delegates.find((one) => one.id === options.delegateId) ?? fail({ code: 'record.missing' }))
    : null;
  progress('layout', 1, 3);
  const bytes = await makers[kind](clean, options.assetsFolder, delegate?.id ?? '');
  progress('finish', 2, 3);
  const person = delegate === null ? '' : personName(delegate);
  const made = { name: nameOf(kind, clean, person), type: files[kind].type, bytes };
  progress('finish', 3, 3);
  return made;
}

type Maker = (plan: MissionPlan, assetsFolder: string, delegateId: string) => Promise<Uint8Array>;

const makers: Readonly<Record<DocumentKind, Maker>> = {
  programmePdf: (plan, folder) => programmePdf(plan, folder),
  delegatePdf: (plan, folder, delegateId) => delegatePdf(plan, delegateId, folder),
  reportPdf: (plan, folder) => reportPdf(plan, folder),
  reportDocx: (plan, folder) => reportDocx(plan, folder),
  delegatesXlsx: (plan) => delegatesXlsx(plan),
  delegatesCsv: async (plan) => delegatesCsv(plan),
  missionIcs: async (plan) => missionIcs(plan),
  tasksIcs: async (plan) => tasksIcs(plan),
  delegateIcs: async (plan, _folder, delegateId) => delegateIcs(plan, delegateId),
};

const needsDelegate: ReadonlySet<DocumentKind> = new Set(['delegatePdf', 'delegateIcs']);

const office = 'application/vnd.openxmlformats-officedocument';
const pdf = { type: 'application/pdf', ending: 'pdf' };
const ics = { type: 'text/calendar; charset=utf-8', ending: 'ics' };

type NameKey = keyof (typeof documents)['fr']['fileName'];
interface FileForm {
  readonly type: string;
  readonly ending: string;
  readonly name: NameKey;
}

const files: Readonly<Record<DocumentKind, FileForm>> = {
  programmePdf: { ...pdf, name: 'programme' },
  delegatePdf: { ...pdf, name: 'programme' },
  reportPdf: { ...pdf, name: 'report' },
  reportDocx: { type: `${office}.wordprocessingml.document`, ending: 'docx', name: 'report' },
  delegatesXlsx: { type: `${office}.spreadsheetml.sheet`, ending: 'xlsx', name: 'delegates' },
  delegatesCsv: { type: 'text/csv; charset=utf-8', ending: 'csv', name: 'delegates' },
  missionIcs: { ...ics, name: 'calendar' },
  tasksIcs: { ...ics, name: 'tasks' },
  delegateIcs: { ...ics, name: 'calendar' },
};

/** « Programme - Anne Ourthe - Cap sur les villes intelligentes françaises.pdf ». */
function nameOf(kind: DocumentKind, plan: MissionPlan, person: string): string {
  const { name, ending } = files[kind];
  const parts = [documents[plan.language].fileName[name], person, plan.mission.title].filter(
    (part) => part !== '',
  );
  return safeName(`${parts.join(' - ').replace(/[/\\]/gu, '-')}.${ending}`);
}
