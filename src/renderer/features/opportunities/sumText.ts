import type { Amount } from '../../../shared/domain/themes.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { amountText } from '../../../shared/texts/wording.ts';

/** Sums in several currencies, side by side; '' for none. */
export function sumText(language: Language, sums: readonly Amount[]): string {
  return sums.map((sum) => amountText(language, sum)).join(' + ');
}
