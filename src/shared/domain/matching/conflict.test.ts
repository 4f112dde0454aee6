import { expect, it } from 'vitest';
import { fewestImpossible, onlyMeetings } from './conflict.ts';
import { meeting, problem } from './matching.sample.ts';

it('of many items, those that cannot hold together are found', async () => {
  const items = Array.from({ length: 40 }, (_, index) => index);
  const isImpossible = (set: readonly number[]) =>
    Promise.resolve([3, 17, 38].every((each) => set.includes(each)));
  expect(await fewestImpossible(items, isImpossible)).toEqual([3, 17, 38]);
});

it('a part of a problem keeps the orders between the meetings it keeps', () => {
  const asked = {
    ...problem({
      slots: 4,
      persons: 2,
      meetings: [meeting([0, 1]), meeting([0, 1], { wish: { kind: 'want', weight: 2 } }), meeting([0, 1])],
    }),
    precedences: [
      { before: 0, after: 1 },
      { before: 1, after: 2 },
    ],
  };
  const part = onlyMeetings(asked, [1, 2]);
  expect(part.meetings).toEqual([meeting([0, 1]), meeting([0, 1])]);
  expect(part.precedences).toEqual([{ before: 0, after: 1 }]);
});
