import { documents } from '../../../shared/texts/documents.ts';
import { domain } from '../../../shared/texts/domain.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import type { MissionPlan, PlanDelegate, PlanVisit } from '../plan.ts';
import { forDelegate, forGroup } from '../plan.ts';
import { inOrder, participants, partyNames, programmeOf, type ProgrammeLeg } from '../programme.ts';
import { paragraphs, typesetPlan } from '../typography.ts';
import {
  capitalised,
  clockText,
  dayText,
  languagesText,
  listText,
  spanText,
} from '../../../shared/texts/wording.ts';
import { hoursText, lastDayText, personName, placeText, zoneText } from '../wording.ts';
import { compilePdf } from './compiler.ts';
import { pageData, type PageData } from '../page.ts';
import type { MapMatter } from '../../../shared/domain/map/matter.ts';
import { legMaps, type DrawnMap } from '../map.ts';

/** The programme of the whole mission by leg and day, as a tagged PDF; with a map of each leg where there is something for one. */
export async function programmePdf(
  plan: MissionPlan,
  assetsFolder: string,
  matter?: MapMatter,
): Promise<Uint8Array> {
  const maps = await legMaps(matter, plan.language, assetsFolder);
  const set = typesetPlan(plan);
  const words = documents[plan.language];
  const data: ProgrammeData = {
    ...pageData(set, words.title.programme),
    heading: words.title.programme,
    person: null,
    legs: programmeOf(set).map((leg) => legData(set, leg, 'mission', maps)),
    empty: words.empty.programme,
  };
  return compilePdf({ template: 'programme', data, assetsFolder });
}

/** The programme of one delegate, as a tagged PDF. Of an unknown delegate, an empty programme. `matter`: of this person's maps. */
export async function delegatePdf(
  plan: MissionPlan,
  delegateId: string,
  assetsFolder: string,
  matter?: MapMatter,
): Promise<Uint8Array> {
  const maps = await legMaps(matter, plan.language, assetsFolder);
  const set = typesetPlan(forDelegate(plan, delegateId));
  const words = documents[plan.language];
  const [delegate] = set.delegates;
  const name = delegate === undefined ? '' : personName(delegate);
  const data: ProgrammeData = {
    ...pageData(set, words.title.programmeOf(name)),
    heading: words.title.delegate,
    person: delegate === undefined ? null : personData(set, delegate),
    legs: programmeOf(set).map((leg) => legData(set, leg, 'delegate', maps)),
    empty: words.empty.delegate,
  };
  return compilePdf({ template: 'programme', data, assetsFolder });
}

/** The programme of one group, with the names of its members, as a tagged PDF. */
export function groupPdf(plan: MissionPlan, groupId: string, assetsFolder: string): Promise<Uint8Array> {
  const set = typesetPlan(forGroup(plan, groupId));
  const words = documents[plan.language];
  const group = set.delegates.flatMap(({ groups }) => groups).find(({ id }) => id === groupId);
  const name = group?.name ?? '';
  const members = listText(plan.language, inOrder(set.delegates).map(personName));
  const data: ProgrammeData = {
    ...pageData(set, words.title.programmeOf(name)),
    heading: words.title.group,
    person: { name, lines: [words.people(set.delegates.length), members].filter((line) => line !== '') },
    legs: programmeOf(set).map((leg) => legData(set, leg, 'delegate', new Map())),
    empty: words.empty.programme,
  };
  return compilePdf({ template: 'programme', data, assetsFolder });
}

/** What `programme.typ` lays out. */
interface ProgrammeData extends PageData {
  readonly heading: string;
  readonly person: { readonly name: string; readonly lines: readonly string[] } | null;
  readonly legs: readonly LegData[];
  /** Said when there is no leg. */
  readonly empty: string;
}

interface LegData {
  readonly map: DrawnMap | null;
  readonly title: string;
  readonly lines: readonly string[];
  readonly days: ReadonlyArray<{ readonly title: string; readonly visits: readonly VisitData[] }>;
  /** Said when the leg has no visit at all. */
  readonly empty: string;
}

interface VisitData {
  readonly hours: string;
  readonly title: string;
  readonly kind: string;
  readonly status: PlanVisit['status'];
  readonly statusText: string;
  readonly details: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  readonly description: readonly string[];
}

type Reader = 'mission' | 'delegate';

function legData(
  plan: MissionPlan,
  { leg, days, unscheduled }: ProgrammeLeg,
  reader: Reader,
  maps: ReadonlyMap<string, DrawnMap>,
): LegData {
  const { language } = plan;
  const words = documents[language];
  const visit = (one: PlanVisit) => visitData(plan, one, leg?.zone ?? null, reader);
  const lines =
    leg === null
      ? []
      : [
          capitalised(
            language,
            [spanText(language, leg.dates), listText(language, leg.cities)]
              .filter((part) => part !== '')
              .join(' · '),
          ),
          `${words.label.zone}${words.colon} ${zoneText(language, leg.zone, leg.dates)}`,
        ];
  return {
    title: leg?.title ?? words.section.astray,
    map: maps.get(leg?.id ?? '') ?? null,
    lines,
    days: [
      ...days.map(({ day, visits }) => ({
        title: capitalised(language, dayText(language, day)),
        visits: visits.map(visit),
      })),
      ...(unscheduled.length === 0
        ? []
        : [{ title: words.section.unscheduled, visits: unscheduled.map(visit) }]),
    ],
    empty: reader === 'mission' ? words.empty.leg : words.empty.delegate,
  };
}

function visitData(plan: MissionPlan, visit: PlanVisit, legZone: string | null, reader: Reader): VisitData {
  const { language } = plan;
  const words = documents[language];
  const details = [
    { label: words.label.place, text: visit.place === null ? '' : placeText(visit.place) },
    { label: words.label.host, text: visit.host ?? '' },
    { label: words.label.who, text: whoText(plan, visit, reader) },
    { label: words.label.languages, text: spokenText(language, visit.languages) },
    {
      label: words.label.zone,
      text:
        visit.slot === null || visit.slot.zone === legZone
          ? ''
          : zoneText(language, visit.slot.zone, slotDays(visit.slot)),
    },
  ];
  return {
    hours: visit.slot === null ? '' : hoursText(visit.slot),
    title: visit.title,
    kind: kindText(language, visit),
    status: visit.status,
    statusText: domain[language].visitStatus[visit.status],
    details: details.filter((detail) => detail.text !== ''),
    description: [
      ...(reader === 'delegate' ? meetingLines(plan, visit) : []),
      ...paragraphs(visit.description),
    ],
  };
}

/** « 14:30–14:50 · Table 3 · Issy Média », of the one person the plan is for. */
function meetingLines({ language, meetings, delegates }: MissionPlan, { id: visitId }: PlanVisit): string[] {
  return meetings
    .filter((meeting) => meeting.visitId === visitId)
    .map(({ start, end, table, parties }) => {
      const others = parties.filter(({ id }) => id !== delegates[0]?.id).map(({ name }) => name);
      return [`${clockText(start)}–${clockText(end)}`, table, listText(language, others)].join(' · ');
    });
}

/** Groups first, then persons; how many they are in all is for those who organise. */
function whoText(plan: MissionPlan, visit: PlanVisit, reader: Reader): string {
  const words = documents[plan.language];
  const count = participants(plan, visit).length;
  if (visit.everyone) return reader === 'mission' ? words.everyoneCount(count) : words.everyone;
  const names = reader === 'mission' ? partyNames(plan, visit) : visit.groups.map((group) => group.name);
  if (names.length === 0) return '';
  const list = listText(plan.language, names);
  return reader === 'mission' && visit.groups.length > 0 ? words.groupCount(list, count) : list;
}

function personData(plan: MissionPlan, delegate: PlanDelegate): ProgrammeData['person'] {
  const words = documents[plan.language];
  const civility = domain[plan.language].civility[delegate.civility];
  const groups = listText(
    plan.language,
    delegate.groups.map((group) => group.name),
  );
  const lines = [
    [delegate.role, delegate.organisation ?? ''].filter((part) => part !== '').join(' · '),
    groups === '' ? '' : `${words.label.groups}${words.colon} ${groups}`,
  ];
  return {
    name: [civility, personName(delegate)].filter((part) => part !== '').join('\u00a0'),
    lines: lines.filter((line) => line !== ''),
  };
}

/** « Réception, jusqu’au mardi 24 novembre 2015 »: a visit over midnight says when it ends. */
function kindText(language: Language, visit: PlanVisit): string {
  const kind = domain[language].visitKind[visit.kind];
  const lastDay = visit.slot === null ? '' : lastDayText(language, visit.slot);
  return lastDay === '' ? kind : documents[language].until(kind, lastDay);
}

/** A visit in the document's own language needs no word about it. */
function spokenText(language: Language, codes: readonly string[]): string {
  return codes.length === 1 && codes[0] === language ? '' : languagesText(language, codes);
}

function slotDays(slot: { readonly start: string; readonly end: string }) {
  return { from: slot.start.slice(0, 10), to: slot.end.slice(0, 10) };
}
