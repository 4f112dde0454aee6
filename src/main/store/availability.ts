import type { Opening } from '../../shared/domain/availability.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Database } from './database.ts';
import { placesOfMission } from './places.ts';
import { listRows } from './records.ts';

/** Weekly hours of the places of a mission and of the hosts of its visits. */
export function listOpenings(database: Database, missionId: string): Row<Opening>[] {
  return listRows(
    database,
    'opening',
    `hours IS NOT NULL AND (subjectId IN ${placesOfMission} OR subjectId IN (SELECT hostId FROM visit WHERE missionId = ? AND _deleted IS NULL))`,
    [missionId, missionId],
  );
}
