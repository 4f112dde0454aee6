import type { Goals } from '../../shared/contract/goals.ts';
import { countGoals } from '../../shared/domain/goals.ts';
import type { Database } from './database.ts';
import { listRows } from './records.ts';

/** The objectives of a mission and what is counted towards them at the instant `now`. */
export function listGoals(database: Database, missionId: string, now: number): Goals {
  const visits = listRows(database, 'visit', `missionId = ? AND status = 'confirmed'`, [missionId]);
  const delegates = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM delegate WHERE missionId = ? AND _deleted IS NULL',
    [missionId],
  );
  return {
    goals: listRows(database, 'goal', 'missionId = ?', [missionId]),
    counts: countGoals(visits, delegates?.count ?? 0, now),
  };
}
