import { useCallback } from 'react';
import { useLanguage } from './i18n/language.ts';
import { errorSentence } from './i18n/wording.ts';
import { notify } from './notices.ts';

/** Runs a write and tells the person when it fails. Gives undefined then, so that the caller can keep what was typed. */
export function useWrite(): <T>(work: () => Promise<T>) => Promise<T | undefined> {
  const language = useLanguage();
  return useCallback(
    async (work) => {
      try {
        return await work();
      } catch (error) {
        notify({ text: errorSentence(language, error), tone: 'bad' });
        return undefined;
      }
    },
    [language],
  );
}
