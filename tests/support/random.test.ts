import { expect, it } from 'vitest';
import { random } from './random.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

it('gives the sequence of mulberry32', () => {
  const source = random(1);
  expect([source.fraction(), source.fraction(), source.fraction()]).toEqual([
    0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
  ]);
});

it('gives the same data for the same seed, other data for another', () => {
  const draw = (seed: number) => {
    const source = random(seed);
    return [
      source.integer(1, 1000),
      source.shuffle(letters),
      source.pick(letters),
      source.sample(letters, 2),
    ];
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

it('reaches both ends of a range and nothing beyond', () => {
  const source = random(3);
  const drawn = new Set(Array.from({ length: 500 }, () => source.integer(-1, 2)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  expect(() => source.integer(2, 1)).toThrow('nothing to pick from');
});

it('keeps every item when it shuffles, and leaves the list alone', () => {
  const before = [...letters];
  const shuffled = random(5).shuffle(letters);
  expect(letters).toEqual(before);
  expect(shuffled).not.toEqual(before);
  expect(shuffled.toSorted()).toEqual(before);
});

it('samples different items, all of them when there are fewer', () => {
  const sample = random(9).sample(letters, 3);
  expect(new Set(sample).size).toBe(3);
  expect(random(9).sample(letters, 99).toSorted()).toEqual(letters);
});

it('counts from 0 to below the limit, and hits once in so many calls', () => {
  const source = random(4);
  expect(new Set(Array.from({ length: 200 }, () => source.below(3)))).toEqual(new Set([0, 1, 2]));
  const hits = Array.from({ length: 10_000 }, () => source.oneIn(10)).filter((hit) => hit).length;
  expect(Math.round(hits / 200)).toBe(5);
});

it('is certain at 0 and 1', () => {
  const source = random(11);
  const count = (probability: number) =>
    Array.from({ length: 200 }, () => source.chance(probability)).filter((hit) => hit).length;
  expect([count(0), count(1)]).toEqual([0, 200]);
});

it('forks by name', () => {
  const fork = (name: string) => random(13).fork(name).fraction();
  expect(fork('visits')).toBe(fork('visits'));
  expect(fork('visits')).not.toBe(fork('notes'));
});
