import { isEntity } from '../../../shared/domain/entities.ts';
import { shownOf, versionName } from '../../../shared/domain/cells.ts';
import { fail } from '../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { act, headsOfCell, nextChange, type Action, type Author, type Writer } from './log.ts';
import type { Change } from './chain.ts';
import { changesArrived, changesOfCell } from './rows.ts';

interface Step {
  readonly n: number;
  readonly first: number;
  readonly last: number;
}

/** Whether there is something to undo, and to redo. */
export function undoState(database: Database): { undo: boolean; redo: boolean } {
  return { undo: lastDone(database) !== undefined, redo: firstUndone(database) !== undefined };
}

/**
 * Takes back the last action of this laptop by writing new changes; what others have changed since in the same cells stays.
 * Errors: undo.empty.
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
    const first = nextChange(database);
    const done = act(database, by, (writer) => invert(database, writer, taken), false);
    database.run('UPDATE step SET first = ?, last = ?, undone = ? WHERE n = ?', [
      first,
      nextChange(database) - 1,
      undone,
      taken.n,
    ]);
    return { ...done, value: null };
  });
}

function invert(database: Database, writer: Writer, taken: Step): null {
  for (const [id, changes] of Map.groupBy(
    changesArrived(database, taken.first, taken.last),
    (change) => change.id,
  )) {
    const entity = changes[0]?.entity ?? '';
    if (!isEntity(entity)) continue;
    if (madeAt(database, id) >= taken.first) writer.set(entity, id, { _deleted: seenHeads(database, id) });
    else writer.set(entity, id, valuesBefore(database, id, changes));
  }
  return null;
}

/** What the cells of one row showed before these changes; cells that somebody has changed since are left out. */
function valuesBefore(database: Database, id: string, changes: readonly Change[]): Record<string, unknown> {
  const names = new Set(changes.map(versionName));
  const before: Record<string, unknown> = {};
  for (const [field, [oldest]] of Map.groupBy(changes, (change) => change.field)) {
    if (!oldest || headsOfCell(database, id, field).some((head) => !names.has(versionName(head)))) continue;
    const seen = changesOfCell(database, id, field).filter((change) =>
      oldest.prev.includes(versionName(change)),
    );
    const value = shownOf(seen)?.value ?? null;
    before[field] = value === null ? null : JSON.parse(value);
  }
  return before;
}

function madeAt(database: Database, id: string): number {
  return database.get<{ n: number }>('SELECT min(n) AS n FROM change WHERE id = ?', [id])?.n ?? 0;
}

/**
 * What a deletion writes: the heads of all cells of the row that its author saw. An edit outside this list was unseen by the deleter
 * and puts the row in review.
 */
export function seenHeads(database: Database, id: string): string[] {
  return database
    .all<{ name: string }>(
      `SELECT s.device || ':' || c.seq || ':' || s.audience AS name FROM change c JOIN stream s ON s.n = c.stream
       WHERE c.id = ? AND c.field <> '_deleted' AND c.head = 1 ORDER BY name`,
      [id],
    )
    .map((row) => row.name);
}
