import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { meeting, type Meeting } from '../domain/meetings.ts';
import { id } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

const seated = z.array(z.strictObject({ id, seat: meeting.shape.seat })).max(20_000);
const made = z.array(meeting.omit({ visitId: true })).max(20_000);

export const meetings = {
  /** The meetings of all sessions of a mission. */
  list: read<Row<Meeting>[]>()({ input: byMission, of: ['meeting', 'visit'] }),
  ...recordWrites(meeting, meeting.omit({ visitId: true }).partial()),
  /** Takes over agendas: meetings that are new, and the seats of those there are, in one step. Gives the ids of the new ones. */
  arrange: write<{ ids: string[] }>()({ input: z.strictObject({ visitId: id, made, seated }) }),
};
