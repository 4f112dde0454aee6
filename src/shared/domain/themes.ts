import { z } from 'zod';
import { line, requiredLine } from './values.ts';

/**
 * The five themes of the 2015 plan, by which practices, initiatives and recommendations are sorted. A file may hold others: what a row says is
 * a name, these are offered first.
 */
export const planThemes = [
  'Secteur numérique',
  'Économie par le numérique',
  'Services publics',
  'Territoire connecté et intelligent',
  'Compétences numériques et emplois',
] as const;

export const theme = line;

/** An amount with its currency (ISO 4217): one field, a merge must not make an amount nobody wrote. */
export const amount = z.strictObject({
  value: z.number().min(0).max(1e12),
  currency: requiredLine.pipe(z.string().regex(/^[A-Z]{3}$/u)),
});
export type Amount = z.output<typeof amount>;
