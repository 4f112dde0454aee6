import { z } from 'zod';
import { instantOf } from './instants.ts';
import { travelModes } from './travel.ts';
import { id, line, minute, text, zone } from './values.ts';

export const transferStatuses = ['option', 'booked', 'cancelled'] as const;

/** Departure and arrival, each on the clocks of its own end. One field: a merge must not make a train nobody booked. */
export const passage = z
  .strictObject({ start: minute, startZone: zone, end: minute, endZone: zone })
  .refine((value) => instantOf(value.start, value.startZone) < instantOf(value.end, value.endZone));
export type Passage = z.output<typeof passage>;

/**
 * A way from one place to another: a walk, a tram, a coach, a train, a flight. `passage` null = not scheduled yet. `number`: of the train
 * or flight. `seats` null = as many as come. `everyone`: the delegates of the leg travel, no list needed; else see `boarding`.
 */
export const transfer = z.strictObject({
  missionId: id,
  legId: id,
  mode: z.enum(travelModes),
  status: z.enum(transferStatuses),
  passage: passage.nullable(),
  fromPlaceId: id.nullable(),
  toPlaceId: id.nullable(),
  operator: line,
  number: line,
  seats: z.int().min(0).max(100_000).nullable(),
  everyone: z.boolean(),
  comment: text,
});
export type Transfer = z.output<typeof transfer>;

/** Natural-key row: this party (a group or a delegate) travels by this transfer. */
export const boarding = z.strictObject({ transferId: id, partyId: id });

/** Natural-key row: how long a way takes, as somebody measured it; it wins over what is estimated. Both directions are rows of their own. */
export const journey = z.strictObject({
  fromPlaceId: id,
  toPlaceId: id,
  mode: z.enum(travelModes),
  /** Null = no longer believed; the estimate holds. */
  minutes: z.int().min(1).max(10_080).nullable(),
});
export type Journey = z.output<typeof journey>;
