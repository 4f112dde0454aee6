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

/** Where the label of an initiative can go from each status; to be labelled or refused takes a decision. */
export const labelMoves: Readonly<Record<LabelStatus, readonly LabelStatus[]>> = {
  registered: ['candidate'],
  candidate: ['labelled', 'refused', 'registered'],
  labelled: ['expired'],
  refused: ['candidate'],
  expired: ['candidate'],
};

/** A decision on a label: its day, its reasons and, for a label given, the last day it holds. */
export const labelDecision = z
  .strictObject({
    status: z.enum(['labelled', 'refused']),
    decidedOn: day,
    expiresOn: day.nullable(),
    decision: text.pipe(z.string().min(1)),
  })
  .refine(
    ({ status, decidedOn, expiresOn }) =>
      status === 'refused' ? expiresOn === null : expiresOn !== null && expiresOn > decidedOn,
    { path: ['expiresOn'] },
  );

/** A label past its last day that nobody has said expired yet. */
export function isOutdated(
  { status, expiresOn }: Pick<Initiative, 'status' | 'expiresOn'>,
  today: string,
): boolean {
  return status === 'labelled' && expiresOn !== null && expiresOn < today;
}
