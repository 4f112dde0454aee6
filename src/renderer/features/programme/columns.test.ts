import { describe, expect, it } from 'vitest';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { blankVisit } from './blankVisit.ts';
import { belongingIn, columnsOf, columnsOfTransfer, daysShown } from './columns.ts';

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

const cityOf = new Map([
  ['cube', 'issy-les-moulineaux'],
  ['station', 'strasbourg'],
]);

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
    expect(columnsOf(visit(fields), { by: 'groups', groups, cityOf })).toEqual(columns);
    expect(columnsOf(visit(fields), { by: 'together', groups, cityOf })).toBe(null);
  });

  it('are the city of its place, or its host', () => {
    const cube = visit({ placeId: 'cube', hostId: 'issy' });
    expect(columnsOf(cube, { by: 'cities', groups, cityOf })).toEqual(['issy-les-moulineaux']);
    expect(columnsOf(cube, { by: 'hosts', groups, cityOf })).toEqual(['issy']);
    expect(columnsOf(visit({ placeId: 'gone' }), { by: 'cities', groups, cityOf })).toEqual(['others']);
    expect(columnsOf(visit({}), { by: 'hosts', groups, cityOf })).toEqual(['others']);
  });

  it('are the cities that a transfer joins, and its groups', () => {
    const way = { everyone: false, groupIds: ['research'], fromPlaceId: 'cube', toPlaceId: 'station' };
    expect(columnsOfTransfer(way, { by: 'cities', groups, cityOf })).toEqual([
      'issy-les-moulineaux',
      'strasbourg',
    ]);
    expect(columnsOfTransfer(way, { by: 'groups', groups, cityOf })).toEqual(['research']);
    expect(columnsOfTransfer(way, { by: 'hosts', groups, cityOf })).toEqual(['others']);
    expect(columnsOfTransfer(way, { by: 'together', groups, cityOf })).toBe(null);
  });

  it('say who it is for once it was moved', () => {
    const both = { everyone: false, groupIds: ['cities', 'gone'], hostId: 'issy' };
    expect(belongingIn(['research'], both, 'groups')).toEqual({ ...both, groupIds: ['research'] });
    expect(belongingIn(['others'], both, 'groups')).toEqual({ ...both, groupIds: [] });
    expect(belongingIn(null, both, 'groups')).toEqual(both);
    expect(belongingIn(null, { ...both, everyone: true }, 'groups')).toEqual({ ...both, everyone: true });
  });

  it('say whose it is once it was moved among hosts, and leave it where it is among cities', () => {
    const own = { everyone: true, groupIds: [], hostId: 'issy' };
    expect(belongingIn(['semia'], own, 'hosts')).toEqual({ ...own, hostId: 'semia' });
    expect(belongingIn(['others'], own, 'hosts')).toEqual({ ...own, hostId: null });
    expect(belongingIn(['nantes'], own, 'cities')).toEqual(own);
    expect(belongingIn(['semia'], own, 'together')).toEqual(own);
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
