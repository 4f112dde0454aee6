import { z } from 'zod';
import { id, requiredLine } from './values.ts';

/** What the progress of a goal is counted by; `byHand` = the organisers enter it. */
export const goalIndicators = [
  'byHand',
  'visitsDone',
  'delegates',
  'organisations',
  'meetingsHeld',
  'practicesValidated',
  'opportunities',
] as const;
export type GoalIndicator = (typeof goalIndicators)[number];

/** An objective of the mission with an indicator and a target. `reached` counts only for an indicator entered by hand. */
export const goal = z.strictObject({
  missionId: id,
  title: requiredLine,
  indicator: z.enum(goalIndicators),
  target: z.int().min(0).max(1_000_000_000),
  reached: z.int().min(0).max(1_000_000_000),
});
export type Goal = z.output<typeof goal>;
