import type { Goals } from '../../shared/contract/goals.ts';
import { countGoals } from '../../shared/domain/goals.ts';
import type { Database } from './database.ts';
import { listRows } from './records.ts';

/** The objectives of a mission and what is counted towards them at the instant `now`. */
export function listGoals(database: Database, missionId: string, now: number): Goals {
  const visits = listRows(database, 'visit', `missionId = ? AND status = 'confirmed'`, [missionId]);
  const count = (of: string): number =>
    database.get<{ count: number }>(`SELECT count(*) AS count FROM ${of} AND x._deleted IS NULL`, [missionId])
      ?.count ?? 0;
  return {
    goals: listRows(database, 'goal', 'missionId = ?', [missionId]),
    counts: countGoals(
      visits,
      {
        delegates: count('delegate x WHERE x.missionId = ?'),
        practicesValidated: count(
          `practice x WHERE x.missionId = ? AND x.maturity IN ('validated', 'published')`,
        ),
        opportunities: count('opportunity x WHERE x.missionId = ?'),
        meetingsHeld: count(
          `meeting x JOIN visit v ON v.id = x.visitId AND v._deleted IS NULL WHERE v.missionId = ? AND x.status = 'held'`,
        ),
      },
      now,
    ),
  };
}
