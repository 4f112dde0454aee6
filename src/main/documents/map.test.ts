import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPdf, readPictures } from '../../../tests/support/pdf.ts';
import type { MapMatter } from '../../shared/domain/map/matter.ts';
import { makeDocument } from './index.ts';
import { delegatePdf, programmePdf } from './pdf/programme.ts';
import { reportPdf } from './pdf/report.ts';
import { anne, samplePlan } from './plan.sample.ts';

const assets = join(import.meta.dirname, '../../../assets');
const [first, second] = samplePlan().legs;

const matter: MapMatter = {
  legs: [first, second].map((leg) => ({ id: leg?.id ?? '', title: leg?.title ?? '' })),
  places: [
    place('Université', 'Strasbourg', 48.58, 7.765),
    place('Le Cube', 'Issy-les-Moulineaux', 48.819, 2.25402),
  ],
  items: [visit('Université', '2015-10-20T09:30'), visit('Le Cube', '2015-10-21T10:00')],
};

function place(id: string, city: string, lat: number, lon: number) {
  return { id, name: id, address: '', city, point: { lat, lon, source: '', precision: null } };
}

function visit(placeId: string, start: string) {
  const slot = { start, end: `${start.slice(0, 11)}23:00`, zone: 'Europe/Paris' };
  const legId = first?.id ?? '';
  return { kind: 'visit', id: placeId, legId, title: placeId, slot, placeId, members: [] } as const;
}

const said =
  'Carte\u00a0: Strasbourg et Issy-les-Moulineaux, 2 lieux\u00a0: 1. Université, Strasbourg\u202f; 2. Le Cube, Issy-les-Moulineaux.';

it('puts a map of each leg that goes somewhere into the programme, in words too', async () => {
  const bytes = await programmePdf(samplePlan(), assets, matter);
  expect(await readPictures(bytes)).toEqual([said]);
  expect((await readPdf(bytes)).tagged).toBe(true);
  expect(await readPictures(await delegatePdf(samplePlan(), anne, assets, matter))).toEqual([said]);
  expect(await readPictures(await programmePdf(samplePlan(), assets))).toEqual([]);
});

it('puts a map of the mission into the report', async () => {
  const pictures = await readPictures(await reportPdf(samplePlan('en'), assets, matter));
  expect(pictures).toEqual([
    'Map: Whole mission, 2 places: 1. Université, Strasbourg; 2. Le Cube, Issy-les-Moulineaux.',
  ]);
});

it('draws no map of a single place', async () => {
  const one = { ...matter, items: matter.items.slice(0, 1) };
  expect(await readPictures(await programmePdf(samplePlan(), assets, one))).toEqual([]);
});

it('makes the map and the routes as files, named by what they show', async () => {
  const selection = { legId: first?.id ?? null, day: '2015-10-20' };
  const options = { assetsFolder: assets, map: { matter, selection } };
  const made = await makeDocument('mapSvg', samplePlan(), options);
  expect([made.name, made.type]).toEqual([
    'Carte - Strasbourg et Issy-les-Moulineaux, mardi 20 octobre 2015 - Cap sur les villes intelligentes françaises.svg',
    'image/svg+xml',
  ]);
  expect(Buffer.from(made.bytes).toString()).toContain(
    '<title>Strasbourg et Issy-les-Moulineaux, mardi 20 octobre 2015</title>',
  );
  for (const kind of ['routeGpx', 'routeKml'] as const) {
    const route = await makeDocument(kind, samplePlan('en'), options);
    expect(Buffer.from(route.bytes).toString()).toContain('Université');
    expect(Buffer.from(route.bytes).toString()).not.toContain('Le Cube');
    await expect(
      makeDocument(kind, samplePlan(), {
        ...options,
        map: { matter, selection: { legId: null, day: '2015-01-01' } },
      }),
    ).rejects.toThrow('map.empty');
  }
});
