import { z } from 'zod';
import { amount } from './themes.ts';
import { day, id, line, requiredLine, text } from './values.ts';

export const opportunityKinds = [
  'commercial',
  'technological',
  'scientific',
  'european',
  'institutional',
] as const;
/** In the order an opportunity goes through them; the last two end it. */
export const opportunityStages = ['lead', 'contact', 'discussion', 'proposal', 'won', 'lost'] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

/** Something that may come of a mission. `walloonId`: the party of the delegation; `partnerId`: the other. */
export const opportunity = z.strictObject({
  missionId: id,
  title: requiredLine,
  kind: z.enum(opportunityKinds),
  stage: z.enum(opportunityStages),
  walloonId: id.nullable(),
  partnerId: id.nullable(),
  amount: amount.nullable(),
  /** In percent. */
  probability: z.int().min(0).max(100).nullable(),
  owner: line,
  nextAction: line,
  nextOn: day.nullable(),
  comment: text,
  /** The delegate it belongs to; null = the organisers'. */
  writerId: id.nullable(),
});
export type Opportunity = z.output<typeof opportunity>;

/** When an opportunity is looked at again, in days or months after the end of the mission. */
export const milestoneKinds = ['D7', 'M3', 'M6', 'M12'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** Natural-key row: what a milestone found. `doneOn` null = to be done. */
export const milestone = z.strictObject({
  opportunityId: id,
  kind: z.enum(milestoneKinds),
  doneOn: day.nullable(),
  outcome: text,
});
export type Milestone = z.output<typeof milestone>;
