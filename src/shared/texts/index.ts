import { errors } from './errors.ts';
import { documents } from './documents.ts';
import { domain } from './domain.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { missions } from './missions.ts';
import { shell } from './shell.ts';

/** All catalogues by area. Add an area: one file beside this one, one line here. */
export const catalogues = {
  fr: {
    errors: errors.fr,
    documents: documents.fr,
    domain: domain.fr,
    fields: fields.fr,
    frame: frame.fr,
    missions: missions.fr,
    shell: shell.fr,
  },
  en: {
    errors: errors.en,
    documents: documents.en,
    domain: domain.en,
    fields: fields.en,
    frame: frame.en,
    missions: missions.en,
    shell: shell.en,
  },
};
