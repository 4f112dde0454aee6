import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect, it } from 'vitest';
import { mapWords } from '../../texts/map.ts';
import { groundWithin, townsWithin, type Atlas } from './atlas.ts';
import { niceLength } from './furniture.ts';
import { drawGround } from './ground.ts';
import type { MapItem, MapPlace } from './matter.ts';
import { frameOf } from './projection.ts';
import { fitTour, sceneOf, type Scene } from './scene.ts';
import { svgOf } from './svg.ts';
import { tourOf } from './tour.ts';

const root = join(import.meta.dirname, '../../../..');
const atlas = JSON.parse(readFileSync(join(root, 'assets/map/atlas.json'), 'utf8')) as Atlas;
const size = { width: 1000, height: 640 };

function place(
  id: string,
  city: string,
  lat: number,
  lon: number,
  precision: number | null = null,
): MapPlace {
  return { id, name: id, address: '', city, point: { lat, lon, source: '', precision } };
}

const strasbourg = [
  place('Université', 'Strasbourg', 48.58, 7.765, 300),
  place('SEMIA', 'Strasbourg', 48.581013, 7.757374),
];
const issy = place('Le Cube', 'Issy-les-Moulineaux', 48.819, 2.25402);

function draw(places: readonly MapPlace[]) {
  const items = places.map(({ id }, index): MapItem => {
    const start = `2015-10-19T1${String(index)}:00`;
    const slot = { start, end: `2015-10-19T1${String(index)}:30`, zone: 'Europe/Paris' };
    return { kind: 'visit', id, legId: 'leg', title: id, slot, placeId: id, members: [] };
  });
  const tour = tourOf({ legs: [{ id: 'leg', title: '' }], places, items }, { legId: null, day: null });
  const frame = frameOf(tour.stops.map((stop) => stop.place.point));
  const drawing = { frame, size, view: fitTour(frame, tour, size) };
  const ground = drawGround(atlas, drawing, 0);
  return { ground, scene: sceneOf(tour, drawing, atlas, ground, mapWords('fr')) };
}

function textsOf({ under, ways, marks, over }: Scene): string[] {
  const shapes = [...under, ...ways, ...marks.flatMap((mark) => mark.shapes), ...over];
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

it('shows a leg between its cities on land, with countries and towns', () => {
  const { scene, ground } = draw([...strasbourg, issy]);
  expect(scene.isPlain).toBe(false);
  expect(scene.marks.map(({ stops }) => stops.map((stop) => stop.place.id))).toEqual([
    ['Université', 'SEMIA'],
    ['Le Cube'],
  ]);
  const texts = textsOf(scene);
  expect(texts).toContain('1–2');
  expect(texts).toContain('Strasbourg (2 lieux)');
  expect(texts).toContain('Le Cube');
  expect(texts).toContain('FRANCE');
  expect(texts).toContain('ALLEMAGNE');
  expect(texts).toContain('Reims');
  expect(texts).toContain('405\u00a0km');
  expect(texts).toContain('50\u00a0km');
  expect(ground.land.length).toBeGreaterThan(1000);
});

it('shows a day in a town on squares, with circles for what is estimated', () => {
  const { scene } = draw(strasbourg);
  expect(scene.isPlain).toBe(true);
  expect(scene.under.some(({ look }) => look === 'grid')).toBe(true);
  const halos = scene.marks.flatMap(({ shapes }) => shapes.filter(({ look }) => look === 'halo'));
  expect(halos).toHaveLength(1);
  expect(textsOf(scene).some((text) => text.startsWith('Carreaux de '))).toBe(true);
  expect(textsOf(scene)).toContain('570\u00a0m');
});

it('keeps everything of a tour inside the sheet, its circles too', () => {
  const { scene } = draw(strasbourg);
  for (const { shapes } of scene.marks) {
    for (const shape of shapes) {
      if (shape.kind !== 'circle') continue;
      expect(shape.x - shape.radius).toBeGreaterThan(0);
      expect(shape.x + shape.radius).toBeLessThan(size.width);
      expect(shape.y - shape.radius).toBeGreaterThan(0);
      expect(shape.y + shape.radius).toBeLessThan(size.height);
    }
  }
});

it('is written as well-formed SVG, whatever places are called', () => {
  const hostile = place('</text><script>alert("&")</script>\u0000\uD800', '<b>', 48.58, 7.765);
  const { scene, ground } = draw([hostile, issy]);
  const svg = svgOf(scene, ground, { title: 'Jour & nuit <1>', isHeaded: true });
  const document = new DOMParser({ errorHandler: fatal }).parseFromString(svg, 'image/svg+xml');
  expect(document.getElementsByTagName('title')[0]?.textContent).toBe('Jour & nuit <1>');
  expect(document.getElementsByTagName('script')).toHaveLength(0);
  const texts = Array.from(document.getElementsByTagName('text'), (text) => text.textContent);
  expect(texts).toContain('</text><script>alert("&")</script>\uFFFD');
});

function fatal(level: string, message: unknown): never {
  throw new Error(`${level}: ${String(message)}`);
}

it('finds land where there is land, and towns by their size', () => {
  const box = { west: -3, south: 43, east: 9, north: 50 };
  const { countries, borders } = groundWithin(atlas, box, 0);
  const names = countries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['FR', 'BE', 'DE', 'CH', 'ES', 'LU']));
  expect(names).not.toContain('PL');
  expect(borders.coordinates.length).toBeGreaterThan(3);
  expect(townsWithin(atlas, box, 2).map(({ name }) => name)).toEqual(['Paris', 'Turin']);
  const fiji = groundWithin(atlas, { west: 175, south: -20, east: -175, north: -14 }, 0);
  expect(fiji.countries.map(({ name }) => name)).toContain('FJ');
  expect(fiji.countries.map(({ name }) => name)).not.toContain('FR');
});

it('measures by round lengths', () => {
  expect([999, 1000, 2100, 4999, 5000, 0.7].map(niceLength)).toEqual([500, 1000, 2000, 2000, 5000, 0.5]);
});
