import { z } from 'zod';
import { id, ids, line, minute, requiredLine, text } from './values.ts';

export const meetingStatuses = ['planned', 'held', 'absent', 'moved', 'cancelled'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** When it starts, in the zone of its visit, and at which table. One field: a table is only free at a time. */
const seat = z.strictObject({ start: minute, table: requiredLine });

/**
 * A B2B meeting of two parties or more (delegates, organisations, contacts) within a visit that is a session. `seat` null = not placed.
 * `length` in slots. A `locked` one keeps its seat when agendas are made anew. It is held after the meetings `afterIds`.
 */
export const meeting = z.strictObject({
  visitId: id,
  partyIds: z.array(id).min(2).max(50),
  length: z.int().min(1).max(50),
  seat: seat.nullable(),
  locked: z.boolean(),
  afterIds: ids,
  status: z.enum(meetingStatuses),
  /** From 1 to 5; null = not said. */
  mark: z.int().min(1).max(5).nullable(),
  nextStep: line,
  outcome: text,
});
export type Meeting = z.output<typeof meeting>;
