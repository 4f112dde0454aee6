import type { MissionSummary, RouteLeg } from '../../shared/contract/missions.ts';
import type { Entity, FieldsOf } from '../../shared/domain/entities.ts';
import { minutesBetween, moveDay, moveSlot } from '../../shared/domain/slots.ts';
import { fromRow } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { listCities, listPlaces } from './places.ts';
import { createRow, failUnshown, getRow, listRows } from './records.ts';
import { linkParties } from './parties.ts';
import { listVisits } from './visits.ts';

const summary = `SELECT m.id, m.title, m.banner, m.organisers, m.status, m.purpose,
  (SELECT min(dates ->> 'from') FROM leg WHERE missionId = m.id AND _deleted IS NULL) AS "from",
  (SELECT max(dates ->> 'to') FROM leg WHERE missionId = m.id AND _deleted IS NULL) AS "to",
  (SELECT count(*) FROM leg WHERE missionId = m.id AND _deleted IS NULL) AS legs,
  (SELECT count(*) FROM delegate WHERE missionId = m.id AND _deleted IS NULL) AS delegates,
  (SELECT count(*) FROM visit WHERE missionId = m.id AND _deleted IS NULL) AS visits
  FROM mission m WHERE m._deleted IS NULL`;

/** All missions, the latest first. */
export function listMissions(database: Database): MissionSummary[] {
  return database
    .all<Record<string, unknown>>(`${summary} ORDER BY "from" IS NULL DESC, "from" DESC, m.n DESC`)
    .map((row) => fromRow('mission', row));
}

/** The legs of all missions with their cities and the programme items of each day. */
export function listRoutes(database: Database): RouteLeg[] {
  return database
    .all<{ cities: string; visits: string }>(
      `SELECT l.id, l.missionId, l.title, l.dates,
         (SELECT json_group_array(name) FROM city WHERE legId = l.id AND _deleted IS NULL) AS cities,
         (SELECT json_group_object(day, count) FROM (
            SELECT substr(slot ->> 'start', 1, 10) AS day, count(*) AS count FROM visit
            WHERE legId = l.id AND _deleted IS NULL AND slot IS NOT NULL AND status IS NOT 'cancelled' GROUP BY day)) AS visits
       FROM leg l WHERE l._deleted IS NULL ORDER BY l.dates ->> 'from', l.n`,
    )
    .map((row) => ({
      ...fromRow<RouteLeg>('leg', row),
      cities: JSON.parse(row.cities) as string[],
      visits: JSON.parse(row.visits) as Record<string, number>,
    }));
}

/** Errors: record.missing, record.deleted. */
export function getMission(database: Database, id: string): MissionSummary {
  const row = database.get<Record<string, unknown>>(`${summary} AND m.id = ?`, [id]);
  return row ? fromRow('mission', row) : failUnshown(database, 'mission', id);
}

/**
 * Copies a mission with legs, cities, places, groups (empty) and visits, every date moved by the days from its first day to `firstDay`.
 * Delegates and notes stay: they belong to what happened. Visits are back to option. Errors: record.missing.
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
  const copyRows = <E extends Entity>(
    entity: E,
    rows: readonly (FieldsOf<E> & { id: string })[],
    change: (row: FieldsOf<E>) => FieldsOf<E>,
  ) =>
    new Map(rows.map(({ id, ...fields }) => [id, createRow(writer, entity, change(fields as FieldsOf<E>))]));
  const legs = copyRows('leg', listRows(database, 'leg', 'missionId = ?', [input.id]), (leg) => ({
    ...leg,
    missionId,
    dates: { from: moveDay(leg.dates.from, days), to: moveDay(leg.dates.to, days) },
  }));
  const cities = copyRows('city', listCities(database, input.id), (city) => ({
    ...city,
    legId: legs.get(city.legId) ?? city.legId,
  }));
  const places = copyRows('place', listPlaces(database, input.id), (place) => ({
    ...place,
    cityId: cities.get(place.cityId) ?? place.cityId,
  }));
  const groups = copyRows('group', listRows(database, 'group', 'missionId = ?', [input.id]), (group) => ({
    ...group,
    missionId,
  }));
  for (const { id: _visit, groupIds, delegateIds: _delegates, ...visit } of listVisits(database, input.id)) {
    const copy = createRow(writer, 'visit', {
      ...visit,
      missionId,
      legId: legs.get(visit.legId) ?? visit.legId,
      status: 'option',
      slot: visit.slot && moveSlot(visit.slot, days * 1440),
      placeId: visit.placeId && (places.get(visit.placeId) ?? null),
    });
    linkParties(database, writer, 'participation', copy, {
      groupIds: groupIds.flatMap((id) => groups.get(id) ?? []),
      delegateIds: [],
    });
  }
  return missionId;
}
