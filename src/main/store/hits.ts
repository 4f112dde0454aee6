import type { SearchHit } from '../../shared/contract/search.ts';
import { isEntity, type Entity } from '../../shared/domain/entities.ts';
import { searchWords } from '../../shared/domain/fold.ts';
import { tableOf } from './changes/columns.ts';
import type { Database } from './database.ts';
import { findNotes, findRecords } from './search.ts';

const recordLimit = 60;
const noteLimit = 12;

const legMission = '(SELECT missionId FROM leg WHERE id = x.legId)';
const cityMission = '(SELECT l.missionId FROM city c JOIN leg l ON l.id = c.legId WHERE c.id = x.cityId)';
const organisationName = '(SELECT name FROM organisation WHERE id = x.organisationId)';

/** How a hit of each noun reads: title, detail, mission, and the row whose screen shows it. */
const shown: Partial<Record<Entity, string>> = {
  mission: `x.title, x.banner AS detail, x.id AS missionId, NULL AS parentId`,
  leg: `x.title, x.dates ->> 'from' AS detail, x.missionId, x.missionId AS parentId`,
  city: `x.name AS title, x.country AS detail, ${legMission} AS missionId, x.legId AS parentId`,
  place: `x.name AS title, x.address AS detail, ${cityMission} AS missionId, x.cityId AS parentId`,
  organisation: `x.name AS title, x.city AS detail, NULL AS missionId, NULL AS parentId`,
  contact: `coalesce(x.firstName || ' ', '') || x.lastName AS title, ${organisationName} AS detail, NULL AS missionId, x.organisationId AS parentId`,
  delegate: `coalesce(x.firstName || ' ', '') || x.lastName AS title, ${organisationName} AS detail, x.missionId, NULL AS parentId`,
  group: `x.name AS title, NULL AS detail, x.missionId, NULL AS parentId`,
  visit: `x.title, x.slot ->> 'start' AS detail, x.missionId, NULL AS parentId`,
};

/**
 * Hits over all nouns; notes come last, with the words around the first one found. What belongs to a deleted mission or parent has no
 * screen to be shown on and is left out.
 */
export function findEverything(database: Database, typed: string): SearchHit[] {
  const deleted = new Map<string, boolean>();
  const records = findRecords(database, typed, recordLimit).flatMap(
    ({ id }) => recordHit(database, id) ?? [],
  );
  const notes = findNotes(database, typed, noteLimit).map((note) => ({
    id: note.id,
    entity: 'note',
    title: excerpt(note.text, typed),
    detail: '',
    missionId: note.missionId,
    parentId: note.visitId,
  }));
  return [...records, ...notes].filter(({ missionId, parentId }) =>
    [missionId, parentId].every((id) => id === null || !isDeleted(database, id, deleted)),
  );
}

function recordHit(database: Database, id: string): SearchHit | undefined {
  const entity = entityIn(id);
  const columns = entity === null ? undefined : shown[entity];
  if (!columns || entity === null) return undefined;
  const row = database.get<Omit<SearchHit, 'id' | 'entity' | 'detail'> & { detail: string | null }>(
    `SELECT ${columns} FROM ${tableOf(entity)} x WHERE x.id = ?`,
    [id],
  );
  return row && { ...row, detail: row.detail ?? '', id, entity };
}

/** Whether a row is deleted; what was asked once is kept in `known`. */
function isDeleted(database: Database, id: string, known: Map<string, boolean>): boolean {
  const entity = entityIn(id);
  const answer =
    known.get(id) ??
    (entity !== null &&
      database.get(`SELECT 1 FROM ${tableOf(entity)} WHERE id = ? AND _deleted IS NOT NULL`, [id]) !==
        undefined);
  known.set(id, answer);
  return answer;
}

function entityIn(id: string): Entity | null {
  const entity = id.slice(0, id.indexOf('_'));
  return isEntity(entity) ? entity : null;
}

const around = 60;

/** A stretch of a long text that shows the first word found. */
function excerpt(text: string, typed: string): string {
  const words = searchWords(typed);
  const flat = text.replace(/\s+/gu, ' ');
  const tokens = flat.split(' ');
  const index = tokens.findIndex(
    (token) =>
      isCandidate(token, words) &&
      searchWords(token).some((folded) => words.some((word) => folded.startsWith(word))),
  );
  const before = tokens.slice(0, Math.max(index, 0)).join(' ').length;
  const start = Math.max(0, before - around);
  return `${start > 0 ? '…' : ''}${flat.slice(start, before + 2 * around)}${before + 2 * around < flat.length ? '…' : ''}`;
}

/** Spares folding the words of a note one by one: most differ in their first two letters already. */
function isCandidate(token: string, words: readonly string[]): boolean {
  if (/[^\u0020-\u007e]/u.test(token)) return true;
  const lower = token.toLowerCase();
  return words.some((word) => lower.includes(word.slice(0, 2)));
}
