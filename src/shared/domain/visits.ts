import { z } from 'zod';
import { id, languages, requiredLine, slot, text } from './values.ts';

export const visitKinds = [
  'plenary',
  'visit',
  'workshop',
  'b2b',
  'reception',
  'press',
  'travel',
  'free',
] as const;
export type VisitKind = (typeof visitKinds)[number];
export const visitStatuses = ['option', 'invited', 'confirmed', 'cancelled'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

/** Any programme item. `slot` null = not scheduled yet. `everyone`: the delegates of the leg take part, no list needed. */
export const visit = z.strictObject({
  missionId: id,
  legId: id,
  title: requiredLine,
  kind: z.enum(visitKinds),
  status: z.enum(visitStatuses),
  slot: slot.nullable(),
  placeId: id.nullable(),
  hostId: id.nullable(),
  capacity: z.int().min(0).max(100_000).nullable(),
  languages,
  everyone: z.boolean(),
  description: text,
});
export type Visit = z.output<typeof visit>;

/** Natural-key row: this party (a group or a delegate) takes part in this visit. */
export const participation = z.strictObject({ visitId: id, partyId: id });
