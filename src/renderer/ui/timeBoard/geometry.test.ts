import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { boxOf, cardSize, fitColumns, gridSize, hoursUsed, hitAt, minuteOf, placeStyle } from './geometry.ts';
import { neighbour } from './neighbours.ts';

const geometry = { days: 2, columns: 3, columnWidth: 100, hourHeight: 60 };
const placed = { day: 1, from: 0, to: 0, top: 540, bottom: 600, lane: 0, lanes: 1, depth: 0 };

describe('the grid', () => {
  it('is as large as its days and hours', () => {
    expect(gridSize(geometry)).toEqual({ width: 600, height: 1440 });
    expect(fitColumns(1000, 2, 3, 100)).toBe(166);
    expect(fitColumns(300, 2, 3, 100)).toBe(100);
    expect(fitColumns(300, 0, 3, 100)).toBe(300);
  });

  it('finds day, column and minute under a point', () => {
    expect(hitAt(geometry, 450, 555)).toEqual({ day: 1, column: 1, minute: 555 });
    expect(hitAt(geometry, -20, -20)).toEqual({ day: 0, column: 0, minute: 0 });
    expect(hitAt(geometry, 9999, 9999)).toEqual({ day: 1, column: 2, minute: 1440 });
  });

  it('places a piece, its lanes side by side and what lies on top a step to the right', () => {
    expect(boxOf(geometry, placed)).toEqual({ left: 302, top: 541, width: 96, height: 58 });
    expect(boxOf(geometry, { ...placed, lane: 1, lanes: 2 })).toEqual({
      left: 350,
      top: 541,
      width: 46,
      height: 58,
    });
    expect(boxOf(geometry, { ...placed, to: 2 })).toEqual({ left: 302, top: 541, width: 296, height: 58 });
    expect(boxOf(geometry, { ...placed, depth: 1 })).toEqual({ left: 316, top: 541, width: 82, height: 58 });
    expect(boxOf(geometry, { ...placed, bottom: 545 }).height).toBe(16);
  });

  it.each([
    placed,
    { ...placed, lane: 1, lanes: 3 },
    { ...placed, to: 2, depth: 2 },
    { ...placed, to: 1, lane: 1, lanes: 2, depth: 1 },
    { ...placed, bottom: 545 },
  ])('says the same box in columns and hours (%#)', (piece) => {
    const { left, top, width, height } = placeStyle(piece);
    const box = boxOf(geometry, piece);
    expect([left, top, width, height].map(pixels)).toEqual(
      [box.left, box.top, box.width, box.height].map(thousandths),
    );
  });

  it.each([
    [300, 120, 'tall wide'],
    [149, 91, 'high medium'],
    [83, 67, 'middle narrow'],
    [59, 57, 'short thin'],
    [60, 33, 'low narrow'],
    [150, 23, 'line wide'],
  ])('calls a card of %i by %i pixels %s', (width, height, named) => {
    const size = cardSize({ left: 0, top: 0, width, height });
    expect(`${size.height} ${size.width}`).toBe(named);
  });

  it('counts minutes from the start of a day, on into the next', () => {
    expect(minuteOf('2015-10-19', '2015-10-20T01:00')).toBe(1500);
  });
});

describe('the neighbour in a direction', () => {
  const stand = (id: string, left: number, top: number, width = 96) => ({ id, left, top, width, height: 58 });
  const morning = stand('morning', 0, 540);
  const noon = stand('noon', 0, 720);
  const other = stand('other', 100, 560);
  const late = stand('late', 100, 1000);
  const day = stand('day', 0, 900, 296);
  const all = [morning, noon, other, late, day];

  it.each([
    [morning, 'down', 'noon'],
    [noon, 'down', 'day'],
    [day, 'up', 'noon'],
    [late, 'up', 'day'],
    [morning, 'right', 'other'],
    [noon, 'right', 'other'],
    [other, 'left', 'morning'],
    [morning, 'up', null],
    [morning, 'left', null],
    [late, 'right', null],
  ] as const)('of $0.id, $1, is $2', (current, direction, expected) => {
    expect(neighbour(all, current, direction)).toBe(expected);
  });
});

/** A length of the style sheet in pixels. */
function pixels(length: string): number {
  const sum = length
    .replaceAll('var(--columns)', String(geometry.columns))
    .replaceAll('var(--column)', String(geometry.columnWidth))
    .replaceAll('var(--hour)', String(geometry.hourHeight))
    .replaceAll('px', '')
    .replace(/^calc/u, '')
    .replace(/^max/u, 'Math.max');
  return thousandths(Number(runInNewContext(sum)));
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}

it('counts the hours of a day that are used, in whole hours', () => {
  expect(hoursUsed([])).toEqual({ first: 9, last: 18 });
  expect(
    hoursUsed([
      { top: 475, bottom: 600 },
      { top: 600, bottom: 1321 },
    ]),
  ).toEqual({ first: 7, last: 23 });
});
