import { z } from 'zod';
import type { Proposal } from '../domain/b2b/proposal.ts';
import type { Row } from '../domain/entities.ts';
import { meeting, type Meeting, type MeetingStatus } from '../domain/meetings.ts';
import { id, type Slot } from '../domain/values.ts';
import { job, read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';
import type { Host, Party } from './sessions.ts';

/** A meeting with a seat, as its people read it. */
export interface AgendaEntry {
  readonly id: string;
  readonly visitId: string;
  /** Of its visit. */
  readonly title: string;
  readonly slot: Slot;
  readonly table: string;
  readonly placeId: string | null;
  readonly parties: ReadonlyArray<Host & Pick<Party, 'side'>>;
  readonly status: MeetingStatus;
}

const seated = z.array(z.strictObject({ id, seat: meeting.shape.seat })).max(20_000);
const made = z.array(meeting.omit({ visitId: true })).max(20_000);

/** When to end without a proof: by the clock, or by work, which gives the same agendas for the same seed on every machine. */
const limit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seconds'), seconds: z.int().min(1).max(3600) }),
  z.strictObject({
    kind: z.literal('effort'),
    moves: z.int().min(0).max(1_000_000_000),
    work: z.int().min(0).max(3600),
  }),
]);

export const meetings = {
  /** The meetings of all sessions of a mission. */
  list: read<Row<Meeting>[]>()({ input: byMission, of: ['meeting', 'visit'] }),
  /** What awaits one party at all sessions of a mission, in the order of time. */
  agenda: read<AgendaEntry[]>()({
    input: z.strictObject({ missionId: id, partyId: id }),
    of: ['meeting', 'visit', 'session', 'delegate', 'organisation', 'contact'],
  }),
  ...recordWrites(meeting, meeting.omit({ visitId: true }).partial()),
  /**
   * Makes agendas anew, from the present seats, or mends these with as few moves as can be; changes nothing: what is given is taken over with `arrange`. Can be hastened.
   * Errors: agendas.empty; agendas.locked.
   */
  solve: job<Proposal>()({
    input: z.strictObject({
      visitId: id,
      seed: z.int().min(0).max(0xffff_ffff),
      limit,
      how: z.enum(['anew', 'improve', 'repair']),
    }),
  }),
  /** Takes over agendas: meetings that are new, and the seats of those there are, in one step. Gives the ids of the new ones. */
  arrange: write<{ ids: string[] }>()({ input: z.strictObject({ visitId: id, made, seated }) }),
};
