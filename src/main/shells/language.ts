import type { Language } from '../../shared/texts/texts.ts';

/**
 * The language to speak before the person has chosen: French where the system does or says nothing, else English. `locale` is what
 * the system itself reports, for Windows and macOS, which set no such variables.
 */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>, locale?: string): Language {
  const said = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG'], locale].find(
    (value) => value !== undefined && value !== '',
  );
  // "C" and "POSIX" name no language.
  if (said === undefined || /^(?:c|posix)(?:\.|$)/iu.test(said)) return 'fr';
  return /^fr(?:[-_.@]|$)/iu.test(said) ? 'fr' : 'en';
}
