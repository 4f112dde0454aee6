import { expect, it } from 'vitest';
import { countGoals, reachedOf, shareOf, type Goal } from './goals.ts';
import type { Visit } from './visits.ts';

const now = Date.parse('2015-10-20T10:00:00Z');

function held(changes: Partial<Visit> = {}): Pick<Visit, 'kind' | 'status' | 'slot' | 'hostId'> {
  const slot = { start: '2015-10-20T10:00', end: '2015-10-20T12:00', zone: 'Europe/Paris' };
  return { kind: 'visit', status: 'confirmed', slot, hostId: 'organisation_00000000_1', ...changes };
}

const others = { delegates: 48, meetingsHeld: 4, practicesValidated: 2, opportunities: 9 };

it('counts what was confirmed and has ended, by the clock of the place', () => {
  const inLondon = { start: '2015-10-20T10:00', end: '2015-10-20T12:00', zone: 'Europe/London' };
  const visits = [
    held(),
    held({ kind: 'b2b', hostId: 'organisation_00000000_2' }),
    held({ hostId: null }),
    held({ slot: inLondon, hostId: 'organisation_00000000_3' }),
    held({ slot: null }),
    held({ status: 'invited' }),
    held({ status: 'cancelled' }),
    held({ kind: 'travel' }),
    held({ kind: 'free' }),
  ];
  expect(countGoals(visits, others, now)).toEqual({ visitsDone: 3, organisationsMet: 2, ...others });
});

it('a goal is as far as its indicator counts, or as entered by hand', () => {
  const counts = { visitsDone: 3, organisationsMet: 2, ...others };
  expect(reachedOf({ indicator: 'delegates', reached: 7 }, counts)).toBe(48);
  expect(reachedOf({ indicator: 'byHand', reached: 7 }, counts)).toBe(7);
  const newer = { indicator: 'patents', reached: 7 } as unknown as Goal;
  expect(reachedOf(newer, counts)).toBe(7);
});

it('the share of a target is between nothing and all', () => {
  expect([shareOf(0, 20), shareOf(5, 20), shareOf(30, 20), shareOf(0, 0)]).toEqual([0, 0.25, 1, 1]);
});
