import type { GroupRow } from '../../shared/contract/groups.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';

/** Groups of a mission with the delegates in them. */
export function listGroups(database: Database, missionId: string): GroupRow[] {
  return database
    .all<{ delegateIds: string }>(
      `SELECT g.id, g.missionId, g.name, g.colour,
         (SELECT json_group_array(d.id) FROM membership m JOIN delegate d ON d.id = m.delegateId AND d._deleted IS NULL
          WHERE m.groupId = g.id AND m._deleted IS NULL) AS delegateIds
       FROM "group" g WHERE g.missionId = ? AND g._deleted IS NULL ORDER BY g.n`,
      [missionId],
    )
    .map((row) => ({
      ...fromRow<GroupRow>('group', row),
      delegateIds: JSON.parse(row.delegateIds) as string[],
    }));
}
