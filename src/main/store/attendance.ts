import type { Attendance, Emergency, Rallying } from '../../shared/domain/attendance.ts';
import type { Row } from '../../shared/domain/entities.ts';
import type { Database } from './database.ts';
import { placesOfMission } from './places.ts';
import { listRows } from './records.ts';

/** Who was called at the visits and transfers of a mission. */
export function listAttendance(database: Database, missionId: string): Row<Attendance>[] {
  return listRows(
    database,
    'attendance',
    `mark IS NOT NULL AND itemId IN (SELECT id FROM visit WHERE missionId = ? AND _deleted IS NULL
       UNION ALL SELECT id FROM transfer WHERE missionId = ? AND _deleted IS NULL)`,
    [missionId, missionId],
  );
}

/** Whom to call for the delegates of a mission. */
export function listEmergencies(database: Database, missionId: string): Row<Emergency>[] {
  return listRows(
    database,
    'emergency',
    'delegateId IN (SELECT id FROM delegate WHERE missionId = ? AND _deleted IS NULL)',
    [missionId],
  );
}

/** The meeting points of a mission. */
export function listRallying(database: Database, missionId: string): Row<Rallying>[] {
  return listRows(database, 'rallying', `placeId IN ${placesOfMission}`, [missionId]);
}
