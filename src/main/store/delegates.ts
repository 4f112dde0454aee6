import type { DelegateRow } from '../../shared/contract/delegates.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';

/** Delegates of a mission as tables show them: no vault fields, the organisation's name, the groups. */
export function listDelegates(database: Database, missionId: string): DelegateRow[] {
  return database
    .all<{ groupIds: string }>(
      `SELECT d.id, d.missionId, d.organisationId, d.civility, d.firstName, d.lastName, d.role, d.category, d.email, d.phone, d.languages,
         d.legIds, d.aims, d.wishes, coalesce(o.name, '') AS organisation,
         (SELECT json_group_array(g.id) FROM membership m JOIN "group" g ON g.id = m.groupId AND g._deleted IS NULL
          WHERE m.delegateId = d.id AND m._deleted IS NULL) AS groupIds
       FROM delegate d LEFT JOIN organisation o ON o.id = d.organisationId AND o._deleted IS NULL
       WHERE d.missionId = ? AND d._deleted IS NULL ORDER BY d.n`,
      [missionId],
    )
    .map((row) => ({ ...fromRow<DelegateRow>('delegate', row), groupIds: JSON.parse(row.groupIds) }));
}

export function delegateGroups(database: Database, id: string): string[] {
  return database
    .all<{ id: string }>(
      `SELECT g.id FROM membership m JOIN "group" g ON g.id = m.groupId AND g._deleted IS NULL WHERE m.delegateId = ? AND m._deleted IS NULL ORDER BY g.n`,
      [id],
    )
    .map((row) => row.id);
}
