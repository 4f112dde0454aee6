import { expect, it } from 'vitest';
import { milestoneDay, milestonesOf, nextDayOf } from './milestones.ts';
import { milestoneKinds } from './opportunities.ts';

it('milestones fall a week, three, six and twelve months after the last day', () => {
  expect(milestoneKinds.map((kind) => milestoneDay(kind, '2015-11-27'))).toEqual([
    '2015-12-04',
    '2016-02-27',
    '2016-05-27',
    '2016-11-27',
  ]);
});

it('a month without that day ends earlier, and gives nothing to the next', () => {
  const months = ['M3', 'M6', 'M12'] as const;
  expect(months.map((kind) => milestoneDay(kind, '2015-11-30'))).toEqual([
    '2016-02-29',
    '2016-05-30',
    '2016-11-30',
  ]);
  expect(months.map((kind) => milestoneDay(kind, '2016-08-31'))).toEqual([
    '2016-11-30',
    '2017-02-28',
    '2017-08-31',
  ]);
  expect(milestoneDay('M12', '2016-02-29')).toBe('2017-02-28');
  expect(milestoneDay('M3', '2015-10-31')).toBe('2016-01-31');
});

const found = { kind: 'D7' as const, doneOn: '2015-12-03', outcome: 'Contact repris' };

it('what is due before today and not done is overdue, unless the opportunity is lost', () => {
  const overdue = (stage: 'lead' | 'won' | 'lost') =>
    milestonesOf({ stage, nextOn: null, milestones: [found] }, '2015-11-27', '2016-05-27').map(
      (one) => one.overdue,
    );
  expect([overdue('lead'), overdue('won'), overdue('lost')]).toEqual([
    [false, true, false, false],
    [false, true, false, false],
    [false, false, false, false],
  ]);
  expect(
    milestonesOf({ stage: 'lead', nextOn: null, milestones: [found] }, null, '2016-05-27').slice(0, 2),
  ).toEqual([
    { ...found, due: null, overdue: false },
    { kind: 'M3', doneOn: null, outcome: '', due: null, overdue: false },
  ]);
});

it('the next day is that of the next action or of the first milestone not done', () => {
  const next = (stage: 'lead' | 'won' | 'lost', nextOn: string | null, lastDay: string | null) =>
    nextDayOf({ stage, nextOn, milestones: [found] }, lastDay, '2016-01-01');
  expect([
    next('lead', '2016-01-15', '2015-11-27'),
    next('lead', null, '2015-11-27'),
    next('won', '2016-01-15', '2015-11-27'),
    next('lost', '2016-01-15', '2015-11-27'),
    next('lead', null, null),
  ]).toEqual(['2016-01-15', '2016-02-27', '2016-02-27', null, null]);
});
