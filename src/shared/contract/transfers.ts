import { z } from 'zod';
import type { Booking } from '../domain/bookings.ts';
import type { Row } from '../domain/entities.ts';
import { journey, transfer, type Journey, type Transfer } from '../domain/transfers.ts';
import { id, ids } from '../domain/values.ts';
import { job, read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

/** A transfer with who travels: groups and single delegates, beside `everyone`. */
export type TransferRow = Row<Transfer> & {
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
};

const withParties = { groupIds: ids.optional(), delegateIds: ids.optional() };

export const transfers = {
  list: read<TransferRow[]>()({ input: byMission, of: ['transfer', 'boarding', 'group', 'delegate'] }),
  ...recordWrites(
    transfer.extend(withParties),
    transfer.omit({ missionId: true }).extend(withParties).partial(),
  ),
  /** Makes several in one step: accepted suggestions, a copy. The new ids come in their order. */
  createMany: write<{ ids: string[] }>()({
    input: z.strictObject({ transfers: z.array(transfer.extend(withParties)).min(1).max(2000) }),
  }),
  /** Reads a booking's calendar file (an upload's token) and tells which transfers it seems to mean. Writes nothing. */
  readBooking: job<Booking[]>()({
    input: z.strictObject({ missionId: id, token: z.string().max(64) }),
  }),
  /** Measured durations between places of a mission; ways without one are estimated. */
  journeys: read<Row<Journey>[]>()({ input: byMission, of: ['journey', 'place', 'city', 'leg'] }),
  /** Enters a measured duration, or takes it back with null. */
  measure: write<null>()({ input: z.strictObject(journey.shape) }),
};
