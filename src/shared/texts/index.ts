import { errors } from './errors.ts';
import { domain } from './domain.ts';

/** All catalogues by area. Add an area: one file beside this one, one line here. */
export const catalogues = {
  fr: { errors: errors.fr, domain: domain.fr },
  en: { errors: errors.en, domain: domain.en },
};
