import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { documentKinds } from '../../shared/domain/documents.ts';
import { AppError } from '../../shared/errors.ts';
import { makeDocument } from './index.ts';
import { kept, releasesOf, cube } from './calendar/calendar.sample.ts';
import { anne, research, samplePlan } from './plan.sample.ts';
import { sampleSheet } from './sheet.sample.ts';

const assetsFolder = fileURLToPath(new URL('../../../assets', import.meta.url));
const calendar = releasesOf(kept(cube));
const point = { lat: 48.82, lon: 2.27, source: '', precision: null };
const slot = { start: '2015-10-21T10:00', end: '2015-10-21T12:00', zone: 'Europe/Paris' };
const legId = 'leg';
const map = {
  matter: {
    legs: [{ id: legId, title: 'Issy' }],
    places: [{ id: 'cube', name: 'Le Cube', address: '', city: 'Issy', point }],
    items: [
      { kind: 'visit' as const, id: 'v', legId, title: 'Le Cube', slot, placeId: 'cube', members: [0] },
    ],
  },
  selection: { legId: null, day: null },
};
const office = 'application/vnd.openxmlformats-officedocument';

// The compiler is loaded for the first document, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('every kind of document has a name in the language of the plan, a media type and the bytes of its format', async () => {
  const made: Record<string, string[]> = {};
  for (const kind of documentKinds) {
    const { name, type, bytes } = await makeDocument(kind, samplePlan(), {
      delegateId: anne,
      groupId: research.id,
      assetsFolder,
      calendar,
      map,
      sheet: sampleSheet,
    });
    made[kind] = [name, type, Buffer.from(bytes.slice(0, 4)).toString()];
  }
  const mission = 'Cap sur les villes intelligentes françaises';
  expect(made).toEqual({
    programmePdf: [`Programme - ${mission}.pdf`, 'application/pdf', '%PDF'],
    delegatePdf: [`Programme - Anne Ourthe - ${mission}.pdf`, 'application/pdf', '%PDF'],
    reportPdf: [`Rapport - ${mission}.pdf`, 'application/pdf', '%PDF'],
    reportDocx: [`Rapport - ${mission}.docx`, `${office}.wordprocessingml.document`, 'PK\u0003\u0004'],
    delegatesXlsx: [`Délégués - ${mission}.xlsx`, `${office}.spreadsheetml.sheet`, 'PK\u0003\u0004'],
    delegatesCsv: [`Délégués - ${mission}.csv`, 'text/csv; charset=utf-8', '\ufeffC'],
    missionIcs: [`Calendrier - ${mission}.ics`, 'text/calendar; charset=utf-8', 'BEGI'],
    tasksIcs: [`Échéances - ${mission}.ics`, 'text/calendar; charset=utf-8', 'BEGI'],
    delegatesIcs: [`Calendriers - ${mission}.zip`, 'application/zip', 'PK\u0003\u0004'],
    delegateIcs: [`Calendrier - Anne Ourthe - ${mission}.ics`, 'text/calendar; charset=utf-8', 'BEGI'],
    mapSvg: [`Carte - ${mission}.svg`, 'image/svg+xml', '<svg'],
    routeGpx: [`Itinéraire - ${mission}.gpx`, 'application/gpx+xml', '<?xm'],
    routeKml: [`Itinéraire - ${mission}.kml`, 'application/vnd.google-earth.kml+xml', '<?xm'],
    groupPdf: [`Programme - Sous-groupe Recherche - ${mission}.pdf`, 'application/pdf', '%PDF'],
    roomingPdf: [`Chambres - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    roomingXlsx: [
      `Chambres - 19 octobre - ${mission}.xlsx`,
      `${office}.spreadsheetml.sheet`,
      'PK\u0003\u0004',
    ],
    manifestsPdf: [`Passagers - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    manifestsXlsx: [
      `Passagers - 19 octobre - ${mission}.xlsx`,
      `${office}.spreadsheetml.sheet`,
      'PK\u0003\u0004',
    ],
    changesPdf: [`Changements - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    changesXlsx: [
      `Changements - 19 octobre - ${mission}.xlsx`,
      `${office}.spreadsheetml.sheet`,
      'PK\u0003\u0004',
    ],
    crisisPdf: [`Fiche de crise - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    agendasPdf: [`Agendas B2B - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    tablePlanPdf: [`Plan des tables - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
    dayListPdf: [`Liste à l’entrée - 19 octobre - ${mission}.pdf`, 'application/pdf', '%PDF'],
  });
});

it('names are in English for an English plan, and fit for any disk', async () => {
  const plan = samplePlan('en');
  const { name } = await makeDocument(
    'delegatesCsv',
    { ...plan, mission: { ...plan.mission, title: 'Smart/cities: "2015" *\u0000' } },
    { assetsFolder },
  );
  expect(name).toBe('Delegates - Smart-cities_ _2015_ _.csv');
});

it('a personal document of somebody who is not in the plan is refused', async () => {
  for (const kind of ['delegatePdf', 'delegateIcs'] as const) {
    const failed = await makeDocument(kind, samplePlan(), {
      delegateId: 'delegate_nobody000000_1',
      assetsFolder,
    }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(AppError);
    expect(failed).toMatchObject({ code: 'record.missing' });
  }
});

it('progress goes from nothing to all', async () => {
  const steps: [string, number, number][] = [];
  const progress = (phase: string, done: number, total: number) => steps.push([phase, done, total]);
  await makeDocument('programmePdf', samplePlan(), { assetsFolder, progress });
  expect(steps).toEqual([
    ['prepare', 0, 3],
    ['layout', 1, 3],
    ['finish', 2, 3],
    ['finish', 3, 3],
  ]);
});

it('control characters and broken characters spoil no format', async () => {
  const plan = samplePlan();
  const delegates = plan.delegates.map((one) => ({
    ...one,
    lastName: `a\u0000\u000b\ud800\uffff${one.lastName}`,
  }));
  for (const kind of documentKinds) {
    const { bytes } = await makeDocument(
      kind,
      { ...plan, delegates },
      { delegateId: anne, groupId: research.id, assetsFolder, calendar, map, sheet: sampleSheet },
    );
    expect(bytes.byteLength).toBeGreaterThan(0);
  }
});
