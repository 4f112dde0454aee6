import { shownOf } from '../../../shared/domain/cells.ts';
import { isEntity } from '../../../shared/domain/entities.ts';
import { fail } from '../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { headNamed, seenHeads } from './heads.ts';
import { write, type Action } from './log.ts';
import type { Author, Range, Writer } from './pen.ts';
import { namesIn } from './rows.ts';
import { deviceOf } from './streams.ts';

/** One user action of this laptop: the arrival numbers of its changes, or of those that last took it back or did it again. */
interface Step extends Range {
  readonly n: number;
}

/** Whether there is something to undo, and to redo. */
export function undoState(database: Database): { undo: boolean; redo: boolean } {
  return { undo: lastDone(database) !== undefined, redo: firstUndone(database) !== undefined };
}

/**
 * Takes back the last action of this laptop by writing new changes. What others have done since stays: a cell they have changed keeps
 * their value, a row they have written in is not taken away. Errors: undo.empty.
 */
export function undo(database: Database, by: Author): Action<null> {
  return step(database, by, lastDone(database) ?? fail({ code: 'undo.empty' }), 1);
}

/** Does again what was last undone. Errors: redo.empty. */
export function redo(database: Database, by: Author): Action<null> {
  return step(database, by, firstUndone(database) ?? fail({ code: 'redo.empty' }), 0);
}

function lastDone(database: Database): Step | undefined {
  return database.get<Step>('SELECT n, first, last FROM step WHERE undone = 0 ORDER BY n DESC LIMIT 1');
}

function firstUndone(database: Database): Step | undefined {
  return database.get<Step>('SELECT n, first, last FROM step WHERE undone = 1 ORDER BY n LIMIT 1');
}

/** Undo and redo are the same: the inverse of the last change of state, which becomes what the next one inverts. */
function step(database: Database, by: Author, taken: Step, undone: 0 | 1): Action<null> {
  return database.transaction(() => {
    const { entities, range } = write(database, by, (writer) => invert(database, writer, taken));
    database.run('UPDATE step SET first = ?, last = ?, undone = ? WHERE n = ?', [
      range?.first ?? nothing.first,
      range?.last ?? nothing.last,
      undone,
      taken.n,
    ]);
    return { value: null, entities };
  });
}

const nothing: Range = { first: 1, last: 0 };

function invert(database: Database, writer: Writer, taken: Step): null {
  for (const { id, entity } of rowsOf(database, taken)) {
    if (!isEntity(entity)) continue;
    const foreign = foreignFields(database, id, taken);
    const { _deleted: deleted, ...before }: Values = isMadeBy(database, id, taken)
      ? { _deleted: [] }
      : valuesBefore(database, id, taken, foreign);
    writer.set(entity, id, before);
    if (deleted === null) writer.set(entity, id, { _deleted: null });
    else if (deleted !== undefined && foreign.size === 0)
      writer.set(entity, id, { _deleted: seenHeads(database, id) });
  }
  return null;
}

type Values = Record<string, unknown>;

function rowsOf(database: Database, { first, last }: Step): { id: string; entity: string }[] {
  return database.all('SELECT id, entity FROM change WHERE n BETWEEN ? AND ? GROUP BY id ORDER BY min(n)', [
    first,
    last,
  ]);
}

function isMadeBy(database: Database, id: string, { first }: Step): boolean {
  return database.get('SELECT 1 FROM change WHERE id = ? AND n < ? LIMIT 1', [id, first]) === undefined;
}

/**
 * The fields of a row that somebody else has written since. What this laptop has written since does not count: steps are taken back in
 * turn, so all of it has been taken back itself.
 */
function foreignFields(database: Database, id: string, { last }: Step): Set<string> {
  const fields = database.all<{ field: string }>(
    'SELECT c.field FROM change c JOIN stream s ON s.n = c.stream WHERE c.id = ? AND c.n > ? AND s.device <> ?',
    [id, last, deviceOf(database)],
  );
  return new Set(fields.map(({ field }) => field));
}

/** What the cells of one row showed before the step; cells that somebody else has changed since are left out. */
function valuesBefore(
  database: Database,
  id: string,
  { first, last }: Step,
  foreign: ReadonlySet<string>,
): Values {
  const changes = database.all<{ field: string; prev: string; audience: string }>(
    `SELECT c.field, c.prev, s.audience FROM change c JOIN stream s ON s.n = c.stream
     WHERE c.id = ? AND c.n BETWEEN ? AND ? ORDER BY c.n`,
    [id, first, last],
  );
  const before: Values = {};
  for (const [field, [oldest]] of Map.groupBy(changes, (change) => change.field)) {
    if (!oldest || foreign.has(field)) continue;
    const seen = namesIn(oldest.prev).flatMap((name) => headNamed(database, name, oldest.audience) ?? []);
    const value = shownOf(seen)?.value ?? null;
    before[field] = value === null ? null : JSON.parse(value);
  }
  return before;
}
