import { z } from 'zod';
import { fold } from './fold.ts';
import { moveDay } from './slots.ts';
import { day, id, line, requiredLine, text } from './values.ts';

export const taskAnchors = ['start', 'end'] as const;
export type TaskAnchor = (typeof taskAnchors)[number];

/**
 * A step of the back-planning, `days` before (negative) or after the first (`start`) or last (`end`) day of its mission. A task without a
 * mission is a line of the template that missions take.
 */
export const task = z.strictObject({
  missionId: id.nullable(),
  title: requiredLine,
  anchor: z.enum(taskAnchors),
  days: z.int().min(-3650).max(3650),
  owner: line,
  /** The day it was done; null = to be done. */
  doneOn: day.nullable(),
  comment: text,
});
export type Task = z.output<typeof task>;
/** What a step of a template says of the tasks made from it. */
export type Step = Pick<Task, 'title' | 'anchor' | 'days' | 'owner' | 'comment'>;

export const taskPhases = ['framing', 'building', 'finishing', 'journey', 'reporting', 'followUp'] as const;
export type TaskPhase = (typeof taskPhases)[number];

type Offset = Pick<Task, 'anchor' | 'days'>;

/** The part of the preparation a step belongs to: counted from its anchor alone, so that a template without dates has phases too. */
export function phaseOf({ anchor, days }: Offset): TaskPhase {
  if (anchor === 'start' && days < -90) return 'framing';
  if (anchor === 'start' && days < -30) return 'building';
  if (anchor === 'start' && days < 0) return 'finishing';
  if (anchor === 'start' || days <= 0) return 'journey';
  return days <= 30 ? 'reporting' : 'followUp';
}

/** The first and last day of a mission; null while it has no leg. */
export interface MissionDates {
  readonly from: string | null;
  readonly to: string | null;
}

/** The calendar day a step is due; null while its mission has no dates. */
export function dueDay({ anchor, days }: Offset, { from, to }: MissionDates): string | null {
  const start = anchor === 'start' ? from : to;
  return start === null ? null : moveDay(start, days);
}

/** Due before `today` and not done. What is due today can still be done in time. */
export function isLate({ doneOn }: Pick<Task, 'doneOn'>, due: string | null, today: string): boolean {
  return doneOn === null && due !== null && due < today;
}

/** By phase and within it by what is due first. */
export function inOrderOfDue<T extends Offset & { readonly title: string }>(
  tasks: readonly T[],
  dates: MissionDates,
): T[] {
  const key = (one: T): string => dueDay(one, dates) ?? String(one.days + 10_000).padStart(5, '0');
  return tasks.toSorted(
    (one, other) =>
      taskPhases.indexOf(phaseOf(one)) - taskPhases.indexOf(phaseOf(other)) ||
      (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0),
  );
}

/** The steps of a template that a mission lacks: one it has under the same title is not taken twice, even where its day was changed. */
export function missingSteps<S extends Pick<Step, 'title'>>(
  template: readonly S[],
  present: readonly Pick<Task, 'title'>[],
): S[] {
  const known = new Set(present.map(({ title }) => fold(title)));
  return template.filter(({ title }) => !known.has(fold(title)));
}
