import { z } from 'zod';
import { day, line, requiredLine, span, text, zone, id } from './values.ts';

export const missionStatuses = ['draft', 'confirmed', 'running', 'closed'] as const;

/** A journey of a delegation. Its dates are those of its legs. */
export const mission = z.strictObject({
  title: requiredLine,
  banner: line,
  organisers: z.array(requiredLine).max(20),
  status: z.enum(missionStatuses),
  purpose: text,
});
export type Mission = z.output<typeof mission>;

/** A part of a mission with its own dates and zone. */
export const leg = z.strictObject({ missionId: id, title: requiredLine, dates: span, zone });
export type Leg = z.output<typeof leg>;

export const city = z.strictObject({ legId: id, name: requiredLine, country: line });
export type City = z.output<typeof city>;

/** A mission copied: all dates move by the days between the old first day and `firstDay`. */
export const missionCopy = z.strictObject({ id, title: requiredLine, firstDay: day });
