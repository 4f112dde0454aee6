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
  practice: `x.title, x.theme AS detail, x.missionId, NULL AS parentId`,
  opportunity: `x.title, x.nextAction AS detail, x.missionId, NULL AS parentId`,
  recommendation: `trim(coalesce(x.number, '') || ' ' || x.title) AS title, x.addressee AS detail, NULL AS missionId, NULL AS parentId`,
  objective: `trim(coalesce(x.number, '') || ' ' || x.title) AS title, x.theme AS detail, NULL AS missionId, NULL AS parentId`,
  initiative: `x.name AS title, x.theme AS detail, NULL AS missionId, NULL AS parentId`,
};

/**
 * Hits over all nouns; notes come last, with the words around the first one found. What belongs to a deleted mission or parent has no
 * screen to be shown on and is left out.
 */
export function findEverything(database: Database, typed: string): SearchHit[] {
  const records = findRecords(database, typed, recordLimit).map(({ id }) => id);
  const notes = findNotes(database, typed, noteLimit).map((note) => ({
    id: note.id,
    entity: 'note',
    title: excerpt(note.text, typed),
    detail: '',
    missionId: note.missionId,
    parentId: note.visitId,
  }));
  return [...recordHits(database, records), ...notes];
}

interface Shown extends Omit<SearchHit, 'entity' | 'title' | 'detail'> {
  readonly title: string | null;
  readonly detail: string | null;
}

/** Asked by entity, not by row: the search waits for its last row. */
function recordHits(database: Database, ids: readonly string[]): SearchHit[] {
  const hits = new Map(
    [...Map.groupBy(ids, entityIn)].flatMap(([entity, ofEntity]) => {
      const columns = entity === null ? undefined : shown[entity];
      if (entity === null || columns === undefined) return [];
      return database
        .all<Shown>(`SELECT x.id, ${columns} FROM ${tableOf(entity)} x WHERE ${isAmong}`, [
          JSON.stringify(ofEntity),
        ])
        .map(
          (row) => [row.id, { ...row, title: row.title ?? '', detail: row.detail ?? '', entity }] as const,
        );
    }),
  );
  const above = [...hits.values()].flatMap(({ missionId, parentId }) =>
    [missionId ?? [], parentId ?? []].flat(),
  );
  const gone = deletedAmong(database, new Set(above));
  return ids
    .flatMap((id) => hits.get(id) ?? [])
    .filter(({ missionId, parentId }) => !gone.has(missionId ?? '') && !gone.has(parentId ?? ''));
}

function deletedAmong(database: Database, ids: ReadonlySet<string>): Set<string> {
  const gone = [...Map.groupBy(ids, entityIn)].flatMap(([entity, ofEntity]) =>
    entity === null
      ? []
      : database.all<{ id: string }>(
          `SELECT x.id FROM ${tableOf(entity)} x WHERE ${isAmong} AND x._deleted IS NOT NULL`,
          [JSON.stringify(ofEntity)],
        ),
  );
  return new Set(gone.map(({ id }) => id));
}

const isAmong = 'x.id IN (SELECT value FROM json_each(?))';

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
