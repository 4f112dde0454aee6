import { z } from 'zod';
import { id, line, slot } from './values.ts';

/** When somebody or something is not to be had: a delegate, a host (organisation) or a place. */
export const absence = z.strictObject({ missionId: id, subjectId: id, slot, reason: line });
export type Absence = z.output<typeof absence>;

const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** Weekly hours, in the zone of the place: on these days (1 = Monday … 7 = Sunday) from one clock time to another of the same day. */
const openHours = z
  .strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: clock, to: clock })
  .refine((value) => value.from < value.to);

/** Natural-key row: when a host or a place receives. No hours = at any time. */
export const opening = z.strictObject({ subjectId: id, hours: z.array(openHours).max(50) });
export type Opening = z.output<typeof opening>;
