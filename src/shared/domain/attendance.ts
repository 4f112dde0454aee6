import { z } from 'zod';
import { id, line } from './values.ts';

export const attendanceMarks = ['present', 'late', 'absent', 'excused'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** Natural-key row: the roll-call of one delegate at a visit or transfer. `mark` null = not called yet. */
export const attendance = z.strictObject({
  itemId: id,
  delegateId: id,
  mark: z.enum(attendanceMarks).nullable(),
});
export type Attendance = z.output<typeof attendance>;

/** Natural-key row: whom to call for a delegate. It lies in the vault. */
export const emergency = z.strictObject({ delegateId: id, name: line, phone: line, relation: line });
export type Emergency = z.output<typeof emergency>;

/** Natural-key row: a place where people gather when something happens. An empty text is a meeting point without instructions. */
export const rallying = z.strictObject({ placeId: id, instructions: line });
export type Rallying = z.output<typeof rallying>;
