import { fold } from '../fold.ts';
import type { Delegate } from '../delegates.ts';

const words: Readonly<Record<'mrs' | 'mr', readonly string[]>> = {
  mrs: 'mme madame mlle mademoiselle mrs ms miss f femme feminin female woman mevr mevrouw frau'.split(' '),
  mr: 'm mr monsieur mister h homme masculin male man dhr heer herr'.split(' '),
};
const known = new Map<string, 'mrs' | 'mr'>([
  ...words.mrs.map((word) => [word, 'mrs'] as const),
  ...words.mr.map((word) => [word, 'mr'] as const),
]);

/** A form of address in French, English, Dutch or German; null when it is none (« Dr »). */
export function readCivility(text: string): Delegate['civility'] | null {
  const folded = fold(text);
  return folded === '' ? '' : (known.get(folded) ?? null);
}
