import { z } from 'zod';
import { theme } from './themes.ts';
import { id, line, requiredLine, text } from './values.ts';

export const practiceMaturities = ['observed', 'documented', 'validated', 'published'] as const;
/** Order of magnitude in euros. */
export const practiceCosts = ['unknown', 'under10k', 'under100k', 'under1m', 'over1m'] as const;
/** In what respects a practice can be taken over; each is marked from 1 (hardly) to 5 (as it is). */
export const transferAspects = ['technical', 'legal', 'financial', 'human'] as const;

const mark = z.int().min(1).max(5).nullable();

/** The card of a practice seen on a mission. `hostId`: the organisation that practises it. */
export const practice = z.strictObject({
  missionId: id,
  title: requiredLine,
  theme,
  hostId: id.nullable(),
  city: line,
  context: text,
  problem: text,
  solution: text,
  results: text,
  cost: z.enum(practiceCosts),
  governance: text,
  limits: text,
  technical: mark,
  legal: mark,
  financial: mark,
  human: mark,
  maturity: z.enum(practiceMaturities),
});
export type Practice = z.output<typeof practice>;

/** How far a practice can be taken over: the mean of the marks given, 1 to 5; null while there is none. */
export function transferabilityOf(
  practice: Readonly<Record<(typeof transferAspects)[number], number | null>>,
): number | null {
  const marks = transferAspects.flatMap((aspect) => practice[aspect] ?? []);
  return marks.length === 0 ? null : marks.reduce((sum, one) => sum + one, 0) / marks.length;
}

/** Natural-key row: a note that a practice or an opportunity rests on. */
export const evidence = z.strictObject({ itemId: id, noteId: id });
