import { describe, expect, test } from 'vitest';
import { place } from './placement.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 2560, height: 1440 };

describe('the window', () => {
  test('opens where it lay, on whichever screen', () => {
    const area = { x: 1600, y: 100, width: 1800, height: 1200 };
    expect(place({ area, maximised: false }, [laptop, beside])).toEqual({ area, maximised: false });
  });

  test('opens in the middle of the main screen at first', () => {
    expect(place(undefined, [{ x: 0, y: 0, width: 2560, height: 1400 }, beside])).toEqual({
      area: { x: 560, y: 250, width: 1440, height: 900 },
      maximised: false,
    });
  });

  test('is no larger than a small screen', () => {
    expect(place(undefined, [{ x: 0, y: 0, width: 1280, height: 720 }]).area).toEqual({
      x: 0,
      y: 0,
      width: 1280,
      height: 720,
    });
  });

  test('comes back from a screen that is gone, maximised as it was', () => {
    const area = { x: 1600, y: 100, width: 1200, height: 800 };
    expect(place({ area, maximised: true }, [laptop])).toEqual({
      area: { x: 0, y: 25, width: 1440, height: 875 },
      maximised: true,
    });
  });

  test.each([
    ['left', { x: -1100, y: 100 }],
    ['right', { x: 1400, y: 100 }],
    ['above', { x: 100, y: -50 }],
    ['below', { x: 100, y: 880 }],
  ])('comes back when it can hardly be gripped, too far %s', (_, corner) => {
    const saved = { area: { ...corner, width: 1200, height: 700 }, maximised: false };
    expect(place(saved, [laptop]).area).toEqual({ x: 0, y: 25, width: 1440, height: 875 });
  });

  test('may hang over an edge as long as it can be gripped', () => {
    const area = { x: -1000, y: 700, width: 1200, height: 700 };
    expect(place({ area, maximised: false }, [laptop]).area).toEqual(area);
  });

  test('fits the screen it lies on, and is never too small to work in', () => {
    const screens = [laptop];
    expect([
      place({ area: { x: 0, y: 25, width: 3000, height: 2000 }, maximised: false }, screens).area,
      place({ area: { x: 10, y: 30, width: 200, height: 100 }, maximised: false }, screens).area,
    ]).toEqual([
      { x: 0, y: 25, width: 1440, height: 875 },
      { x: 10, y: 30, width: 1024, height: 640 },
    ]);
  });

  test.each([
    null,
    [],
    'x',
    { area: null, maximised: true },
    { area: { x: 0, y: 30, width: 1200 }, maximised: false },
    { area: { x: 0.5, y: 30, width: 1200, height: 700 }, maximised: false },
    { area: { x: 0, y: 30, width: 0, height: 700 }, maximised: false },
    { area: { x: '0', y: 30, width: 1200, height: 700 }, maximised: false },
    { area: { x: 0, y: 30, width: 1200, height: 700 }, maximised: 'yes' },
  ])('is not put off by a spoilt memory: %j', (saved) => {
    expect(place(saved, [laptop])).toEqual(place(undefined, [laptop]));
  });
});
