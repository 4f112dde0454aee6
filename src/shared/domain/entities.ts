import type { z } from 'zod';
import { attendance, emergency, rallying } from './attendance.ts';
import { absence, opening } from './availability.ts';
import { delegate, group, membership } from './delegates.ts';
import { goal } from './goals.ts';
import { initiative } from './initiatives.ts';
import { meeting } from './meetings.ts';
import { city, leg, mission } from './missions.ts';
import { note } from './notes.ts';
import { contact, organisation, profile } from './organisations.ts';
import { milestone, opportunity } from './opportunities.ts';
import { place } from './places.ts';
import { evidence, practice } from './practices.ts';
import { basis, objective, recommendation, service } from './recommendations.ts';
import { release } from './releases.ts';
import { rule, waiver } from './rules.ts';
import { counterpart, session, wish } from './sessions.ts';
import { stay } from './stays.ts';
import { task } from './tasks.ts';
import { boarding, journey, transfer } from './transfers.ts';
import { participation, visit } from './visits.ts';

/**
 * Who may hold a cell: `all` the mission · `org` the organisers · `own` its person and the organisers · `vault` its person and
 * the data stewards.
 */
export type Reach = 'all' | 'org' | 'own' | 'vault';

interface EntityRule {
  readonly shape: z.ZodObject;
  /** Reach of the fields that `fields` does not name. */
  readonly reach: Reach;
  readonly fields?: Readonly<Record<string, Reach>>;
  /** The field naming the person of `own` and `vault`; absent = the row itself is the person. */
  readonly owner?: string;
  /** Fields that name their row by a hash, so that duplicates fall together. */
  readonly key?: readonly string[];
}

/** Every shared noun: its fields, who may hold them. The order is that of a copy: parents first. */
export const entities = {
  mission: { shape: mission, reach: 'all' },
  leg: { shape: leg, reach: 'all' },
  city: { shape: city, reach: 'all' },
  place: { shape: place, reach: 'all' },
  organisation: { shape: organisation, reach: 'all' },
  contact: { shape: contact, reach: 'all' },
  delegate: { shape: delegate, reach: 'all', fields: { diet: 'vault', access: 'vault' } },
  group: { shape: group, reach: 'all' },
  membership: { shape: membership, reach: 'all', key: ['groupId', 'delegateId'] },
  visit: { shape: visit, reach: 'all' },
  participation: { shape: participation, reach: 'all', key: ['visitId', 'partyId'] },
  note: { shape: note, reach: 'own', owner: 'writerId' },
  transfer: { shape: transfer, reach: 'all' },
  boarding: { shape: boarding, reach: 'all', key: ['transferId', 'partyId'] },
  journey: { shape: journey, reach: 'all', key: ['fromPlaceId', 'toPlaceId', 'mode'] },
  stay: { shape: stay, reach: 'all' },
  absence: { shape: absence, reach: 'all' },
  opening: { shape: opening, reach: 'all', key: ['subjectId'] },
  attendance: { shape: attendance, reach: 'all', key: ['itemId', 'delegateId'] },
  emergency: { shape: emergency, reach: 'vault', owner: 'delegateId', key: ['delegateId'] },
  rallying: { shape: rallying, reach: 'all', key: ['placeId'] },
  rule: { shape: rule, reach: 'org', key: ['missionId', 'kind'] },
  waiver: { shape: waiver, reach: 'all', key: ['missionId', 'clash'] },
  task: { shape: task, reach: 'org' },
  goal: { shape: goal, reach: 'all' },
  release: { shape: release, reach: 'all' },
  profile: { shape: profile, reach: 'all', key: ['organisationId'] },
  session: { shape: session, reach: 'all', key: ['visitId'] },
  counterpart: { shape: counterpart, reach: 'all', key: ['visitId', 'partyId'] },
  wish: { shape: wish, reach: 'org', key: ['visitId', 'fromId', 'toId'] },
  meeting: { shape: meeting, reach: 'all' },
  practice: { shape: practice, reach: 'all' },
  evidence: { shape: evidence, reach: 'all', key: ['itemId', 'noteId'] },
  opportunity: { shape: opportunity, reach: 'own', owner: 'writerId' },
  milestone: { shape: milestone, reach: 'org', key: ['opportunityId', 'kind'] },
  recommendation: { shape: recommendation, reach: 'org' },
  basis: { shape: basis, reach: 'org', key: ['recommendationId', 'practiceId'] },
  objective: { shape: objective, reach: 'org' },
  service: { shape: service, reach: 'org', key: ['recommendationId', 'objectiveId'] },
  initiative: { shape: initiative, reach: 'all' },
} as const satisfies Record<string, EntityRule>;

export type Entity = keyof typeof entities;
export type FieldsOf<E extends Entity> = z.output<(typeof entities)[E]['shape']>;
export type Row<T> = T & { readonly id: string };

export function isEntity(name: string): name is Entity {
  return Object.hasOwn(entities, name);
}

/**
 * The audience of one cell: `all`, `org`, `own:<person>` or `vault:<person>`. A pure function of (entity, field, owner), so every
 * copy and the hub agree. A note without a writer is the organisers'.
 */
export function audienceOf(entity: Entity, field: string, person: string | null): string {
  const rule: EntityRule = entities[entity];
  const reach = rule.fields?.[field] ?? rule.reach;
  if (reach === 'all' || reach === 'org') return reach;
  return person === null ? 'org' : `${reach}:${person}`;
}

/** The field that names the person a row belongs to, or null when the row is that person. */
export function ownerField(entity: Entity): string | null {
  const rule: EntityRule = entities[entity];
  return rule.owner ?? null;
}

/** The fields whose values name a row, or null for rows numbered by their device. */
export function keyFields(entity: Entity): readonly string[] | null {
  const rule: EntityRule = entities[entity];
  return rule.key ?? null;
}
