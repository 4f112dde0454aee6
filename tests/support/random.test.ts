import { expect, it } from 'vitest';
import { seeded } from './random.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

it('gives the sequence of mulberry32', () => {
  const random = seeded(1);
  expect([random.fraction(), random.fraction(), random.fraction()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

it('gives the same data for the same seed, other data for another', () => {
  const draw = (seed: number) => {
    const random = seeded(seed);
    return [
      random.integer(1, 1000),
      random.shuffle(letters),
      random.pick(letters),
      random.sample(letters, 2),
    ];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('reaches both ends of a range and nothing beyond', () => {
  const random = seeded(3);
  const drawn = new Set(Array.from({ length: 500 }, () => random.integer(-1, 2)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  expect(() => random.integer(2, 1)).toThrow('no whole number from 2 to 1');
});

it('keeps every item when it shuffles, and leaves the list alone', () => {
  const before = [...letters];
  const shuffled = seeded(5).shuffle(letters);
  expect(letters).toEqual(before);
  expect(shuffled).not.toEqual(before);
  expect(shuffled.toSorted()).toEqual(before);
});

it('samples different items, all of them when there are fewer', () => {
  const sample = seeded(9).sample(letters, 3);
  expect(new Set(sample).size).toBe(3);
  expect(seeded(9).sample(letters, 99).toSorted()).toEqual(letters);
});

it('is certain at 0 and 1', () => {
  const random = seeded(11);
  const count = (probability: number) =>
    Array.from({ length: 200 }, () => random.chance(probability)).filter((hit) => hit).length;
  expect([count(0), count(1)]).toEqual([0, 200]);
});

it('forks by name', () => {
  const fork = (name: string) => seeded(13).fork(name).fraction();
  expect(fork('visits')).toBe(fork('visits'));
  expect(fork('visits')).not.toBe(fork('notes'));
});
