import { z } from 'zod';
import { theme } from './themes.ts';
import { id, line, requiredLine, text } from './values.ts';

export const recommendationStatuses = [
  'draft',
  'proposed',
  'accepted',
  'running',
  'done',
  'dropped',
] as const;
export const priorities = ['high', 'medium', 'low'] as const;
export const horizons = ['short', 'medium', 'long'] as const;

/** What the missions lead to propose. `number`: as the plan numbers it, « R12 ». Kept across missions. */
export const recommendation = z.strictObject({
  number: line,
  title: requiredLine,
  theme,
  text,
  addressee: line,
  priority: z.enum(priorities),
  horizon: z.enum(horizons),
  owner: line,
  indicator: line,
  status: z.enum(recommendationStatuses),
});
export type Recommendation = z.output<typeof recommendation>;

/** Natural-key row: a practice that a recommendation rests on. */
export const basis = z.strictObject({ recommendationId: id, practiceId: id });

/** A strategic objective of the plan. */
export const objective = z.strictObject({ number: line, title: requiredLine, theme, text });
export type Objective = z.output<typeof objective>;

/** Natural-key row: an objective that a recommendation serves. */
export const service = z.strictObject({ recommendationId: id, objectiveId: id });
