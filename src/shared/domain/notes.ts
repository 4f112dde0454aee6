import { z } from 'zod';
import { id, text } from './values.ts';

export const noteVisibilities = ['private', 'delegation', 'report'] as const;

/** What somebody wrote, tied to a visit or to the mission as a whole. `writerId`: the delegate who wrote it; null = an organiser. */
export const note = z.strictObject({
  missionId: id,
  visitId: id.nullable(),
  writerId: id.nullable(),
  text: text.pipe(z.string().min(1)),
  visibility: z.enum(noteVisibilities),
});
export type Note = z.output<typeof note>;
