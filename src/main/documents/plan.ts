import type { Language } from '../../shared/texts/texts.ts';
import type { civilities } from '../../shared/domain/delegates.ts';
import type { GoalIndicator } from '../../shared/domain/goals.ts';
import type { missionStatuses } from '../../shared/domain/missions.ts';
import type { noteVisibilities } from '../../shared/domain/notes.ts';
import { isOnLeg } from '../../shared/domain/participants.ts';
import type { TaskPhase } from '../../shared/domain/tasks.ts';
import type { Moment } from '../../shared/domain/releases.ts';
import type { Point, Slot, Span } from '../../shared/domain/values.ts';
import type { VisitKind, VisitStatus } from '../../shared/domain/visits.ts';

/**
 * Everything a document says about a mission, with names in place of ids, as plain data that can cross to a worker thread.
 * Whoever makes a plan leaves out what must not leave the file: vault fields (diet, access) and private notes have no place in it.
 */
export interface MissionPlan {
  /** The language of the document, whatever the interface speaks. */
  readonly language: Language;
  readonly generatedAt: Moment;
  readonly version: PlanVersion;
  readonly mission: PlanMission;
  readonly legs: readonly PlanLeg[];
  readonly visits: readonly PlanVisit[];
  readonly delegates: readonly PlanDelegate[];
  readonly contacts: readonly PlanContact[];
  /** What was written about the mission as a whole; a visit holds its own. */
  readonly notes: readonly PlanNote[];
  readonly goals: readonly PlanGoal[];
  /** The organisers' back-planning, in the order it is due. */
  readonly tasks: readonly PlanTask[];
  /** B2B meetings with a seat, in the order of time. */
  readonly meetings: readonly PlanMeeting[];
}

/**
 * Which version of the programme the plan shows: the release `number` made `at` that moment, or a draft of now with so many `changes` since the
 * release `number`, null when there is none yet.
 */
export type PlanVersion =
  | { readonly kind: 'release'; readonly number: number; readonly at: Moment }
  | { readonly kind: 'draft'; readonly number: number | null; readonly changes: number };

export interface PlanMission {
  readonly id: string;
  readonly title: string;
  readonly banner: string;
  readonly organisers: readonly string[];
  readonly status: (typeof missionStatuses)[number];
  readonly purpose: string;
}

export interface PlanLeg {
  readonly id: string;
  readonly title: string;
  readonly dates: Span;
  readonly zone: string;
  readonly cities: readonly string[];
}

export interface PlanVisit {
  readonly id: string;
  readonly legId: string;
  readonly title: string;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly slot: Slot | null;
  readonly place: PlanPlace | null;
  readonly host: string | null;
  /** The whole delegation of the leg takes part. */
  readonly everyone: boolean;
  readonly groups: readonly PlanGroup[];
  /** The delegates named in person. */
  readonly delegateIds: readonly string[];
  readonly languages: readonly string[];
  readonly capacity: number | null;
  readonly description: string;
  readonly notes: readonly PlanNote[];
}

export interface PlanPlace {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly point: Point | null;
}

export interface PlanGroup {
  readonly id: string;
  readonly name: string;
}

/** `writer`: the name of the delegate who wrote it, null for the organisers. */
export interface PlanNote {
  readonly writer: string | null;
  readonly text: string;
  readonly visibility: Exclude<(typeof noteVisibilities)[number], 'private'>;
}

export interface PlanDelegate {
  readonly id: string;
  readonly civility: (typeof civilities)[number];
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly email: string;
  readonly phone: string;
  readonly languages: readonly string[];
  readonly legIds: readonly string[];
  readonly groups: readonly PlanGroup[];
}

export interface PlanGoal {
  readonly title: string;
  readonly indicator: GoalIndicator;
  readonly target: number;
  readonly reached: number;
}

/** `due` null = its mission has no dates; `sequence` as of a visit. */
export interface PlanTask {
  readonly id: string;
  readonly title: string;
  readonly phase: TaskPhase;
  readonly owner: string;
  readonly due: string | null;
  readonly doneOn: string | null;
  readonly comment: string;
  readonly sequence: number;
}

/** Times on the clocks of its visit; `ids` and `names` of its parties, delegates with their organisation. */
export interface PlanMeeting {
  readonly visitId: string;
  readonly start: string;
  readonly end: string;
  readonly table: string;
  readonly parties: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

export interface PlanContact {
  readonly organisation: string;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/**
 * The plan as one delegate may hold it: the visits the person takes part in (everyone or one of the person's groups, on
 * one of the person's legs, or in person), their legs, and nobody else's data: no other delegate, no contact, no note, no task.
 */
export function forDelegate(plan: MissionPlan, delegateId: string): MissionPlan {
  const delegate = plan.delegates.find((one) => one.id === delegateId);
  const visits = delegate === undefined ? [] : plan.visits.filter((visit) => takesPart(delegate, visit));
  const legIds = new Set([...(delegate?.legIds ?? []), ...visits.map((visit) => visit.legId)]);
  return {
    ...plan,
    legs: plan.legs.filter((leg) => legIds.has(leg.id)),
    visits: visits.map((visit) => ({
      ...visit,
      delegateIds: visit.delegateIds.filter((id) => id === delegateId),
      notes: [],
    })),
    delegates: delegate === undefined ? [] : [delegate],
    contacts: [],
    notes: [],
    goals: [],
    tasks: [],
    meetings: plan.meetings.filter(({ parties }) => parties.some(({ id }) => id === delegateId)),
  };
}

/**
 * The plan as a group may hold it: the visits that everyone or the group is bidden to, on the legs its members travel on, and its
 * members' names. Groups nobody is in have an empty plan.
 */
export function forGroup(plan: MissionPlan, groupId: string): MissionPlan {
  const delegates = plan.delegates.filter(({ groups }) => groups.some(({ id }) => id === groupId));
  const onLeg = (legId: string): boolean => delegates.some((delegate) => isOnLeg(delegate, legId));
  const visits = plan.visits.filter(
    ({ everyone, groups, legId }) => (everyone || groups.some(({ id }) => id === groupId)) && onLeg(legId),
  );
  return {
    ...plan,
    legs: plan.legs.filter(({ id }) => onLeg(id)),
    visits: visits.map((visit) => ({ ...visit, delegateIds: [], notes: [] })),
    delegates,
    contacts: [],
    notes: [],
    goals: [],
    tasks: [],
    meetings: [],
  };
}

/** Whether a delegate takes part in a visit: the rule of `domain/participants`, for one person and with names resolved. */
export function takesPart(delegate: PlanDelegate, visit: PlanVisit): boolean {
  if (visit.delegateIds.includes(delegate.id)) return true;
  const isMeant =
    visit.everyone || visit.groups.some((group) => delegate.groups.some((own) => own.id === group.id));
  return isMeant && isOnLeg(delegate, visit.legId);
}
