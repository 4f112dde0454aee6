import { describe, expect, it } from 'vitest';
import { clashName, compareClashes, type Clash } from './clash.ts';
import { blocking, judge, measuredKinds, rulesOf, usualRules } from './levels.ts';

const double: Clash = {
  kind: 'person',
  name: clashName('person', ['visit_2', 'visit_1']),
  itemIds: ['visit_2', 'visit_1'],
  delegateIds: ['anne', 'luc'],
  at: 600,
  minutes: 30,
};
const unplaced: Clash = {
  kind: 'transfer',
  name: clashName('transfer', ['visit_1', 'visit_3']),
  itemIds: ['visit_1', 'visit_3'],
  delegateIds: ['anne'],
  at: 900,
  minutes: 50,
  fromPlaceId: 'place_1',
  toPlaceId: 'place_2',
};
const small: Clash = {
  kind: 'capacity',
  name: clashName('capacity', ['visit_4']),
  itemIds: ['visit_4'],
  delegateIds: ['anne', 'luc'],
  at: null,
  persons: 2,
  room: 1,
};
const all = [double, unplaced, small];

describe('the rules of a mission', () => {
  it('are the usual ones until it sets others; a measure that is not set stays the usual one', () => {
    const rules = rulesOf([{ kind: 'travel', level: 'warn', value: null }]);
    expect(rules).toEqual({ ...usualRules, travel: { level: 'warn', value: 5 } });
  });

  it('have a measure for the way, the walk and the days before', () => {
    expect(measuredKinds).toEqual(['travel', 'transfer', 'confirmation']);
  });

  it('leave out what is ignored and say how the rest is taken', () => {
    const told = judge(all, [{ kind: 'transfer', level: 'ignore', value: null }], []);
    expect(told).toEqual([
      { clash: double, level: 'block', waiver: null, openIds: ['anne', 'luc'], accepted: false },
      { clash: small, level: 'block', waiver: null, openIds: ['anne', 'luc'], accepted: false },
    ]);
  });
});

describe('a waiver', () => {
  it('covers the persons it was made for, and no others', () => {
    const waiver = { clash: double.name, delegateIds: ['anne'] };
    expect(judge([double], [], [waiver])).toEqual([
      { clash: double, level: 'block', waiver, openIds: ['luc'], accepted: false },
    ]);
    expect(blocking([double], [], [waiver])).toEqual([double]);
  });

  it('lets a release pass once all are covered', () => {
    const waivers = all.map(({ name, delegateIds }) => ({ clash: name, delegateIds }));
    expect(blocking(all, [], waivers)).toEqual([]);
    expect(blocking(all, [], [])).toEqual([double, small]);
  });
});

describe('clashes', () => {
  it('are named whatever the order of what meets', () => {
    expect(clashName('person', ['visit_1', 'visit_2'])).toBe(double.name);
  });

  it('stand in the order of time, those without a time last', () => {
    expect([small, unplaced, double].toSorted(compareClashes)).toEqual(all);
  });
});
