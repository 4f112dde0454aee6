import { expect, it } from 'vitest';
import { checkSchedule } from './check.ts';
import { meeting, problem } from './matching.sample.ts';
import { createSearch } from './search.ts';

const everyone = [0, 1, 2, 3, 4, 5];
const pairs = everyone.flatMap((a) => everyone.slice(a + 1).map((b) => meeting([a, b])));

it('everybody meets everybody without a gap', () => {
  const asked = { ...problem({ slots: 5, persons: 6, tables: 3, meetings: pairs }), fairness: 2 };
  const search = createSearch(asked, { seed: 1, from: null, keep: null });
  search.run(50_000);
  const schedule = search.best()?.schedule ?? [];
  expect(checkSchedule(asked, schedule)).toMatchObject({ faults: [], score: { musts: 0, gaps: 0 } });
});

it('the same seed gives the same schedule, however the moves are portioned', () => {
  const crowd = Array.from({ length: 12 }, (_, person) => person);
  const meetings = crowd.flatMap((a) => crowd.slice(a + 1, a + 5).map((b) => meeting([a, b])));
  const asked = problem({ slots: 14, persons: 12, tables: 3, away: { 0: [3], 5: [7], 7: [2, 9] }, meetings });
  const [one, other, third] = [5, 5, 6].map((seed) => createSearch(asked, { seed, from: null, keep: null }));
  one?.run(5000);
  for (let part = 0; part < 50; part += 1) other?.run(100);
  third?.run(5000);
  expect(other?.best()).toEqual(one?.best());
  expect(third?.best()?.schedule).not.toEqual(one?.best()?.schedule);
});

it('with too little room, the heavier wants are held', () => {
  const want = (weight: number) => meeting([0, 1], { wish: { kind: 'want', weight } });
  const asked = problem({ slots: 2, persons: 2, meetings: [want(1), want(3), want(2), want(1)] });
  const search = createSearch(asked, { seed: 1, from: null, keep: null });
  search.run(20_000);
  expect(search.best()?.score).toEqual({ musts: 0, wants: 2, gaps: 0, idle: 0 });
});

it('a repair leaves in its place whatever can stay', () => {
  const before = problem({ slots: 6, persons: 6, tables: 3, meetings: pairs });
  const first = createSearch(before, { seed: 1, from: null, keep: null });
  first.run(50_000);
  const keep = first.best()?.schedule ?? [];
  const same = createSearch(before, { seed: 2, from: keep, keep });
  same.run(5000);
  expect(same.best()?.schedule).toEqual(keep);
});
