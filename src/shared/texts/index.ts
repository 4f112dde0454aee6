import { errors } from './errors.ts';
import { agendas } from './agendas.ts';
import { b2b } from './b2b.ts';
import { b2bDay } from './b2bDay.ts';
import { availability } from './availability.ts';
import { clashes } from './clashes.ts';
import { clashPanel } from './clashPanel.ts';
import { delegation } from './delegation.ts';
import { documents } from './documents.ts';
import { domain } from './domain.ts';
import { evidence } from './evidence.ts';
import { fields } from './fields.ts';
import { frame } from './frame.ts';
import { imports } from './imports.ts';
import { importScreen } from './importScreen.ts';
import { initiatives } from './initiatives.ts';
import { itinerary } from './itinerary.ts';
import { makeDocuments } from './makeDocuments.ts';
import { map } from './map.ts';
import { missions } from './missions.ts';
import { myProgramme } from './myProgramme.ts';
import { opportunities } from './opportunities.ts';
import { organisations } from './organisations.ts';
import { plan } from './plan.ts';
import { practices } from './practices.ts';
import { preparation } from './preparation.ts';
import { programme } from './programme.ts';
import { releases } from './releases.ts';
import { rollCall } from './rollCall.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { bin } from './bin.ts';
import { booking } from './booking.ts';
import { shell } from './shell.ts';
import { stays } from './stays.ts';
import { tables } from './tables.ts';
import { transfers } from './transfers.ts';
import { whereabouts } from './whereabouts.ts';

/** All catalogues by area. Add an area: one file beside this one, one line here. */
export const catalogues = {
  fr: {
    errors: errors.fr,
    agendas: agendas.fr,
    b2b: b2b.fr,
    b2bDay: b2bDay.fr,
    availability: availability.fr,
    clashes: clashes.fr,
    clashPanel: clashPanel.fr,
    delegation: delegation.fr,
    documents: documents.fr,
    domain: domain.fr,
    evidence: evidence.fr,
    fields: fields.fr,
    frame: frame.fr,
    imports: imports.fr,
    importScreen: importScreen.fr,
    initiatives: initiatives.fr,
    itinerary: itinerary.fr,
    makeDocuments: makeDocuments.fr,
    map: map.fr,
    missions: missions.fr,
    myProgramme: myProgramme.fr,
    opportunities: opportunities.fr,
    organisations: organisations.fr,
    plan: plan.fr,
    practices: practices.fr,
    preparation: preparation.fr,
    programme: programme.fr,
    releases: releases.fr,
    rollCall: rollCall.fr,
    search: search.fr,
    settings: settings.fr,
    bin: bin.fr,
    booking: booking.fr,
    shell: shell.fr,
    stays: stays.fr,
    tables: tables.fr,
    transfers: transfers.fr,
    whereabouts: whereabouts.fr,
  },
  en: {
    errors: errors.en,
    agendas: agendas.en,
    b2b: b2b.en,
    b2bDay: b2bDay.en,
    availability: availability.en,
    clashes: clashes.en,
    clashPanel: clashPanel.en,
    delegation: delegation.en,
    documents: documents.en,
    domain: domain.en,
    evidence: evidence.en,
    fields: fields.en,
    frame: frame.en,
    imports: imports.en,
    importScreen: importScreen.en,
    initiatives: initiatives.en,
    itinerary: itinerary.en,
    makeDocuments: makeDocuments.en,
    map: map.en,
    missions: missions.en,
    myProgramme: myProgramme.en,
    opportunities: opportunities.en,
    organisations: organisations.en,
    plan: plan.en,
    practices: practices.en,
    preparation: preparation.en,
    programme: programme.en,
    releases: releases.en,
    rollCall: rollCall.en,
    search: search.en,
    settings: settings.en,
    bin: bin.en,
    booking: booking.en,
    shell: shell.en,
    stays: stays.en,
    tables: tables.en,
    transfers: transfers.en,
    whereabouts: whereabouts.en,
  },
};
