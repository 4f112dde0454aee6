import { errors } from './errors.ts';
import { delegation } from './delegation.ts';
import { documents } from './documents.ts';
import { domain } from './domain.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { itinerary } from './itinerary.ts';
import { makeDocuments } from './makeDocuments.ts';
import { missions } from './missions.ts';
import { organisations } from './organisations.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { bin } from './bin.ts';
import { shell } from './shell.ts';
import { tables } from './tables.ts';

/** All catalogues by area. Add an area: one file beside this one, one line here. */
export const catalogues = {
  fr: {
    errors: errors.fr,
    delegation: delegation.fr,
    documents: documents.fr,
    domain: domain.fr,
    fields: fields.fr,
    frame: frame.fr,
    imports: imports.fr,
    itinerary: itinerary.fr,
    makeDocuments: makeDocuments.fr,
    missions: missions.fr,
    organisations: organisations.fr,
    search: search.fr,
    settings: settings.fr,
    bin: bin.fr,
    shell: shell.fr,
    tables: tables.fr,
  },
  en: {
    errors: errors.en,
    delegation: delegation.en,
    documents: documents.en,
    domain: domain.en,
    fields: fields.en,
    frame: frame.en,
    imports: imports.en,
    itinerary: itinerary.en,
    makeDocuments: makeDocuments.en,
    missions: missions.en,
    organisations: organisations.en,
    search: search.en,
    settings: settings.en,
    bin: bin.en,
    shell: shell.en,
    tables: tables.en,
  },
};
