import { documents } from '../../shared/texts/documents.ts';
import { domain } from '../../shared/texts/domain.ts';
import { number, type Language } from '../../shared/texts/texts.ts';
import type { MissionPlan, PlanNote, PlanVisit } from './plan.ts';
import { inOrder, partyNames, programmeOf, reportedPlan } from './programme.ts';
import { paragraphs } from './typography.ts';
import { capitalised, dayText, listText, spanText } from '../../shared/texts/wording.ts';
import { hoursText, lastDayText, placeText } from './wording.ts';

/** The report in words, in its order, for whatever format: each list of texts is a list of paragraphs. */
export interface Report {
  readonly purpose: readonly string[];
  /** Null when no objective was set. */
  readonly goals: ReportTable | null;
  readonly itinerary: ReportTable;
  readonly delegation: { readonly summary: string; readonly table: ReportTable };
  readonly legs: readonly ReportLeg[];
  /** What was written about the mission as a whole. */
  readonly notes: readonly ReportNote[];
  readonly contacts: ReportTable;
}

/** `shares`: the widths of the columns as parts of the whole. `empty` is said when there is no row. */
export interface ReportTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly shares: readonly number[];
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly empty: string;
}

export interface ReportLeg {
  readonly title: string;
  readonly visits: readonly ReportVisit[];
}

export interface ReportVisit {
  readonly title: string;
  readonly details: ReadonlyArray<{ readonly label: string; readonly text: string }>;
  readonly description: readonly string[];
  readonly notes: readonly ReportNote[];
}

export interface ReportNote {
  readonly writer: string;
  readonly paragraphs: readonly string[];
}

/** Takes from a plan what a mission report tells. Texts are taken as they are: give a typeset plan for pages. */
export function reportOf(plan: MissionPlan): Report {
  const told = reportedPlan(plan);
  const programme = programmeOf(told);
  const words = documents[plan.language];
  return {
    purpose: paragraphs(plan.mission.purpose),
    goals: plan.goals.length === 0 ? null : goalsTable(plan),
    itinerary: itineraryTable(told, programme),
    delegation: delegationOf(plan),
    legs: programme
      .map(({ leg, days, unscheduled }) => ({
        title: leg?.title ?? words.section.astray,
        visits: [...days.flatMap((day) => day.visits), ...unscheduled].map((visit) => visitOf(plan, visit)),
      }))
      .filter((leg) => leg.visits.length > 0),
    notes: told.notes.map((note) => noteOf(plan.language, note)),
    contacts: contactsTable(plan),
  };
}

function goalsTable({ language, goals }: MissionPlan): ReportTable {
  const { caption, column } = documents[language];
  return {
    caption: caption.goals,
    columns: [column.goal, column.indicator, column.target, column.reached],
    shares: [42, 32, 12, 14],
    rows: goals.map(({ title, indicator, target, reached }) => [
      title,
      domain[language].goalIndicator[indicator],
      number(language, target),
      number(language, reached),
    ]),
    empty: '',
  };
}

function itineraryTable(plan: MissionPlan, programme: ReturnType<typeof programmeOf>): ReportTable {
  const { language } = plan;
  const { caption, column, empty } = documents[language];
  const rows = programme.flatMap(({ leg, days, unscheduled }) => {
    if (leg === null) return [];
    const count = days.reduce((sum, day) => sum + day.visits.length, unscheduled.length);
    return [
      [leg.title, spanText(language, leg.dates), listText(language, leg.cities), number(language, count)],
    ];
  });
  return {
    caption: caption.itinerary,
    columns: [column.leg, column.dates, column.cities, column.visits],
    shares: [32, 30, 28, 10],
    rows,
    empty: empty.legs,
  };
}

function delegationOf(plan: MissionPlan): Report['delegation'] {
  const { caption, column, empty, delegationSize } = documents[plan.language];
  const organisations = new Set(
    plan.delegates.flatMap(({ organisation }) => (organisation === null ? [] : [organisation])),
  );
  const rows = inOrder(plan.delegates).map((delegate) => [
    delegate.lastName,
    delegate.firstName,
    delegate.role,
    delegate.organisation ?? '',
  ]);
  return {
    summary: rows.length === 0 ? '' : delegationSize(rows.length, organisations.size),
    table: {
      caption: caption.delegation,
      columns: [column.lastName, column.firstName, column.role, column.organisation],
      shares: [20, 18, 30, 32],
      rows,
      empty: empty.delegates,
    },
  };
}

function contactsTable(plan: MissionPlan): ReportTable {
  const { caption, column, empty } = documents[plan.language];
  const { compare } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const contacts = plan.contacts.toSorted(
    (one, other) => compare(one.organisation, other.organisation) || compare(one.name, other.name),
  );
  return {
    caption: caption.contacts,
    columns: [column.organisation, column.name, column.role, column.email, column.phone],
    shares: [20, 19, 21, 23, 17],
    rows: contacts.map(({ organisation, name, role, email, phone }) => [
      organisation,
      name,
      role,
      email,
      phone,
    ]),
    empty: empty.contacts,
  };
}

function visitOf(plan: MissionPlan, visit: PlanVisit): ReportVisit {
  const { language } = plan;
  const { label } = documents[language];
  const details = [
    { label: label.date, text: whenText(language, visit) },
    { label: label.place, text: visit.place === null ? '' : placeText(visit.place) },
    { label: label.host, text: visit.host ?? '' },
    { label: label.who, text: whoText(plan, visit) },
    {
      label: label.status,
      text: visit.status === 'confirmed' ? '' : domain[language].visitStatus[visit.status],
    },
  ];
  return {
    title: visit.title,
    details: details.filter((detail) => detail.text !== ''),
    description: paragraphs(visit.description),
    notes: visit.notes.map((note) => noteOf(language, note)),
  };
}

function whenText(language: Language, visit: PlanVisit): string {
  const { until, section } = documents[language];
  if (visit.slot === null) return section.unscheduled;
  const start = `${capitalised(language, dayText(language, visit.slot.start.slice(0, 10)))}, ${hoursText(visit.slot)}`;
  const lastDay = lastDayText(language, visit.slot);
  return lastDay === '' ? start : until(start, lastDay);
}

function whoText(plan: MissionPlan, visit: PlanVisit): string {
  return visit.everyone
    ? documents[plan.language].everyone
    : listText(plan.language, partyNames(plan, visit));
}

function noteOf(language: Language, note: PlanNote): ReportNote {
  return { writer: note.writer ?? documents[language].fromOrganisers, paragraphs: paragraphs(note.text) };
}
