import type { MissionPlan, PlanDelegate, PlanLeg, PlanVisit } from './plan.ts';
import { takesPart } from './plan.ts';
import { personName } from './wording.ts';

/** One leg of a programme in reading order. `leg` is null for visits whose leg is gone from the plan. */
export interface ProgrammeLeg {
  readonly leg: PlanLeg | null;
  readonly days: readonly ProgrammeDay[];
  readonly unscheduled: readonly PlanVisit[];
}

export interface ProgrammeDay {
  readonly day: string;
  readonly visits: readonly PlanVisit[];
}

/** The visits of a plan by leg and day, in order of time. Days without a visit are left out; every leg is there. */
export function programmeOf(plan: MissionPlan): ProgrammeLeg[] {
  const known = new Set(plan.legs.map((leg) => leg.id));
  const legs = plan.legs.toSorted(
    (one, other) =>
      compare(one.dates.from, other.dates.from) ||
      compare(one.title, other.title) ||
      compare(one.id, other.id),
  );
  const programme: ProgrammeLeg[] = legs.map((leg) => ({
    leg,
    ...byDay(plan.visits.filter((visit) => visit.legId === leg.id)),
  }));
  const astray = plan.visits.filter((visit) => !known.has(visit.legId));
  return astray.length === 0 ? programme : [...programme, { leg: null, ...byDay(astray) }];
}

/**
 * The plan of a report: what took place. A cancelled visit or free time is told only when somebody wrote about it, and only
 * notes meant for the report are in it.
 */
export function reportedPlan(plan: MissionPlan): MissionPlan {
  const told = plan.visits.map((visit) => ({
    ...visit,
    notes: visit.notes.filter((note) => note.visibility === 'report'),
  }));
  return {
    ...plan,
    notes: plan.notes.filter((note) => note.visibility === 'report'),
    visits: told.filter(
      (visit) => visit.notes.length > 0 || (visit.status !== 'cancelled' && visit.kind !== 'free'),
    ),
  };
}

/** The delegates who take part in a visit, by name. */
export function participants(plan: MissionPlan, visit: PlanVisit): PlanDelegate[] {
  return plan.delegates.filter((delegate) => takesPart(delegate, visit));
}

/** Who is bidden to a visit by name: its groups, then the delegates named in person. Of a visit for everyone, nobody. */
export function partyNames(plan: MissionPlan, visit: PlanVisit): string[] {
  if (visit.everyone) return [];
  const persons = plan.delegates.filter((delegate) => visit.delegateIds.includes(delegate.id));
  return [...visit.groups.map((group) => group.name), ...inOrder(persons).map(personName)];
}

/** Delegates in the order of a French list: last name, first name, accents ignored. */
export function inOrder(delegates: readonly PlanDelegate[]): PlanDelegate[] {
  const { compare: byName } = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return delegates.toSorted(
    (one, other) =>
      byName(one.lastName, other.lastName) ||
      byName(one.firstName, other.firstName) ||
      compare(one.id, other.id),
  );
}

function byDay(visits: readonly PlanVisit[]): Omit<ProgrammeLeg, 'leg'> {
  const scheduled = visits
    .filter((visit) => visit.slot !== null)
    .toSorted(
      (one, other) =>
        compare(one.slot?.start ?? '', other.slot?.start ?? '') ||
        compare(one.slot?.end ?? '', other.slot?.end ?? '') ||
        compare(one.title, other.title) ||
        compare(one.id, other.id),
    );
  const days = Map.groupBy(scheduled, (visit) => visit.slot?.start.slice(0, 10) ?? '');
  return {
    days: [...days].map(([day, visitsOfDay]) => ({ day, visits: visitsOfDay })),
    unscheduled: visits
      .filter((visit) => visit.slot === null)
      .toSorted((one, other) => compare(one.title, other.title) || compare(one.id, other.id)),
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
