import { z } from 'zod';
import { day, id, line, requiredLine, text } from './values.ts';

export const taskAnchors = ['start', 'end'] as const;

/**
 * A step of the back-planning, `days` before (negative) or after the first (`start`) or last (`end`) day of its mission. A task without a
 * mission is a line of the template that new missions take.
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
