import { expect, it } from 'vitest';
import { boundProblem } from './bound.ts';
import { meeting, problem } from './matching.sample.ts';
import { relax } from './relaxation.ts';

it('a person who is away in between has a gap in any schedule', () => {
  const asked = problem({
    slots: 3,
    persons: 3,
    away: { 0: [1] },
    meetings: [meeting([0, 1]), meeting([0, 2])],
  });
  expect(boundProblem(asked)).toEqual({ gaps: 1, obstacles: [] });
});

it('no gap is counted from one stretch to the next', () => {
  const asked = problem({
    slots: 3,
    split: 2,
    persons: 3,
    away: { 0: [1] },
    meetings: [meeting([0, 1]), meeting([0, 2])],
  });
  expect(boundProblem(asked)).toEqual({ gaps: 0, obstacles: [] });
});

it('a must that fits nowhere is told', () => {
  const asked = problem({ slots: 2, persons: 2, away: { 0: [0], 1: [1] }, meetings: [meeting([0, 1])] });
  expect(boundProblem(asked).obstacles).toEqual([{ kind: 'nowhere', meeting: 0 }]);
});

it('of the meetings of a person, those that have too few slots are told and no others', () => {
  const asked = problem({
    slots: 6,
    persons: 5,
    meetings: [
      meeting([0, 1]),
      meeting([0, 2], { starts: [2] }),
      meeting([0, 3], { starts: [4] }),
      meeting([0, 4], { locked: 4 }),
    ],
  });
  expect(boundProblem(asked).obstacles).toEqual([{ kind: 'overbooked', person: 0, meetings: [2, 3] }]);
});

it('slots for which there are too few tables are told', () => {
  const asked = problem({
    slots: 3,
    persons: 6,
    tables: 1,
    meetings: [
      meeting([0, 1], { starts: [0, 1] }),
      meeting([2, 3], { starts: [0, 1] }),
      meeting([4, 5], { starts: [1] }),
    ],
  });
  expect(boundProblem(asked).obstacles).toEqual([
    { kind: 'overfull', pool: 0, from: 0, to: 1, meetings: [0, 1, 2] },
  ]);
});

it('what each person could do alone and all cannot for want of tables raises the bound', () => {
  // One pair has the only table in the middle, so that the other meets before and after.
  const asked = problem({
    slots: 4,
    persons: 4,
    tables: 1,
    meetings: [
      meeting([0, 1]),
      meeting([0, 1]),
      meeting([2, 3], { starts: [1] }),
      meeting([2, 3], { starts: [2] }),
    ],
  });
  const told: number[] = [];
  relax(asked, { steps: 400, tell: (gaps) => told.push(gaps) });
  expect({ alone: boundProblem(asked).gaps, together: told.at(-1) }).toEqual({ alone: 0, together: 2 });
});
