import { z } from 'zod';
import type { Task } from '../../../shared/domain/tasks.ts';

/** Where a step stands, as people say it: « 90 jours avant le premier jour ». */
export const sides = ['beforeStart', 'afterStart', 'beforeEnd', 'afterEnd'] as const;
export type Side = (typeof sides)[number];

export const saidSchema = z.object({ count: z.int().min(0).max(3650), side: z.enum(sides) });
export type Said = z.output<typeof saidSchema>;

type Offset = Pick<Task, 'anchor' | 'days'>;

export function toSaid({ anchor, days }: Offset): Said {
  const side =
    anchor === 'start' ? (['beforeStart', 'afterStart'] as const) : (['beforeEnd', 'afterEnd'] as const);
  return { count: Math.abs(days), side: days < 0 ? side[0] : side[1] };
}

export function fromSaid({ count, side }: Said): Offset {
  const before = side === 'beforeStart' || side === 'beforeEnd';
  // The number zero with a minus is another number to whoever compares.
  return {
    anchor: side === 'beforeStart' || side === 'afterStart' ? 'start' : 'end',
    days: before && count > 0 ? -count : count,
  };
}
