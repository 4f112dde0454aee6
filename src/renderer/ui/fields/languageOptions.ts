import { languageCodes } from '../../../shared/domain/languages.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { capitalised, tag } from '../../../shared/texts/wording.ts';
import type { Choice } from './SavedSelect.tsx';

/** Languages to choose from, named in the language of the interface; codes that are used but not offered stay choosable. */
export function languageOptions(language: Language, used: readonly string[] = []): Choice[] {
  const names = new Intl.DisplayNames(tag[language], { type: 'language' });
  return [...new Set([...languageCodes, ...used])].map((code) => ({
    value: code,
    label: capitalised(language, names.of(code) ?? code),
  }));
}
