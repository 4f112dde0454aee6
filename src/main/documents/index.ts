import type { DocumentKind } from '../../shared/domain/documents.ts';
import { fail } from '../../shared/errors.ts';
import { documents } from '../../shared/texts/documents.ts';
import { safeName } from '../fileNames.ts';
import { zipOf } from './archive.ts';
import { calendarMaker, type CalendarMaker, type CalendarSource } from './calendar/calendar.ts';
import { tasksIcs } from './calendar/tasks.ts';
import { reportDocx } from './docx/report.ts';
import { mapSvg, routeGpx, routeKml, selectionText, type MapSource } from './mapFiles.ts';
import { delegatePdf, groupPdf, programmePdf } from './pdf/programme.ts';
import { reportPdf } from './pdf/report.ts';
import { sheetPdf } from './pdf/sheet.ts';
import type { MissionPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';
import { delegatesCsv } from './tables/csv.ts';
import { sheetXlsx } from './tables/sheetXlsx.ts';
import { delegatesXlsx } from './tables/xlsx.ts';
import { cleanPlan, cleanSheet } from './typography.ts';
import { personName } from './wording.ts';

export interface MakeOptions {
  /** Whose programme: needed by `delegatePdf` and `delegateIcs`. */
  readonly delegateId?: string | undefined;
  /** Whose programme: needed by `groupPdf`. */
  readonly groupId?: string | undefined;
  /** What lists are made of: needed by those of rooms, of passengers, of whereabouts and of changes. */
  readonly sheet?: Sheet | undefined;
  /** What calendars are made of: needed by `missionIcs`, `delegateIcs` and `delegatesIcs`. */
  readonly calendar?: CalendarSource | undefined;
  /** What maps are made of: needed by `mapSvg`, `routeGpx` and `routeKml`. */
  readonly map?: MapSource | undefined;
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
 * Makes one document of a plan, in the plan's language. Throws `record.missing` when the delegate asked for, or what a calendar is made
 * of, is not there.
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
  const bytes = await makers[kind](clean, options, delegate?.id ?? '');
  progress('finish', 2, 3);
  const person = delegate === null ? '' : personName(delegate);
  const part = partOf(kind, clean, options) ?? person;
  const made = { name: nameOf(kind, clean, part), type: files[kind].type, bytes };
  progress('finish', 3, 3);
  return made;
}

/** What tells a map, a group's programme or a list from others of its kind, in its name. Throws `record.missing` when there is no such group. */
function partOf(kind: DocumentKind, plan: MissionPlan, options: MakeOptions): string | undefined {
  if (maps.has(kind)) return selectionText(mapFor(options), plan.language);
  if (lists.has(kind)) return sheetFor(options).about;
  if (kind !== 'groupPdf') return undefined;
  const groups = plan.delegates.flatMap((delegate) => delegate.groups);
  return (groups.find(({ id }) => id === options.groupId) ?? fail({ code: 'record.missing' })).name;
}

type Maker = (plan: MissionPlan, options: MakeOptions, delegateId: string) => Promise<Uint8Array>;

const makers: Readonly<Record<DocumentKind, Maker>> = {
  programmePdf: (plan, { assetsFolder, map }) => programmePdf(plan, assetsFolder, map?.matter),
  delegatePdf: (plan, { assetsFolder, map }, delegateId) =>
    delegatePdf(plan, delegateId, assetsFolder, map?.matter),
  reportPdf: (plan, { assetsFolder, map }) => reportPdf(plan, assetsFolder, map?.matter),
  reportDocx: (plan, { assetsFolder }) => reportDocx(plan, assetsFolder),
  delegatesXlsx: (plan) => delegatesXlsx(plan),
  delegatesCsv: async (plan) => delegatesCsv(plan),
  missionIcs: async (_plan, options) => bytesOf(makerFor(options).ofAll()),
  tasksIcs: async (plan) => tasksIcs(plan),
  delegateIcs: async (_plan, options, delegateId) => bytesOf(makerFor(options).ofPerson(delegateId)),
  delegatesIcs: async (_plan, options) => delegatesIcs(makerFor(options)),
  mapSvg: async (plan, options) => bytesOf(await mapSvg(plan, mapFor(options), options.assetsFolder)),
  routeGpx: async (plan, options) => bytesOf(routeGpx(plan, mapFor(options))),
  routeKml: async (plan, options) => bytesOf(routeKml(plan, mapFor(options))),
  groupPdf: (plan, { groupId, assetsFolder }) => groupPdf(plan, groupId ?? '', assetsFolder),
  roomingPdf: listPdf,
  roomingXlsx: listXlsx,
  manifestsPdf: listPdf,
  manifestsXlsx: listXlsx,
  crisisPdf: listPdf,
  agendasPdf: listPdf,
  tablePlanPdf: listPdf,
  dayListPdf: listPdf,
  changesPdf: listPdf,
  changesXlsx: listXlsx,
};

function listPdf(plan: MissionPlan, options: MakeOptions): Promise<Uint8Array> {
  return sheetPdf(plan, sheetFor(options), options.assetsFolder);
}

function listXlsx(_plan: MissionPlan, options: MakeOptions): Promise<Uint8Array> {
  return sheetXlsx(sheetFor(options));
}

function sheetFor({ sheet }: MakeOptions): Sheet {
  return cleanSheet(sheet ?? fail({ code: 'record.missing' }));
}

function mapFor({ map }: MakeOptions): MapSource {
  return map ?? fail({ code: 'record.missing' });
}

function makerFor({ calendar }: MakeOptions): CalendarMaker {
  return calendarMaker(calendar ?? fail({ code: 'record.missing' }));
}

/** A calendar for each person who was in any version: those who left must learn it too. */
function delegatesIcs(maker: CalendarMaker): Uint8Array {
  return zipOf(
    maker.people.map(({ id, name }) => ({ name: safeName(`${name || id}.ics`), text: maker.ofPerson(id) })),
  );
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const needsDelegate: ReadonlySet<DocumentKind> = new Set(['delegatePdf', 'delegateIcs']);

const lists: ReadonlySet<DocumentKind> = new Set([
  'roomingPdf',
  'roomingXlsx',
  'manifestsPdf',
  'manifestsXlsx',
  'crisisPdf',
  'agendasPdf',
  'tablePlanPdf',
  'dayListPdf',
  'changesPdf',
  'changesXlsx',
]);

const maps: ReadonlySet<DocumentKind> = new Set(['mapSvg', 'routeGpx', 'routeKml']);

const office = 'application/vnd.openxmlformats-officedocument';
const pdf = { type: 'application/pdf', ending: 'pdf' };
const xlsx = { type: `${office}.spreadsheetml.sheet`, ending: 'xlsx' };
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
  delegatesXlsx: { ...xlsx, name: 'delegates' },
  delegatesCsv: { type: 'text/csv; charset=utf-8', ending: 'csv', name: 'delegates' },
  missionIcs: { ...ics, name: 'calendar' },
  tasksIcs: { ...ics, name: 'tasks' },
  delegateIcs: { ...ics, name: 'calendar' },
  delegatesIcs: { type: 'application/zip', ending: 'zip', name: 'calendars' },
  changesPdf: { ...pdf, name: 'changes' },
  changesXlsx: { ...xlsx, name: 'changes' },
  mapSvg: { type: 'image/svg+xml', ending: 'svg', name: 'map' },
  routeGpx: { type: 'application/gpx+xml', ending: 'gpx', name: 'route' },
  routeKml: { type: 'application/vnd.google-earth.kml+xml', ending: 'kml', name: 'route' },
  groupPdf: { ...pdf, name: 'programme' },
  roomingPdf: { ...pdf, name: 'rooming' },
  roomingXlsx: { ...xlsx, name: 'rooming' },
  manifestsPdf: { ...pdf, name: 'manifests' },
  manifestsXlsx: { ...xlsx, name: 'manifests' },
  crisisPdf: { ...pdf, name: 'crisis' },
  agendasPdf: { ...pdf, name: 'agendas' },
  tablePlanPdf: { ...pdf, name: 'tablePlan' },
  dayListPdf: { ...pdf, name: 'dayList' },
};

/** « Programme - Anne Ourthe - Cap sur les villes intelligentes françaises.pdf ». */
function nameOf(kind: DocumentKind, plan: MissionPlan, part: string): string {
  const { name, ending } = files[kind];
  const parts = [documents[plan.language].fileName[name], part, plan.mission.title].filter(
    (one) => one !== '',
  );
  return safeName(`${parts.join(' - ').replace(/[/\\]/gu, '-')}.${ending}`);
}
