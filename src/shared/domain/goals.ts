import { z } from 'zod';
import { instantOf } from './instants.ts';
import { id, requiredLine } from './values.ts';
import type { Visit } from './visits.ts';

/** What the progress of a goal is counted by; `byHand` = the organisers enter it. */
export const goalIndicators = [
  'byHand',
  'visitsDone',
  'organisationsMet',
  'meetingsHeld',
  'delegates',
  'practicesValidated',
  'opportunities',
] as const;
export type GoalIndicator = (typeof goalIndicators)[number];
/** What can be counted in a mission without anybody's doing. */
export type GoalCounts = Readonly<Record<Exclude<GoalIndicator, 'byHand'>, number>>;

/** An objective of the mission with an indicator and a target. `reached` counts only for an indicator entered by hand. */
export const goal = z.strictObject({
  missionId: id,
  title: requiredLine,
  indicator: z.enum(goalIndicators),
  target: z.int().min(0).max(1_000_000_000),
  reached: z.int().min(0).max(1_000_000_000),
});
export type Goal = z.output<typeof goal>;

/** How far a goal is, in the units of its target. A newer version may count more: of its indicators, what was entered by hand holds. */
export function reachedOf(
  { indicator, reached }: Pick<Goal, 'indicator' | 'reached'>,
  counts: GoalCounts,
): number {
  return indicator !== 'byHand' && Object.hasOwn(counts, indicator) ? counts[indicator] : reached;
}

/** The part of a target that is reached, 0 to 1; a target of nothing is reached from the start. */
export function shareOf(reached: number, target: number): number {
  return target === 0 ? 1 : Math.min(1, reached / target);
}

type Held = Pick<Visit, 'kind' | 'status' | 'slot' | 'hostId'>;

/**
 * Counts a mission at the instant `now` (milliseconds): visits done are the confirmed ones whose end is past, travel and free time left
 * out; organisations met are their hosts, each once. `others`: what is counted row by row where the rows are.
 */
export function countGoals(
  visits: readonly Held[],
  others: Omit<GoalCounts, 'visitsDone' | 'organisationsMet'>,
  now: number,
): GoalCounts {
  const done = visits.filter(
    ({ kind, status, slot }) =>
      status === 'confirmed' &&
      kind !== 'travel' &&
      kind !== 'free' &&
      slot !== null &&
      instantOf(slot.end, slot.zone) <= now,
  );
  const hosts = new Set(done.flatMap(({ hostId }) => hostId ?? []));
  return { visitsDone: done.length, organisationsMet: hosts.size, ...others };
}
