import { describe, expect, it } from 'vitest';
import type { TransferWay, VisitStop } from './engagements.ts';
import { instantOf } from './instants.ts';
import { gatheringsOf, nearestRallying, whereabouts, type Whereabout } from './whereabouts.ts';

const zone = 'Europe/Paris';
const parties = { everyone: true, groupIds: [], delegateIds: [] };

function visit(id: string, start: string, end: string, placeId: string | null): VisitStop {
  const slot = { start: `2015-10-${start}`, end: `2015-10-${end}`, zone };
  return { id, legId: 'leg', kind: 'visit', status: 'confirmed', slot, placeId, ...parties };
}

const coach: TransferWay = {
  id: 'coach',
  legId: 'leg',
  status: 'booked',
  passage: { start: '2015-10-20T10:00', startZone: zone, end: '2015-10-20T10:40', endZone: zone },
  fromPlaceId: 'hall',
  toPlaceId: 'cube',
  ...parties,
};
const stay = {
  delegateId: 'anne',
  placeId: 'hotel',
  nights: { from: '2015-10-20', to: '2015-10-20' },
  room: '12',
  status: 'booked' as const,
};
const plan = {
  delegates: [{ id: 'anne', legIds: ['leg'] }],
  groups: [],
  legs: [{ id: 'leg', dates: { from: '2015-10-20', to: '2015-10-21' } }],
  visits: [
    visit('hall', '20T09:00', '20T10:00', 'hall'),
    visit('cube', '20T11:00', '20T12:00', 'cube'),
    visit('dinner', '20T19:00', '20T21:00', null),
    visit('late', '21T09:00', '21T10:00', 'hall'),
  ],
  transfers: [coach],
  stays: [stay],
  absences: [],
  marks: [],
};

function where(at: string, changes: Partial<Parameters<typeof whereabouts>[0]> = {}) {
  const [anne] = whereabouts({ ...plan, at: { minute: `2015-10-${at}`, zone }, ...changes });
  if (!anne) throw new Error('nobody');
  const { delegateId: _delegate, last, ...rest } = anne;
  return { ...rest, last: last?.placeId ?? null };
}

describe('where somebody is', () => {
  it.each([
    ['before anything began', '20T08:00', { kind: 'free', placeId: null, last: null }],
    ['in a visit', '20T09:00', { kind: 'visit', itemId: 'hall', placeId: 'hall', mark: null, last: 'hall' }],
    [
      'on the way',
      '20T10:00',
      { kind: 'transfer', itemId: 'coach', placeId: null, mark: null, last: 'hall' },
    ],
    ['between two', '20T10:50', { kind: 'free', placeId: null, last: 'cube' }],
    [
      'in a visit nowhere in particular',
      '20T20:00',
      { kind: 'visit', itemId: 'dinner', placeId: null, mark: null, last: 'cube' },
    ],
    ['with more to come that evening', '20T18:00', { kind: 'free', placeId: null, last: 'cube' }],
    ['when the day is over', '20T21:00', { kind: 'stay', placeId: 'hotel', room: '12', last: 'cube' }],
    ['before the next day begins', '21T08:30', { kind: 'stay', placeId: 'hotel', room: '12', last: 'cube' }],
    ['once it has begun', '21T10:30', { kind: 'free', placeId: null, last: 'hall' }],
    ['after the leg', '22T09:00', { kind: 'home', placeId: null, last: 'hall' }],
    ['long after', '25T09:00', { kind: 'home', placeId: null, last: null }],
  ])('%s', (_name, at, expected) => {
    expect(where(at)).toEqual(expected);
  });

  it('is told by the clocks of any zone', () => {
    const [anne] = whereabouts({ ...plan, at: { minute: '2015-10-20T08:30', zone: 'Europe/London' } });
    expect(anne).toMatchObject({
      kind: 'visit',
      itemId: 'hall',
      last: { until: instantOf('2015-10-20T09:00', zone) },
    });
  });

  it('is not where the programme says once called in vain', () => {
    const marks = [{ itemId: 'cube', delegateId: 'anne', mark: 'absent' as const }];
    expect(where('20T11:30', { marks })).toEqual({
      kind: 'missing',
      itemId: 'cube',
      placeId: null,
      mark: 'absent',
      last: 'cube',
    });
    const late = [{ itemId: 'cube', delegateId: 'anne', mark: 'late' as const }];
    expect(where('20T11:30', { marks: late })).toMatchObject({ kind: 'visit', mark: 'late' });
  });

  it('is elsewhere when that was announced', () => {
    const slot = { start: '2015-10-20T08:00', end: '2015-10-20T12:00', zone };
    const absences = [{ subjectId: 'anne', slot, reason: 'Collège communal' }];
    expect(where('20T11:30', { absences })).toMatchObject({ kind: 'away', reason: 'Collège communal' });
    expect(where('20T12:00', { absences })).toMatchObject({ kind: 'free' });
  });

  it('of two things at once is at the one that began last', () => {
    const visits = [...plan.visits, visit('radio', '20T11:30', '20T11:45', 'studio')];
    expect(where('20T11:35', { visits })).toMatchObject({ itemId: 'radio', placeId: 'studio' });
    expect(where('20T11:50', { visits })).toMatchObject({ itemId: 'cube' });
  });

  it('is at no hotel that was cancelled', () => {
    expect(where('20T22:00', { stays: [{ ...stay, status: 'cancelled' }] })).toMatchObject({ kind: 'free' });
  });
});

describe('the nearest meeting point', () => {
  const point = (lat: number) => ({ lat, lon: 2, source: '', precision: null });
  const places = [
    { id: 'a', point: point(48) },
    { id: 'b', point: point(48.01) },
    { id: 'c', point: point(48.1) },
    { id: 'nowhere', point: null },
  ];

  it('is the one at the shortest distance, the place itself among them', () => {
    expect(nearestRallying('a', places, ['c', 'b'])).toEqual({
      placeId: 'b',
      kilometres: expect.closeTo(1.11, 2) as number,
    });
    expect(nearestRallying('nowhere', places, ['nowhere', 'b'])).toEqual({
      placeId: 'nowhere',
      kilometres: 0,
    });
  });

  it('is none without coordinates, place or points', () => {
    expect(nearestRallying('nowhere', places, ['b'])).toBeNull();
    expect(nearestRallying(null, places, ['b'])).toBeNull();
    expect(nearestRallying('a', places, [])).toBeNull();
  });
});

it('people are listed by where they are together, those who did not answer first', () => {
  const last = null;
  const people: Whereabout[] = [
    { delegateId: 'a', last, kind: 'home', placeId: null },
    { delegateId: 'b', last, kind: 'visit', itemId: 'v1', placeId: 'cube', mark: null },
    { delegateId: 'c', last, kind: 'stay', placeId: 'cube', room: '' },
    { delegateId: 'd', last, kind: 'visit', itemId: 'v2', placeId: 'cube', mark: 'late' },
    { delegateId: 'e', last, kind: 'visit', itemId: 'v3', placeId: null, mark: null },
    { delegateId: 'f', last, kind: 'transfer', itemId: 't1', placeId: null, mark: null },
    { delegateId: 'g', last, kind: 'missing', itemId: 'v1', placeId: null, mark: 'absent' },
    { delegateId: 'h', last, kind: 'visit', itemId: 'v4', placeId: 'hall', mark: null },
  ];
  expect(
    gatheringsOf(people).map(({ kind, placeId, itemIds, people: together }) => [
      kind,
      placeId,
      itemIds.join(' '),
      together.map(({ delegateId }) => delegateId).join(''),
    ]),
  ).toEqual([
    ['missing', null, 'v1', 'g'],
    ['place', 'cube', 'v1 v2', 'bcd'],
    ['place', 'hall', 'v4', 'h'],
    ['visit', null, 'v3', 'e'],
    ['transfer', null, 't1', 'f'],
    ['home', null, '', 'a'],
  ]);
});
