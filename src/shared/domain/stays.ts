import { z } from 'zod';
import { id, line, span, text } from './values.ts';

export const stayStatuses = ['option', 'booked', 'cancelled'] as const;

/**
 * A delegate's bed: `nights` names the first and the last night slept there, by the day it begins. Delegates of one hotel and `room` share
 * it. `placeId` is the hotel.
 */
export const stay = z.strictObject({
  missionId: id,
  delegateId: id,
  placeId: id.nullable(),
  nights: span,
  room: line,
  status: z.enum(stayStatuses),
  reference: line,
  comment: text,
});
export type Stay = z.output<typeof stay>;
