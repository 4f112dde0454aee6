import { expect, it } from 'vitest';
import { headsOf, shownOf, type Version } from './cells.ts';

function version(
  device: string,
  seq: number,
  t: number,
  prev: readonly string[] = [],
  audience = 'all',
): Version {
  return { device, seq, t, prev, audience };
}

it('keeps as heads the versions that no other one has seen', () => {
  const [first, second, other] = [version('a', 1, 10), version('b', 1, 5, ['a:1']), version('c', 1, 1)];
  expect(headsOf([first, second, other])).toEqual([second, other]);
  expect(headsOf([])).toEqual([]);
});

it('takes a name to speak of another version of the same audience', () => {
  const itself = version('a', 1, 10, ['a:1']);
  const elsewhere = version('b', 1, 5, ['a:1'], 'org');
  expect(headsOf([itself, elsewhere])).toEqual([itself, elsewhere]);
});

it('shows the latest head, then the larger device, then the larger number, then the larger audience', () => {
  const last = (...heads: Version[]) => [shownOf(heads), shownOf(heads.toReversed())];
  const twice = (head: Version) => [head, head];
  expect(last(version('z', 9, 1), version('a', 1, 2))).toEqual(twice(version('a', 1, 2)));
  expect(last(version('b', 1, 2), version('a', 9, 2))).toEqual(twice(version('b', 1, 2)));
  expect(last(version('a', 10, 2), version('a', 9, 2))).toEqual(twice(version('a', 10, 2)));
  expect(last(version('a', 1, 2, [], 'org'), version('a', 1, 2))).toEqual(
    twice(version('a', 1, 2, [], 'org')),
  );
  expect(shownOf([])).toBeUndefined();
});
