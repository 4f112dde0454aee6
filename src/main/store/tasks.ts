import type { LateTasks, TaskRow, Template } from '../../shared/contract/tasks.ts';
import type { Row } from '../../shared/domain/entities.ts';
import {
  dueDay,
  inOrderOfDue,
  isLate,
  missingSteps,
  type MissionDates,
  type Step,
  type Task,
} from '../../shared/domain/tasks.ts';
import { shippedSteps } from '../../shared/texts/taskTemplate.ts';
import type { Language } from '../../shared/texts/texts.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, getRow, listRows, removeRows } from './records.ts';

const datesOf = `SELECT min(dates ->> 'from') AS "from", max(dates ->> 'to') AS "to" FROM leg WHERE missionId = ? AND _deleted IS NULL`;
const noDates: MissionDates = { from: null, to: null };

/** The back-planning of a mission in the order it is due. */
export function listTasks(database: Database, missionId: string): TaskRow[] {
  const dates = database.get<MissionDates>(datesOf, [missionId]) ?? noDates;
  const rows = listRows(database, 'task', 'missionId = ?', [missionId]);
  return inOrderOfDue(rows, dates).map((row) => ({ ...row, due: dueDay(row, dates) }));
}

/** How often the calendar entry of each task changed since it was made: by the task itself or by the dates of a leg. */
export function taskSequences(database: Database, missionId: string): ReadonlyMap<string, number> {
  const rows = database.all<{ id: string; count: number }>(
    `SELECT t.id, (SELECT count(DISTINCT c.act) FROM change c WHERE c.id = t.id) - 1
       + (SELECT count(DISTINCT c.act) FROM change c JOIN leg l ON l.id = c.id WHERE l.missionId = t.missionId AND c.field IN ('dates', '_deleted')) AS count
     FROM task t WHERE t.missionId = ?`,
    [missionId],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

/** The missions that have late tasks, with how many. */
export function countLate(database: Database, today: string): LateTasks[] {
  const open = database.all<Pick<Task, 'anchor' | 'days'> & MissionDates & { missionId: string }>(
    `SELECT t.missionId, coalesce(t.anchor, 'start') AS anchor, coalesce(t.days, 0) AS days,
       min(l.dates ->> 'from') AS "from", max(l.dates ->> 'to') AS "to"
     FROM task t JOIN mission m ON m.id = t.missionId AND m._deleted IS NULL
       JOIN leg l ON l.missionId = t.missionId AND l._deleted IS NULL
     WHERE t._deleted IS NULL AND t.doneOn IS NULL GROUP BY t.id ORDER BY m.n`,
  );
  const late = open.filter((one) => isLate({ doneOn: null }, dueDay(one, one), today));
  return [...Map.groupBy(late, ({ missionId }) => missionId)].map(([missionId, { length: count }]) => ({
    missionId,
    count,
  }));
}

/** The file's own steps, or those that ship with Escale. */
export function readTemplate(database: Database, language: Language): Template {
  const own = ownSteps(database);
  if (own.length === 0) return { kind: 'shipped', steps: shippedSteps(language) };
  const steps = own.map(({ missionId: _none, doneOn: _open, ...step }) => step);
  return { kind: 'own', steps: inOrderOfDue(steps, noDates) };
}

export function adoptTemplate(database: Database, writer: Writer, language: Language): void {
  if (ownSteps(database).length === 0) createTasks(writer, null, shippedSteps(language));
}

/** Gives the ids of the tasks that were added. Errors: record.missing, record.deleted. */
export function applyTemplate(
  database: Database,
  writer: Writer,
  missionId: string,
  language: Language,
): string[] {
  getRow(database, 'mission', missionId);
  const steps = missingSteps<Step>(readTemplate(database, language).steps, listTasks(database, missionId));
  return createTasks(writer, missionId, steps);
}

/** Errors: record.missing, record.deleted. */
export function saveAsTemplate(database: Database, writer: Writer, missionId: string): void {
  getRow(database, 'mission', missionId);
  const before = ownSteps(database).map(({ id }) => id);
  removeRows(database, writer, 'task', before);
  createTasks(writer, null, listTasks(database, missionId));
}

function ownSteps(database: Database): Row<Task>[] {
  return listRows(database, 'task', 'missionId IS NULL', []);
}

/** Tasks still to be done, of a mission or of the template. */
function createTasks(writer: Writer, missionId: string | null, steps: readonly Step[]): string[] {
  return steps.map(({ title, anchor, days, owner, comment }) =>
    createRow(writer, 'task', { missionId, title, anchor, days, owner, comment, doneOn: null }),
  );
}
