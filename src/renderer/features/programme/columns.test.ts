import { describe, expect, it } from 'vitest';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { blankVisit } from './blankVisit.ts';
import { columnsOf, daysShown, partiesOf } from './columns.ts';

const leg = {
  id: 'leg_a',
  missionId: 'mission_a',
  title: 'Strasbourg',
  dates: { from: '2015-10-19', to: '2015-10-21' },
  zone: 'Europe/Paris',
};
const groups: GroupRow[] = ['cities', 'research'].map((id) => ({
  id,
  missionId: 'mission_a',
  name: id,
  colour: 'teal',
  delegateIds: [],
}));

function visit(fields: Partial<VisitRow>): VisitRow {
  return {
    id: 'visit_a',
    ...blankVisit(leg, { title: 'Cube', slot: null, everyone: false, groupIds: [] }),
    ...fields,
  };
}

function slot(start: string, end: string): VisitRow['slot'] {
  return { start: `2015-10-${start}`, end: `2015-10-${end}`, zone: 'Europe/Paris' };
}

describe('the columns of a visit', () => {
  it.each([
    ['everyone: the whole day', { everyone: true, groupIds: ['cities'] }, null],
    [
      'groups: theirs, in the order of the board',
      { groupIds: ['research', 'cities'] },
      ['cities', 'research'],
    ],
    ['single persons: outside groups', { delegateIds: ['anne'] }, ['others']],
    ['a group that is gone: outside groups', { groupIds: ['gone'] }, ['others']],
    ['a group and persons: that of the group', { groupIds: ['cities'], delegateIds: ['anne'] }, ['cities']],
  ])('%s', (_what, fields, columns) => {
    expect(columnsOf(visit(fields), groups, true)).toEqual(columns);
    expect(columnsOf(visit(fields), groups, false)).toBe(null);
  });

  it('say who it is for once it was moved', () => {
    const both = { everyone: false, groupIds: ['cities', 'gone'] };
    expect(partiesOf(['research'], both)).toEqual({ everyone: false, groupIds: ['research'] });
    expect(partiesOf(['others'], both)).toEqual({ everyone: false, groupIds: [] });
    expect(partiesOf(null, both)).toEqual(both);
    expect(partiesOf(null, { everyone: true, groupIds: [] })).toEqual({ everyone: true, groupIds: [] });
  });
});

describe('the days shown', () => {
  it('are those of the leg, and those on which a visit strayed', () => {
    const visits = [
      visit({ slot: slot('20T22:00', '21T00:00') }),
      visit({ slot: slot('21T22:00', '22T06:00') }),
      visit({ slot: slot('17T09:00', '17T10:00') }),
      visit({ slot: null }),
    ];
    expect(daysShown(leg, visits)).toEqual([
      { day: '2015-10-17', outside: true },
      { day: '2015-10-19', outside: false },
      { day: '2015-10-20', outside: false },
      { day: '2015-10-21', outside: false },
      { day: '2015-10-22', outside: true },
    ]);
  });

  it('end where a visit ends at midnight', () => {
    expect(daysShown(leg, [visit({ slot: slot('21T22:00', '22T00:00') })]).map(({ day }) => day)).toEqual([
      '2015-10-19',
      '2015-10-20',
      '2015-10-21',
    ]);
  });
});
