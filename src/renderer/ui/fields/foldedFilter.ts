import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { fold } from '../../../shared/domain/fold.ts';

/** Options whose label holds every word typed, accents and case ignored. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const words = fold(search).split(' ');
  const found: ComboboxParsedItem[] = [];
  for (const option of options) {
    if (found.length >= limit) break;
    if (isItem(option) && words.every((word) => fold(option.label).includes(word))) found.push(option);
  }
  return found;
};

function isItem(option: ComboboxParsedItem): option is ComboboxItem {
  return !('group' in option);
}
