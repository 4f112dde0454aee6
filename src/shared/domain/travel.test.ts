import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  distanceKm,
  estimateMinutes,
  fastestModes,
  type Position,
  ridingMinutes,
  type TravelMode,
  travelModes,
} from './travel.ts';

const strasbourg = { lat: 48.574, lon: 7.76 };
const university = { lat: 48.58, lon: 7.765 };
const bordeaux = { lat: 44.838, lon: -0.58 };
const nantes = { lat: 47.214, lon: -1.545 };

const page = readFileSync(new URL('../../../docs/travel-model.md', import.meta.url), 'utf8');
const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const known = rows.filter((cells) => cells[1] === 'fitted' || cells[1] === 'held out').map(readPair);

it('errs against known journeys as the page about the model says', () => {
  expect(known.length).toBeGreaterThan(40);
  expect(known.map(({ name, written }) => ({ name, ...written }))).toEqual(
    known.map(({ name, mode, from, to, minutes }) => {
      const estimate = Math.round(ridingMinutes(from, to, mode));
      return { name, estimate, error: percent(estimate, minutes) };
    }),
  );
});

it('sums these errors up as the page says', () => {
  for (const mode of travelModes) {
    const errors = known
      .filter((pair) => pair.mode === mode)
      .map(({ written }) => Math.abs(written.error))
      .sort((one, other) => one - other);
    expect(rows.find((cells) => cells[1] === mode && cells[2] === `${errors.length}`)).toEqual([
      '',
      mode,
      `${errors.length}`,
      `${errors[Math.floor(errors.length / 2)]} %`,
      `${errors.at(-1)} %`,
      '',
    ]);
  }
});

it('measures great circles', () => {
  expect(distanceKm(strasbourg, strasbourg)).toBe(0);
  // A degree of the meridian and half the way around the equator on a sphere of 6371.0088 km.
  expect(distanceKm({ lat: 48, lon: 7 }, { lat: 49, lon: 7 })).toBeCloseTo(111.195, 3);
  expect(distanceKm({ lat: 0, lon: -90 }, { lat: 0, lon: 90 })).toBeCloseTo(20_015.114, 3);
  // Over the line where the date changes.
  expect(distanceKm({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBeCloseTo(111.195, 3);
});

it('adds access and boarding to the way', () => {
  const walk = { from: strasbourg, to: university, mode: 'walk', persons: 1 } as const;
  expect(ridingMinutes(strasbourg, university, 'walk')).toBeCloseTo(12.2, 1);
  expect(estimateMinutes(walk)).toBe(13);
  expect(estimateMinutes({ ...walk, persons: 60 })).toBe(15);
  expect(estimateMinutes({ ...walk, mode: 'coach', persons: 50 })).toBe(15);
  // The second coach is boarded while the first is.
  expect(estimateMinutes({ ...walk, mode: 'coach', persons: 100 })).toBe(15);
});

it('lets a driver rest after four hours and a half', () => {
  const to = { lat: 44.8, lon: 7.76 };
  const before = ridingMinutes({ lat: 47.33, lon: 7.76 }, to, 'coach');
  const after = ridingMinutes({ lat: 47.4, lon: 7.76 }, to, 'coach');
  expect(before).toBeLessThan(270);
  expect(after - before).toBeGreaterThan(45);
  expect(after - before).toBeLessThan(55);
});

it('says nothing about a way without both ends', () => {
  expect(estimateMinutes({ from: null, to: strasbourg, mode: 'walk', persons: 1 })).toBeNull();
  expect(estimateMinutes({ from: strasbourg, to: null, mode: 'train', persons: 1 })).toBeNull();
  expect(fastestModes(strasbourg, null, 4)).toEqual([]);
});

it('suggests the modes that make sense, the fastest first', () => {
  const modes = (from: Position, to: Position) => fastestModes(from, to, 40).map(({ mode }) => mode);
  expect(modes(strasbourg, university)).toEqual(['walk']);
  expect(modes(strasbourg, { lat: 48.59, lon: 7.735 })).toEqual(['coach', 'tram']);
  expect(modes(bordeaux, nantes)).toEqual(['train', 'coach']);
  expect(modes(strasbourg, bordeaux)).toEqual(['flight', 'train']);
  expect(fastestModes(strasbourg, university, 40)).toEqual([{ mode: 'walk', minutes: 14 }]);
});

it('never takes less time for more persons, nor for the way back', () => {
  const position = fc.record({
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const sizes = fc.tuple(fc.nat(500), fc.nat(500));
  fc.assert(
    fc.property(position, position, fc.constantFrom(...travelModes), sizes, (from, to, mode, [few, more]) => {
      const of = (persons: number) => estimateMinutes({ from, to, mode, persons }) ?? Number.NaN;
      const back = estimateMinutes({ from: to, to: from, mode, persons: few }) ?? Number.NaN;
      return of(few) <= of(few + more) && Math.abs(back - of(few)) <= 1;
    }),
  );
});

interface Known {
  readonly mode: TravelMode;
  readonly name: string;
  readonly from: Position;
  readonly to: Position;
  readonly minutes: number;
  readonly written: { readonly estimate: number; readonly error: number };
}

function readPair(cells: readonly string[]): Known {
  const [, , mode, name = '', from = '', to = '', minutes, estimate, error = ''] = cells;
  return {
    mode: travelModes.find((known) => known === mode) ?? 'walk',
    name,
    from: readPosition(from),
    to: readPosition(to),
    minutes: Number(minutes),
    written: { estimate: Number(estimate), error: Number(error.replace('−', '-').replace(' %', '')) },
  };
}

function readPosition(cell: string): Position {
  const [lat, lon] = cell.split(', ').map(Number);
  return { lat: lat ?? Number.NaN, lon: lon ?? Number.NaN };
}

function percent(estimate: number, minutes: number): number {
  const error = Math.round((estimate / minutes - 1) * 100);
  return error === 0 ? 0 : error;
}
