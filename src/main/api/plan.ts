import { reachedOf } from '../../shared/domain/goals.ts';
import { phaseOf } from '../../shared/domain/tasks.ts';
import type { Language } from '../../shared/texts/texts.ts';
import type { MissionPlan, PlanNote, PlanPlace } from '../documents/plan.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGoals } from '../store/goals.ts';
import { listGroups } from '../store/groups.ts';
import { getMission } from '../store/missions.ts';
import { listCities, listPlaces } from '../store/places.ts';
import { listAgenda } from '../store/meetings.ts';
import { listRows } from '../store/records.ts';
import { listTasks, taskSequences } from '../store/tasks.ts';
import { listTransfers } from '../store/transfers.ts';
import { listVisits } from '../store/visits.ts';
import { draftOf, momentOf, versionOf } from './draft.ts';
import { journeyVisits } from './journeyVisits.ts';

/**
 * A mission with names in place of ids: what documents are made of. Private notes and the vault's fields are left out here, at the one
 * place where a document's data leaves the store. Errors: record.missing.
 * @param now milliseconds; told as the wall clock of this machine.
 */
export function planOf(database: Database, missionId: string, language: Language, now: number): MissionPlan {
  const { title, banner, organisers, status, purpose } = getMission(database, missionId);
  const cities = listCities(database, missionId);
  const groups = new Map(listGroups(database, missionId).map(({ id, name }) => [id, { id, name }]));
  const groupsOf = (ids: readonly string[]) => ids.flatMap((id) => groups.get(id) ?? []);
  const delegates = listDelegates(database, missionId);
  const names = new Map(delegates.map((one) => [one.id, `${one.firstName} ${one.lastName}`.trim()]));
  const organisations = new Map(
    listRows(database, 'organisation', 'TRUE', []).map(({ id, name }) => [id, name]),
  );
  const places = new Map(listPlaces(database, missionId).map((place) => [place.id, place]));
  const visits = listVisits(database, missionId);
  const taskChanges = taskSequences(database, missionId);
  const { goals, counts } = listGoals(database, missionId, now);
  const hostIds = new Set(visits.flatMap((visit) => visit.hostId ?? []));
  const notes = listRows(database, 'note', `missionId = ? AND visibility <> 'private'`, [missionId]);
  const notesBy = Map.groupBy(notes, (note) => note.visitId);
  const toNotes = (visitId: string | null): PlanNote[] =>
    (notesBy.get(visitId) ?? []).flatMap(({ writerId, text, visibility }) =>
      visibility === 'private'
        ? []
        : [{ writer: (writerId && names.get(writerId)) ?? null, text, visibility }],
    );
  const toPlace = (placeId: string | null): PlanPlace | null => {
    const place = placeId === null ? undefined : places.get(placeId);
    if (!place) return null;
    const { name, address, point } = place;
    return { name, address, point, city: cities.find((city) => city.id === place.cityId)?.name ?? '' };
  };

  return {
    language,
    generatedAt: momentOf(now),
    version: versionOf(database, missionId, draftOf(database, missionId).programme),
    mission: { id: missionId, title, banner, organisers, status, purpose },
    legs: listRows(database, 'leg', 'missionId = ?', [missionId], `dates ->> 'from', n`).map(
      ({ missionId: _mission, ...leg }) => ({
        ...leg,
        cities: cities.filter((city) => city.legId === leg.id).map((city) => city.name),
      }),
    ),
    visits: [
      ...visits.map(({ missionId: _mission, placeId, hostId, groupIds, ...visit }) => ({
        ...visit,
        place: toPlace(placeId),
        host: (hostId && organisations.get(hostId)) ?? null,
        groups: groupsOf(groupIds),
        notes: toNotes(visit.id),
      })),
      ...journeyVisits(language, listTransfers(database, missionId), {
        place: (id) => toPlace(id)?.name,
        groups: groupsOf,
      }),
    ],
    delegates: delegates.map(({ missionId: _mission, organisationId: _organisation, groupIds, ...one }) => ({
      ...one,
      organisation: one.organisation === '' ? null : one.organisation,
      groups: groupsOf(groupIds),
    })),
    contacts: listRows(database, 'contact', 'TRUE', [])
      .filter((contact) => hostIds.has(contact.organisationId))
      .map(({ organisationId, firstName, lastName, role, email, phone }) => ({
        organisation: organisations.get(organisationId) ?? '',
        name: `${firstName} ${lastName}`.trim(),
        role,
        email,
        phone,
      })),
    notes: toNotes(null),
    goals: goals.map(({ missionId: _mission, id: _id, ...goal }) => ({
      ...goal,
      reached: reachedOf(goal, counts),
    })),
    meetings: listAgenda(database, missionId).map(({ visitId, slot, table, parties }) => ({
      visitId,
      start: slot.start,
      end: slot.end,
      table,
      parties: parties.map(({ id, name, organisation }) => ({
        id,
        name: organisation === '' ? name : `${name} (${organisation})`,
      })),
    })),
    tasks: listTasks(database, missionId).map(({ missionId: _mission, anchor, days, ...task }) => ({
      ...task,
      phase: phaseOf({ anchor, days }),
      sequence: taskChanges.get(task.id) ?? 0,
    })),
  };
}
