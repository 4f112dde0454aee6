import type { SessionRow } from '../../shared/contract/sessions.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';

const visitsOf = '(SELECT id FROM visit WHERE missionId = ? AND _deleted IS NULL)';

/** SQL of who is shown on the hosts' side: an organisation or contact that is not deleted. */
const isShown = `(EXISTS (SELECT 1 FROM organisation o WHERE o.id = c.partyId AND o._deleted IS NULL)
  OR EXISTS (SELECT 1 FROM contact o WHERE o.id = c.partyId AND o._deleted IS NULL))`;

/** The sessions of a mission with the parties of the hosts' side. */
export function listSessions(database: Database, missionId: string): SessionRow[] {
  return database
    .all<{ partyIds: string }>(
      `SELECT s.id, s.visitId, s.minutes, s.pause, s.periods, s.tables, s.interpreters, s.fairness,
         (SELECT json_group_array(c.partyId) FROM counterpart c WHERE c.visitId = s.visitId AND c._deleted IS NULL AND ${isShown}) AS partyIds
       FROM session s WHERE s.visitId IN ${visitsOf} AND s._deleted IS NULL ORDER BY s.n`,
      [missionId],
    )
    .map((row) => ({
      ...fromRow<SessionRow>('session', row),
      partyIds: JSON.parse(row.partyIds) as string[],
    }));
}
