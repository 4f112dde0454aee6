import { isEntity, type Entity } from '../../shared/domain/entities.ts';
import { searchWords } from '../../shared/domain/fold.ts';
import type { Database } from './database.ts';
import { tableOf } from './changes/columns.ts';

interface Searched {
  readonly title: readonly string[];
  readonly body: readonly string[];
}

/** The fields a row is found by: words of the title weigh ten times those of the body. */
const searched: Partial<Record<Entity, Searched>> = {
  mission: { title: ['title'], body: ['banner', 'purpose'] },
  leg: { title: ['title'], body: [] },
  city: { title: ['name'], body: ['country'] },
  place: { title: ['name'], body: ['address', 'comment'] },
  organisation: { title: ['name'], body: ['city', 'website', 'comment'] },
  contact: { title: ['firstName', 'lastName'], body: ['role', 'email'] },
  delegate: { title: ['firstName', 'lastName'], body: ['role', 'email', 'category', 'aims', 'wishes'] },
  group: { title: ['name'], body: [] },
  visit: { title: ['title'], body: ['description'] },
  note: { title: [], body: ['text'] },
  practice: {
    title: ['title'],
    body: ['theme', 'city', 'context', 'problem', 'solution', 'results', 'governance', 'limits'],
  },
  opportunity: { title: ['title'], body: ['owner', 'nextAction', 'comment'] },
  recommendation: { title: ['number', 'title'], body: ['theme', 'text', 'addressee', 'owner', 'indicator'] },
  objective: { title: ['number', 'title'], body: ['theme', 'text'] },
  initiative: { title: ['name'], body: ['theme', 'description', 'decision'] },
};

export function searchedEntities(): Entity[] {
  return Object.keys(searched).filter(isEntity);
}

/** The columns of a row by name, as its table holds them. */
type Texts = (name: string) => unknown;

/** Puts a new row in the index. Accents, ligatures and plurals are folded in JavaScript, here and in what is asked. */
export function indexNew(database: Database, entity: Entity, n: number, texts: Texts): void {
  const fields = searched[entity];
  if (fields) addTexts(database, entity, fields, n, texts);
}

/** Keeps the index at a row's present texts, if it is by one of these `changed` fields that the row is found. */
export function indexAgain(
  database: Database,
  entity: Entity,
  id: string,
  changed: ReadonlyMap<string, unknown>,
): void {
  const fields = searched[entity];
  if (!fields || !touches(fields, changed)) return;
  const row = present(database, entity, fields, id);
  if (!row) return;
  const index = entity === 'note' ? 'note_search' : 'record_search';
  database.run(`DELETE FROM ${index} WHERE rowid = ?`, [row.n]);
  addTexts(database, entity, fields, row.n, (name) => row[name]);
}

function addTexts(
  database: Database,
  entity: Entity,
  { title, body }: Searched,
  n: number,
  texts: Texts,
): void {
  if ((texts('_deleted') ?? null) !== null) return;
  const words = (names: readonly string[]): string =>
    searchWords(names.map((name) => textOf(texts(name))).join('\n')).join(' ');
  if (entity === 'note') {
    database.run('INSERT INTO note_search(rowid, body) VALUES (?, ?)', [n, words(body)]);
  } else {
    const values = [n, words(title), words(body)];
    database.run('INSERT INTO record_search(rowid, title, body) VALUES (?, ?, ?)', values);
  }
}

/** Empties the index, before everything is put in it anew. */
export function clearIndex(database: Database): void {
  database.script(`INSERT INTO record_search(record_search) VALUES ('delete-all');
    INSERT INTO note_search(note_search) VALUES ('delete-all');`);
}

function touches({ title, body }: Searched, cells: ReadonlyMap<string, unknown>): boolean {
  return (
    cells.has('_deleted') || title.some((name) => cells.has(name)) || body.some((name) => cells.has(name))
  );
}

function present(database: Database, entity: Entity, { title, body }: Searched, id: string) {
  return database.get<Readonly<Record<string, unknown>> & { readonly n: number }>(
    `SELECT ${['n', '_deleted', ...title, ...body].join(', ')} FROM ${tableOf(entity)} WHERE id = ?`,
    [id],
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The FTS5 question for what a person typed: every word must be there, each may go on. Null when there is no word. */
export function matchOf(typed: string): string | null {
  const words = searchWords(typed);
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}

export interface Found {
  readonly id: string;
}

/** Rows of all nouns but notes, best first. A row's number is that of its first change: there its id is found. */
export function findRecords(database: Database, typed: string, limit: number): Found[] {
  const match = matchOf(typed);
  if (match === null) return [];
  return database.all<Found>(
    `SELECT c.id FROM record_search s CROSS JOIN change c ON c.n = s.rowid WHERE record_search MATCH ? ORDER BY s.rank LIMIT ?`,
    [match, limit],
  );
}

export interface FoundNote extends Found {
  readonly missionId: string;
  readonly visitId: string | null;
  readonly text: string;
}

/** A word that more notes than this hold says nothing of any of them. */
const tellingLimit = 2000;
/** So many changes back the notes are looked at to judge how many there are. */
const sample = 10_000;

/**
 * Notes, best first, without those whose mission or visit is deleted: they are read one by one until there are enough. Where thousands
 * hold the one word asked, the newest come first: weighing 80,000 notes takes longer than a person types, and decides nothing.
 */
export function findNotes(database: Database, typed: string, limit: number): FoundNote[] {
  const match = matchOf(typed);
  if (match === null) return [];
  const single = !match.includes(' ');
  const order = single && aboutHits(database, match) > tellingLimit ? 's.rowid DESC' : 's.rank';
  return database.all<FoundNote>(
    `SELECT n.id, n.missionId, n.visitId, n.text FROM note_search s CROSS JOIN note n ON n.n = s.rowid
     WHERE note_search MATCH ?
       AND NOT EXISTS (SELECT 1 FROM mission m WHERE m.id = n.missionId AND m._deleted IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = n.visitId AND v._deleted IS NOT NULL)
     ORDER BY ${order} LIMIT ?`,
    [match, limit],
  );
}

/** About how many notes hold these words, judged by the newest ones. */
function aboutHits(database: Database, match: string): number {
  const last = database.get<{ n: number | null }>('SELECT max(n) AS n FROM note')?.n ?? 0;
  const newest = database.get<{ count: number }>(
    'SELECT count(*) AS count FROM note_search WHERE note_search MATCH ? AND rowid > ?',
    [match, last - sample],
  );
  return (newest?.count ?? 0) * Math.max(1, last / sample);
}
