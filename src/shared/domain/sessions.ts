import { z } from 'zod';
import { id, languages, line, minute, requiredLine } from './values.ts';

const period = z.strictObject({ start: minute, end: minute }).refine((value) => value.start < value.end);

/**
 * Where meetings are held: a table of the room, or premises elsewhere with their own place (null = the place of the visit). One with a
 * `partyId` is that party's own: its meetings are held there, and nobody else's.
 */
const table = z.strictObject({ name: requiredLine, placeId: id.nullable(), partyId: id.nullable() });
const interpreter = z.strictObject({ name: requiredLine, languages });

/**
 * Natural-key row: how a B2B visit is cut into slots of `minutes`, with `pause` minutes between two. `periods` are wall-clock times in the zone
 * of the visit, the time between them is break; none = the whole of the visit. `fairness`: by how much the gaps of two persons may differ.
 */
export const session = z.strictObject({
  visitId: id,
  minutes: z.int().min(5).max(480),
  pause: z.int().min(0).max(120),
  periods: z.array(period).max(40),
  tables: z.array(table).max(500),
  interpreters: z.array(interpreter).max(200),
  fairness: z.int().min(0).max(20).nullable(),
});
export type Session = z.output<typeof session>;

/**
 * Natural-key row: an organisation or contact of the hosts' side meets the delegation at this visit. Delegates come from who takes part in
 * the visit.
 */
export const counterpart = z.strictObject({ visitId: id, partyId: id });

export const wishLevels = ['must', 'want', 'no'] as const;
export type WishLevel = (typeof wishLevels)[number];

/** Natural-key row: one side wants, or does not want, to meet the other. `level` null = no longer said. */
export const wish = z.strictObject({
  visitId: id,
  fromId: id,
  toId: id,
  level: z.enum(wishLevels).nullable(),
  /** How much, from 1 to 5, among wants. */
  weight: z.int().min(1).max(5),
  reason: line,
});
export type Wish = z.output<typeof wish>;
