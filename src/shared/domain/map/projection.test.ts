import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm } from '../travel.ts';
import { fitView, frameOf, metresPerPixel, projectionOf, seenBox, zoomView } from './projection.ts';

const size = { width: 900, height: 600 };
const strasbourg = { lat: 48.574, lon: 7.76 };
const nantes = { lat: 47.214, lon: -1.545 };
const bordeaux = { lat: 44.838, lon: -0.58 };

it('brings all points into the window, whatever they are', () => {
  const position = fc.record({
    lat: fc.double({ min: -70, max: 75, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const near = fc
    .tuple(
      position,
      fc.array(
        fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -6, max: 6, noNaN: true })),
        {
          maxLength: 8,
        },
      ),
    )
    .map(([{ lat, lon }, offsets]) => [
      { lat, lon },
      ...offsets.map(([north, east]) => ({ lat: lat + north, lon: ((lon + east + 540) % 360) - 180 })),
    ]);
  fc.assert(
    fc.property(near, (points) => {
      const frame = frameOf(points);
      const project = projectionOf(frame, fitView(frame, points, size, 50));
      return points.every((point) => {
        const [x, y] = project([point.lon, point.lat]) ?? [-1, -1];
        return x > 49 && x < 851 && y > 49 && y < 551;
      });
    }),
    { numRuns: 300 },
  );
});

it('knows how long a pixel is', () => {
  const frame = frameOf([strasbourg, nantes, bordeaux]);
  const view = fitView(frame, [strasbourg, nantes, bordeaux], size, 50);
  const project = projectionOf(frame, view);
  const [x = 0, y = 0] = project([strasbourg.lon, strasbourg.lat]) ?? [];
  const [left = 0, top = 0] = project([nantes.lon, nantes.lat]) ?? [];
  const metres = Math.hypot(x - left, y - top) * metresPerPixel(frame, view, size);
  const known = distanceKm(strasbourg, nantes) * 1000;
  expect(Math.abs(metres / known - 1)).toBeLessThan(0.01);
});

it('keeps the point under the pointer when it zooms, and stops at streets and at the whole earth', () => {
  const frame = frameOf([strasbourg, nantes]);
  const view = fitView(frame, [strasbourg, nantes], size, 50);
  const before = projectionOf(frame, view).invert?.([200, 300]) ?? [0, 0];
  const nearer = zoomView(frame, view, size, 4, [200, 300]);
  const after = projectionOf(frame, nearer).invert?.([200, 300]) ?? [1, 1];
  expect(after[0]).toBeCloseTo(before[0], 9);
  expect(after[1]).toBeCloseTo(before[1], 9);
  const street = zoomView(frame, view, size, 1e9, [450, 300]);
  expect(metresPerPixel(frame, street, size)).toBeLessThan(1);
  expect(metresPerPixel(frame, street, size)).toBeGreaterThan(0.1);
  const earth = zoomView(frame, view, size, 1e-9, [450, 300]);
  expect(earth.k).toBeGreaterThan(100);
});

it('shows some hundred metres around a single place', () => {
  const frame = frameOf([strasbourg]);
  const view = fitView(frame, [strasbourg], size, 50);
  expect(metresPerPixel(frame, view, size)).toBeGreaterThan(1);
  expect(metresPerPixel(frame, view, size)).toBeLessThan(3);
});

it('sees the part of the earth that is on the sheet', () => {
  const frame = frameOf([strasbourg, bordeaux]);
  const box = seenBox(frame, fitView(frame, [strasbourg, bordeaux], size, 0), size);
  expect(box.west).toBeLessThan(bordeaux.lon);
  expect(box.east).toBeGreaterThan(strasbourg.lon);
  expect(box.east - box.west).toBeLessThan(16);
  // Over the line where the date changes.
  const fiji = [
    { lat: -17, lon: 178 },
    { lat: -17, lon: -178 },
  ];
  const there = frameOf(fiji);
  const across = seenBox(there, fitView(there, fiji, size, 0), size);
  expect(across.west).toBeGreaterThan(170);
  expect(across.east).toBeLessThan(-170);
});
