import { z } from 'zod';
import { theme } from './themes.ts';
import { day, id, line, requiredLine, text } from './values.ts';

export const labelStatuses = ['registered', 'candidate', 'labelled', 'refused', 'expired'] as const;
export type LabelStatus = (typeof labelStatuses)[number];

/** A digital initiative supported by public funds, and how far its label is. Kept across missions. */
export const initiative = z.strictObject({
  name: requiredLine,
  ownerId: id.nullable(),
  theme,
  description: text,
  website: line,
  status: z.enum(labelStatuses),
  criteria: z.array(requiredLine).max(50),
  decidedOn: day.nullable(),
  expiresOn: day.nullable(),
  decision: text,
});
export type Initiative = z.output<typeof initiative>;
