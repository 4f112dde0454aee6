import type { OpportunityRow } from '../../shared/contract/opportunities.ts';
import type { PracticeRow } from '../../shared/contract/practices.ts';
import type { RecommendationRow } from '../../shared/contract/recommendations.ts';
import type { Entity, FieldsOf, Row } from '../../shared/domain/entities.ts';
import type { Database } from './database.ts';
import { listRows } from './records.ts';

/** Practices of a mission, or of all, with the notes they rest on. */
export function listPractices(database: Database, missionId: string | null): PracticeRow[] {
  const notes = notesOf(database);
  return ofMission(database, 'practice', missionId).map((row) => ({
    ...row,
    noteIds: notes.get(row.id) ?? [],
  }));
}

/** Opportunities of a mission, or of all, with notes and milestones. */
export function listOpportunities(database: Database, missionId: string | null): OpportunityRow[] {
  const notes = notesOf(database);
  const reached = Map.groupBy(listRows(database, 'milestone', 'TRUE', []), (one) => one.opportunityId);
  return ofMission(database, 'opportunity', missionId).map((row) => ({
    ...row,
    noteIds: notes.get(row.id) ?? [],
    milestones: (reached.get(row.id) ?? []).map(({ kind, doneOn, outcome }) => ({ kind, doneOn, outcome })),
  }));
}

/** Recommendations by their number, with the practices and objectives that are not deleted. */
export function listRecommendations(database: Database): RecommendationRow[] {
  const practices = linksOf(database, 'basis', 'recommendationId', 'practiceId', 'practice');
  const objectives = linksOf(database, 'service', 'recommendationId', 'objectiveId', 'objective');
  return listRows(database, 'recommendation', 'TRUE', [], 'number, n').map((row) => ({
    ...row,
    practiceIds: practices.get(row.id) ?? [],
    objectiveIds: objectives.get(row.id) ?? [],
  }));
}

function ofMission<E extends 'practice' | 'opportunity'>(
  database: Database,
  entity: E,
  missionId: string | null,
): Row<FieldsOf<E>>[] {
  return missionId === null
    ? listRows(database, entity, 'TRUE', [])
    : listRows(database, entity, 'missionId = ?', [missionId]);
}

function notesOf(database: Database): Map<string, string[]> {
  return linksOf(database, 'evidence', 'itemId', 'noteId', 'note');
}

/** What links name, by the row they start from; what is in the bin is left out. */
function linksOf(
  database: Database,
  link: Entity,
  from: string,
  to: string,
  target: Entity,
): Map<string, string[]> {
  const rows = database.all<{ source: string; target: string }>(
    `SELECT l.${from} AS source, l.${to} AS target FROM ${link} l JOIN ${target} x ON x.id = l.${to} AND x._deleted IS NULL
     WHERE l._deleted IS NULL ORDER BY l.n`,
  );
  const links = new Map<string, string[]>();
  for (const { source, target: id } of rows) {
    const known = links.get(source);
    if (known) known.push(id);
    else links.set(source, [id]);
  }
  return links;
}
