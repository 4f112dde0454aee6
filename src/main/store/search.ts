import type { Entity } from '../../shared/domain/entities.ts';
import { searchWords } from '../../shared/domain/fold.ts';
import type { Database } from './database.ts';
import { tableOf } from './changes/columns.ts';

/** What of a row is found: words of the title weigh ten times those of the body. */
const texts: Partial<Record<Entity, { readonly title: string; readonly body: string }>> = {
  mission: { title: 'title', body: `coalesce(banner, '') || ' ' || coalesce(purpose, '')` },
  leg: { title: 'title', body: `''` },
  city: { title: 'name', body: 'country' },
  place: { title: 'name', body: `coalesce(address, '') || ' ' || coalesce(comment, '')` },
  organisation: {
    title: 'name',
    body: `coalesce(city, '') || ' ' || coalesce(website, '') || ' ' || coalesce(comment, '')`,
  },
  contact: {
    title: `coalesce(firstName, '') || ' ' || lastName`,
    body: `coalesce(role, '') || ' ' || coalesce(email, '')`,
  },
  delegate: {
    title: `coalesce(firstName, '') || ' ' || lastName`,
    body: `coalesce(role, '') || ' ' || coalesce(email, '') || ' ' || coalesce(category, '') || ' ' || coalesce(aims, '') || ' ' || coalesce(wishes, '')`,
  },
  group: { title: 'name', body: `''` },
  visit: { title: 'title', body: 'description' },
};

/** Keeps the index at one row's present texts. Accents, ligatures and plurals are folded on both sides, in JavaScript. */
export function indexRow(database: Database, entity: Entity, id: string): void {
  if (entity === 'note') {
    indexNote(database, id);
    return;
  }
  const columns = texts[entity];
  if (!columns) return;
  const row = database.get<{ _deleted: unknown; title: string | null; body: string | null }>(
    `SELECT _deleted, ${columns.title} AS title, ${columns.body} AS body FROM ${tableOf(entity)} WHERE id = ?`,
    [id],
  );
  if (!row) return;
  const known = database.get<{ n: number }>('SELECT n FROM record_text WHERE id = ?', [id]);
  if (known) database.run('DELETE FROM record_search WHERE rowid = ?', [known.n]);
  if (row._deleted !== null) return;
  const n = known?.n ?? database.run('INSERT INTO record_text(id) VALUES (?)', [id]).lastInsertRowid;
  database.run('INSERT INTO record_search(rowid, title, body) VALUES (?, ?, ?)', [
    n,
    indexed(row.title),
    indexed(row.body),
  ]);
}

function indexNote(database: Database, id: string): void {
  const row = database.get<{ n: number; _deleted: unknown; text: string | null }>(
    'SELECT n, _deleted, text FROM note WHERE id = ?',
    [id],
  );
  if (!row) return;
  database.run('DELETE FROM note_search WHERE rowid = ?', [row.n]);
  if (row._deleted === null)
    database.run('INSERT INTO note_search(rowid, body) VALUES (?, ?)', [row.n, indexed(row.text)]);
}

function indexed(text: string | null): string {
  return searchWords(text ?? '').join(' ');
}

/** The FTS5 question for what a person typed: every word must be there, each may go on. Null when there is no word. */
export function matchOf(typed: string): string | null {
  const words = searchWords(typed);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}

export interface Found {
  readonly id: string;
}

/** Rows of all nouns but notes, best first. */
export function findRecords(database: Database, typed: string, limit: number): Found[] {
  const match = matchOf(typed);
  if (match === null) return [];
  return database.all<Found>(
    `SELECT t.id FROM record_search s JOIN record_text t ON t.n = s.rowid WHERE record_search MATCH ? ORDER BY bm25(record_search, 10, 1) LIMIT ?`,
    [match, limit],
  );
}

export interface FoundNote extends Found {
  readonly missionId: string;
  readonly visitId: string | null;
  readonly text: string;
}

/** Notes, best first. */
export function findNotes(database: Database, typed: string, limit: number): FoundNote[] {
  const match = matchOf(typed);
  if (match === null) return [];
  return database.all<FoundNote>(
    `SELECT n.id, n.missionId, n.visitId, n.text FROM (SELECT rowid, rank FROM note_search WHERE note_search MATCH ? ORDER BY rank LIMIT ?) s
     JOIN note n ON n.n = s.rowid ORDER BY s.rank`,
    [match, limit],
  );
}
