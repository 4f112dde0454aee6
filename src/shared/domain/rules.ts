import { z } from 'zod';
import { id, ids, line, requiredLine } from './values.ts';

/** The kinds of clashes there are. */
export const clashKinds = [
  /** A person in two items at once. */
  'person',
  /** A person, a host or a place that is not to be had. */
  'personAway',
  'hostAway',
  'placeClosed',
  /** Two visits in one place at once. */
  'place',
  /** More people than a visit, or a transfer, has room for. */
  'capacity',
  'seats',
  /** Not enough time to get to the next place; no transfer planned where one is needed. */
  'travel',
  'transfer',
  /** A visit in languages that somebody does not speak. */
  'language',
  /** A host who has not confirmed when the day comes near. */
  'confirmation',
  'midnight',
  'zones',
  /** Named in person, though not on the leg. */
  'listed',
  /** A night away without a bed. */
  'stay',
] as const;
export type ClashKind = (typeof clashKinds)[number];

export const ruleLevels = ['block', 'warn', 'ignore'] as const;
export type RuleLevel = (typeof ruleLevels)[number];

/** Natural-key row: how a mission takes clashes of one kind. `value` is the rule's measure (minutes or days), null = its usual one. */
export const rule = z.strictObject({
  missionId: id,
  kind: z.enum(clashKinds),
  level: z.enum(ruleLevels),
  value: z.int().min(0).max(10_000).nullable(),
});
export type Rule = z.output<typeof rule>;

/**
 * Natural-key row: a clash accepted with a written reason. `clash` is its name (see `clashName`), `delegateIds` the persons it concerned when it
 * was accepted: for others it is a clash again.
 */
export const waiver = z.strictObject({
  missionId: id,
  clash: line,
  reason: requiredLine,
  delegateIds: ids,
});
export type Waiver = z.output<typeof waiver>;
