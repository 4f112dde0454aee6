import type { Entity, FieldsOf, Row } from '../../shared/domain/entities.ts';
import { minutesBetween, moveDay, moveMinute, moveSlot } from '../../shared/domain/slots.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { getMission } from './missions.ts';
import { linkParties } from './parties.ts';
import { listCities, listPlaces } from './places.ts';
import { createRow, getRow, listRows } from './records.ts';
import { listTransfers } from './transfers.ts';
import { listVisits } from './visits.ts';

/**
 * Copies a mission with legs, cities, places, groups (empty), visits, transfers, tasks and objectives, every date moved by the days from
 * its first day to `firstDay`. Delegates and notes stay: they belong to what happened. Visits and transfers are back to option, tasks to
 * be done, objectives at nothing. Errors: record.missing, record.deleted.
 */
export function copyMission(
  database: Database,
  writer: Writer,
  input: { id: string; title: string; firstDay: string },
): string {
  const { id: _id, ...mission } = getRow(database, 'mission', input.id);
  const first = getMission(database, input.id).from ?? input.firstDay;
  const days = minutesBetween(`${first}T00:00`, `${input.firstDay}T00:00`) / 1440;
  const missionId = createRow(writer, 'mission', { ...mission, title: input.title, status: 'draft' });
  const itinerary = copyItinerary(database, writer, { from: input.id, to: missionId, days });
  copyVisits(database, writer, itinerary);
  copyTransfers(database, writer, itinerary);
  copyRows(writer, 'task', listRows(database, 'task', 'missionId = ?', [input.id]), (task) => ({
    ...task,
    missionId,
    doneOn: null,
  }));
  copyRows(writer, 'goal', listRows(database, 'goal', 'missionId = ?', [input.id]), (goal) => ({
    ...goal,
    missionId,
    reached: 0,
  }));
  return missionId;
}

interface Missions {
  readonly from: string;
  readonly to: string;
  /** How far all dates move. */
  readonly days: number;
}

/** The copies by their originals. */
interface Itinerary extends Missions {
  readonly legs: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
}

function copyItinerary(database: Database, writer: Writer, missions: Missions): Itinerary {
  const { from, to: missionId, days } = missions;
  const legs = copyRows(writer, 'leg', listRows(database, 'leg', 'missionId = ?', [from]), (leg) => ({
    ...leg,
    missionId,
    dates: { from: moveDay(leg.dates.from, days), to: moveDay(leg.dates.to, days) },
  }));
  const cities = copyRows(writer, 'city', listCities(database, from), (city) => ({
    ...city,
    legId: legs.get(city.legId) ?? city.legId,
  }));
  const places = copyRows(writer, 'place', listPlaces(database, from), (place) => ({
    ...place,
    cityId: cities.get(place.cityId) ?? place.cityId,
  }));
  const ofMission = listRows(database, 'group', 'missionId = ?', [from]);
  const groups = copyRows(writer, 'group', ofMission, (group) => ({ ...group, missionId }));
  return { ...missions, legs, places, groups };
}

function copyVisits(database: Database, writer: Writer, copies: Itinerary): void {
  for (const { id: _id, groupIds, delegateIds: _persons, ...visit } of listVisits(database, copies.from)) {
    const id = createRow(writer, 'visit', {
      ...visit,
      missionId: copies.to,
      legId: copies.legs.get(visit.legId) ?? visit.legId,
      status: 'option',
      slot: visit.slot && moveSlot(visit.slot, copies.days * 1440),
      placeId: copied(copies.places, visit.placeId),
    });
    linkGroups(database, writer, 'participation', id, copies, groupIds);
  }
}

function copyTransfers(database: Database, writer: Writer, copies: Itinerary): void {
  const moved = (minute: string): string => moveMinute(minute, copies.days * 1440);
  for (const { id: _id, groupIds, delegateIds: _persons, ...transfer } of listTransfers(
    database,
    copies.from,
  )) {
    const { passage } = transfer;
    const id = createRow(writer, 'transfer', {
      ...transfer,
      missionId: copies.to,
      legId: copies.legs.get(transfer.legId) ?? transfer.legId,
      status: 'option',
      passage: passage && { ...passage, start: moved(passage.start), end: moved(passage.end) },
      fromPlaceId: copied(copies.places, transfer.fromPlaceId),
      toPlaceId: copied(copies.places, transfer.toPlaceId),
    });
    linkGroups(database, writer, 'boarding', id, copies, groupIds);
  }
}

/** A place that belongs to no city of the mission any more is named by nobody. */
function copied(places: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (places.get(id) ?? null);
}

function linkGroups(
  database: Database,
  writer: Writer,
  link: 'participation' | 'boarding',
  id: string,
  copies: Itinerary,
  groupIds: readonly string[],
): void {
  linkParties(database, writer, link, id, {
    groupIds: groupIds.flatMap((group) => copies.groups.get(group) ?? []),
    delegateIds: [],
  });
}

function copyRows<E extends Entity>(
  writer: Writer,
  entity: E,
  rows: readonly Row<FieldsOf<E>>[],
  change: (row: FieldsOf<E>) => FieldsOf<E>,
): ReadonlyMap<string, string> {
  return new Map(
    rows.map(({ id, ...fields }) => [id, createRow(writer, entity, change(fields as FieldsOf<E>))]),
  );
}
