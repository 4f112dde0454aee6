import type { MissionSummary, RouteLeg } from '../../shared/contract/missions.ts';
import { fromRow } from './changes/columns.ts';
import type { Database } from './database.ts';
import { failUnshown } from './records.ts';

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
