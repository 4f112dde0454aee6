import { z } from 'zod';
import { emergency, rallying } from '../../shared/domain/attendance.ts';
import { delegate, group } from '../../shared/domain/delegates.ts';
import { goal } from '../../shared/domain/goals.ts';
import { meeting } from '../../shared/domain/meetings.ts';
import { city, leg, mission } from '../../shared/domain/missions.ts';
import { note } from '../../shared/domain/notes.ts';
import { contact, organisation } from '../../shared/domain/organisations.ts';
import { place } from '../../shared/domain/places.ts';
import { session, wish } from '../../shared/domain/sessions.ts';
import { stay } from '../../shared/domain/stays.ts';
import { task } from '../../shared/domain/tasks.ts';
import { transfer } from '../../shared/domain/transfers.ts';
import { visit } from '../../shared/domain/visits.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, linkRows, listRows, putRow } from './records.ts';
import { linkParties } from './parties.ts';
import { createTransfer } from './transfers.ts';

const key = z.string().min(1);

/** A mission as a file beside the app: rows name each other by short keys, which become ids when the mission is added. */
export const sampleMission = z.strictObject({
  mission,
  legs: z.array(leg.omit({ missionId: true }).extend({ key })),
  cities: z.array(city.omit({ legId: true }).extend({ key, leg: key })),
  places: z.array(place.omit({ cityId: true }).extend({ key, city: key })),
  organisations: z.array(organisation.extend({ key })),
  contacts: z.array(contact.omit({ organisationId: true }).extend({ organisation: key })),
  groups: z.array(group.omit({ missionId: true }).extend({ key })),
  delegates: z.array(
    delegate
      .omit({ missionId: true, organisationId: true, legIds: true })
      .extend({ key, organisation: key, legs: z.array(key), groups: z.array(key) }),
  ),
  visits: z.array(
    visit.omit({ missionId: true, legId: true, placeId: true, hostId: true }).extend({
      key,
      leg: key,
      place: key.nullable(),
      host: key.nullable(),
      groups: z.array(key),
      delegates: z.array(key),
    }),
  ),
  transfers: z.array(
    transfer.omit({ missionId: true, legId: true, fromPlaceId: true, toPlaceId: true }).extend({
      key,
      leg: key,
      from: key.nullable(),
      to: key.nullable(),
      groups: z.array(key),
      delegates: z.array(key),
    }),
  ),
  /** Rooms of a hotel for some nights. */
  stays: z.array(
    stay.pick({ nights: true, status: true, comment: true }).extend({
      place: key,
      rooms: z.array(z.strictObject({ room: stay.shape.room, delegates: z.array(key) })),
    }),
  ),
  emergencies: z.array(emergency.omit({ delegateId: true }).extend({ delegate: key })),
  rallying: z.array(rallying.omit({ placeId: true }).extend({ place: key })),
  /** B2B visits with who is met there; the places of tables are that of the visit. */
  sessions: z.array(
    session.omit({ visitId: true, tables: true }).extend({
      visit: key,
      tables: z.array(z.strictObject({ name: z.string().min(1), host: key.nullable() })),
      hosts: z.array(key),
      wishes: z.array(wish.omit({ visitId: true, fromId: true, toId: true }).extend({ from: key, to: key })),
      meetings: z.array(
        meeting.omit({ visitId: true, partyIds: true, afterIds: true }).extend({ parties: z.array(key) }),
      ),
    }),
  ),
  goals: z.array(goal.omit({ missionId: true })),
  tasks: z.array(task.omit({ missionId: true })),
  notes: z.array(
    note
      .omit({ missionId: true, visitId: true, writerId: true })
      .extend({ visit: key, writer: key.nullable() }),
  ),
});
export type SampleMission = z.output<typeof sampleMission>;

/** Adds the sample mission; organisations that are here already (same name) are used again. Gives the mission's id. */
export function addSample(database: Database, writer: Writer, sample: SampleMission): string {
  const made = new Map<string, string>();
  const idOf = (name: string): string => made.get(name) ?? '';
  const missionId = createRow(writer, 'mission', sample.mission);
  for (const { key: name, ...fields } of sample.legs)
    made.set(name, createRow(writer, 'leg', { ...fields, missionId }));
  for (const { key: name, leg: of, ...fields } of sample.cities)
    made.set(name, createRow(writer, 'city', { ...fields, legId: idOf(of) }));
  for (const { key: name, city: of, ...fields } of sample.places)
    made.set(name, createRow(writer, 'place', { ...fields, cityId: idOf(of) }));
  const fresh = new Set<string>();
  for (const { key: name, ...fields } of sample.organisations) {
    const [known] = listRows(database, 'organisation', 'name = ?', [fields.name]);
    if (!known) fresh.add(name);
    made.set(name, known?.id ?? createRow(writer, 'organisation', fields));
  }
  for (const { organisation: of, ...fields } of sample.contacts) {
    if (fresh.has(of)) createRow(writer, 'contact', { ...fields, organisationId: idOf(of) });
  }
  for (const { key: name, ...fields } of sample.groups)
    made.set(name, createRow(writer, 'group', { ...fields, missionId }));
  for (const { key: name, organisation: of, legs, groups, ...fields } of sample.delegates) {
    const id = createRow(writer, 'delegate', {
      ...fields,
      missionId,
      organisationId: idOf(of),
      legIds: legs.map(idOf),
    });
    made.set(name, id);
    linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', groups.map(idOf)]);
  }
  for (const { key: name, leg: of, place: at, host, groups, delegates, ...fields } of sample.visits) {
    const refs = { missionId, legId: idOf(of), placeId: at && idOf(at), hostId: host && idOf(host) };
    const id = createRow(writer, 'visit', { ...fields, ...refs });
    made.set(name, id);
    linkParties(database, writer, 'participation', id, {
      groupIds: groups.map(idOf),
      delegateIds: delegates.map(idOf),
    });
  }
  for (const { key: name, leg: of, from, to, groups, delegates, ...fields } of sample.transfers) {
    const refs = { missionId, legId: idOf(of), fromPlaceId: from && idOf(from), toPlaceId: to && idOf(to) };
    const parties = { groupIds: groups.map(idOf), delegateIds: delegates.map(idOf) };
    made.set(name, createTransfer(database, writer, { ...fields, ...refs, ...parties }));
  }
  for (const { place: at, rooms, ...fields } of sample.stays) {
    const common = { ...fields, missionId, placeId: idOf(at), reference: '' };
    for (const { room, delegates } of rooms)
      for (const person of delegates)
        createRow(writer, 'stay', { ...common, room, delegateId: idOf(person) });
  }
  for (const { delegate: person, ...fields } of sample.emergencies)
    putRow(database, writer, 'emergency', { ...fields, delegateId: idOf(person) });
  for (const { place: at, ...fields } of sample.rallying)
    putRow(database, writer, 'rallying', { ...fields, placeId: idOf(at) });
  for (const { visit: of, tables, hosts, wishes, meetings, ...fields } of sample.sessions) {
    const visitId = idOf(of);
    const placed = tables.map(({ name, host }) => ({ name, placeId: null, partyId: host && idOf(host) }));
    putRow(database, writer, 'session', { ...fields, visitId, tables: placed });
    linkRows(database, writer, 'counterpart', ['visitId', visitId], ['partyId', hosts.map(idOf)]);
    for (const { from, to, ...said } of wishes)
      putRow(database, writer, 'wish', { ...said, visitId, fromId: idOf(from), toId: idOf(to) });
    for (const { parties, ...said } of meetings)
      createRow(writer, 'meeting', { ...said, visitId, partyIds: parties.map(idOf), afterIds: [] });
  }
  for (const fields of sample.goals) createRow(writer, 'goal', { ...fields, missionId });
  for (const fields of sample.tasks) createRow(writer, 'task', { ...fields, missionId });
  for (const { visit: of, writer: by, ...fields } of sample.notes) {
    createRow(writer, 'note', { ...fields, missionId, visitId: idOf(of), writerId: by && idOf(by) });
  }
  return missionId;
}
