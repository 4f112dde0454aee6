import type { Row } from '../../shared/domain/entities.ts';
import type { City } from '../../shared/domain/missions.ts';
import type { Place } from '../../shared/domain/places.ts';
import type { Database } from './database.ts';
import { listRows } from './records.ts';

const legsOf = 'SELECT id FROM leg WHERE missionId = ? AND _deleted IS NULL';

/** Cities of a mission, by leg and then as they were entered. */
export function listCities(database: Database, missionId: string): Row<City>[] {
  return listRows(database, 'city', `legId IN (${legsOf})`, [missionId]);
}

/** SQL of the ids of a mission's places; takes the mission's id as parameter. */
export const placesOfMission = `(SELECT id FROM place WHERE _deleted IS NULL AND cityId IN (SELECT id FROM city WHERE _deleted IS NULL AND legId IN (${legsOf})))`;

/** Places of a mission's cities. */
export function listPlaces(database: Database, missionId: string): Row<Place>[] {
  return listRows(
    database,
    'place',
    `cityId IN (SELECT id FROM city WHERE _deleted IS NULL AND legId IN (${legsOf}))`,
    [missionId],
  );
}
