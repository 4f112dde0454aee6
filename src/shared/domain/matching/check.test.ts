import { expect, it } from 'vitest';
import { checkSchedule } from './check.ts';
import { meeting, problem } from './matching.sample.ts';

it('a schedule in which every rule holds has no fault, and its gaps are counted by stretch', () => {
  const asked = problem({
    slots: 6,
    split: 3,
    persons: 3,
    meetings: [meeting([0, 1]), meeting([0, 2]), meeting([0, 1])],
  });
  expect(checkSchedule(asked, [0, 2, 4])).toEqual({
    faults: [],
    score: { musts: 0, wants: 0, gaps: 1, idle: 1 },
    gaps: [1, 0, 0],
  });
});

it('what is not held counts by its wish', () => {
  const asked = problem({
    slots: 2,
    persons: 2,
    meetings: [meeting([0, 1]), meeting([0, 1], { wish: { kind: 'want', weight: 4 } })],
  });
  expect(checkSchedule(asked, [null, null])).toMatchObject({ faults: [], score: { musts: 1, wants: 4 } });
});

it.each([
  ['two meetings of a person at once', [0, 0, 3], { kind: 'twice', person: 0, meetings: [0, 1] }],
  ['a person who is away', [5, 1, 3], { kind: 'away', meeting: 0, person: 0 }],
  ['a meeting that ends in the next stretch', [0, 1, 2], { kind: 'malformed', meeting: 2 }],
  ['one that ends after the last slot', [0, 1, 5], { kind: 'malformed', meeting: 2 }],
  ['a lock that is not kept', [1, 0, 3], { kind: 'start', meeting: 1 }],
])('%s is a fault', (_name, schedule, fault) => {
  const asked = problem({
    slots: 6,
    split: 3,
    persons: 3,
    away: { 0: [5] },
    meetings: [
      meeting([0, 1]),
      meeting([0, 2], { locked: schedule[1] === 0 && schedule[0] === 1 ? 1 : null }),
      meeting([1, 2], { length: 2 }),
    ],
  });
  expect(checkSchedule(asked, schedule).faults).toContainEqual(fault);
});

it('a full room, an order that is not kept and a way that is too long are faults', () => {
  const asked = {
    ...problem({
      slots: 4,
      persons: 4,
      tables: 1,
      meetings: [meeting([0, 1]), meeting([2, 3]), meeting([0, 2], { site: 1 })],
    }),
    precedences: [{ before: 2, after: 1 }],
    travel: [
      [0, 30],
      [30, 0],
    ],
  };
  expect(checkSchedule(asked, [0, 0, 1]).faults).toEqual([
    { kind: 'travel', person: 0, meetings: [0, 2] },
    { kind: 'travel', person: 2, meetings: [1, 2] },
    { kind: 'full', pool: 0, slot: 0 },
    { kind: 'order', before: 2, after: 1 },
  ]);
});

it('gaps that differ by more than is fair are a fault', () => {
  const asked = {
    ...problem({ slots: 5, persons: 4, meetings: [meeting([0, 1]), meeting([0, 2]), meeting([0, 3])] }),
    fairness: 1,
  };
  expect(checkSchedule(asked, [0, 2, 4]).faults).toEqual([{ kind: 'unfair', fewest: 0, most: 2 }]);
});
