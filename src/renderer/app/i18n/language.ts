import { createContext, useContext } from 'react';
import { catalogues } from '../../../shared/texts/index.ts';
import type { Language } from '../../../shared/texts/texts.ts';

export const LanguageContext = createContext<Language>('fr');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The catalogues in the language of the interface: `texts.programme.title`. */
export function useTexts(): (typeof catalogues)['fr'] {
  return catalogues[useLanguage()];
}
