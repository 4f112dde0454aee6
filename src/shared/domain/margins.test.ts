import { expect, it } from 'vitest';
import type { Engagement } from './engagements.ts';
import { marginsOf } from './margins.ts';

function engagement(id: string, from: string, to: string): Engagement {
  const zones = { startZone: 'UTC', endZone: 'UTC', startPlaceId: null, endPlaceId: null };
  const instant = (minute: string): number => Date.parse(`2015-10-${minute}Z`);
  return {
    id,
    kind: id.startsWith('tram') ? 'transfer' : 'visit',
    legId: 'leg',
    from: instant(from),
    to: instant(to),
    startDay: `2015-10-${from.slice(0, 2)}`,
    endDay: `2015-10-${to.slice(0, 2)}`,
    travels: id.startsWith('tram'),
    ...zones,
  };
}

it('leaves a transfer the time between what is before and what is next, for whoever has least', () => {
  const tram = engagement('tram', '19T10:05', '19T10:20');
  const anne = [engagement('a', '19T09:00', '19T10:00'), tram, engagement('b', '19T10:30', '19T11:00')];
  const luc = [engagement('c', '19T09:00', '19T10:04'), tram, engagement('d', '19T10:25', '19T11:00')];
  expect([...marginsOf([anne, luc])]).toEqual([['tram', 21]]);
});

it('says nothing of the first and the last way of a day', () => {
  const day = [
    engagement('yesterday', '18T20:00', '18T23:00'),
    engagement('tram 1', '19T08:00', '19T08:30'),
    engagement('visit', '19T09:00', '19T10:00'),
    engagement('tram 2', '19T10:05', '19T10:20'),
    engagement('tomorrow', '20T09:00', '20T10:00'),
  ];
  expect([...marginsOf([day])]).toEqual([]);
});
