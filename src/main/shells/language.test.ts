import { expect, test } from 'vitest';
import { systemLanguage } from './language.ts';

test.each([
  [{ LANG: 'fr_BE.UTF-8' }, undefined, 'fr'],
  [{ LANG: 'fr' }, undefined, 'fr'],
  [{ LANG: 'nl_BE.UTF-8' }, undefined, 'en'],
  [{ LANG: 'fy_NL' }, undefined, 'en'],
  [{ LANG: 'frp_FR' }, undefined, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, undefined, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_MESSAGES: 'en_GB.UTF-8' }, undefined, 'en'],
  [{ LANG: 'C.UTF-8' }, undefined, 'fr'],
  [{ LANG: 'POSIX' }, undefined, 'fr'],
  [{ LANG: '' }, undefined, 'fr'],
  [{}, undefined, 'fr'],
  [{}, 'en-GB', 'en'],
  [{}, 'fr-BE', 'fr'],
] as const)('%j with the locale %s speaks %s', (env, locale, language) => {
  expect(systemLanguage(env, locale)).toBe(language);
});
