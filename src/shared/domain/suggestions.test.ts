import { describe, expect, it } from 'vitest';
import type { TransferWay, VisitStop } from './engagements.ts';
import { waysOf } from './journeys.ts';
import { rosterOf } from './participants.ts';
import { suggestTransfers } from './suggestions.ts';
import type { Journey } from './transfers.ts';

const zone = 'Europe/Paris';
/** Three places on a line: a short walk from the first to the second, eight kilometres to the third; of the last nothing is known. */
const places = [
  { id: 'hall', point: at(48.82) },
  { id: 'cube', point: at(48.828) },
  { id: 'fort', point: at(48.9) },
  { id: 'somewhere', point: null },
];
const delegates = ['anne', 'luc', 'zoe', 'max'].map((id) => ({ id, legIds: ['leg'] }));
const groups = [
  { id: 'cities', delegateIds: ['anne', 'luc'] },
  { id: 'firms', delegateIds: ['zoe'] },
];

function at(lat: number) {
  return { lat, lon: 2.27, source: '', precision: null };
}

function visit(
  id: string,
  hours: string,
  placeId: string | null,
  changes: Partial<VisitStop> = {},
): VisitStop {
  const [start, end] = hours.split('-');
  const slot = { start: `2015-10-21T${start}`, end: `2015-10-21T${end}`, zone };
  const parties = { everyone: true, groupIds: [], delegateIds: [] };
  return { id, legId: 'leg', kind: 'visit', status: 'confirmed', slot, placeId, ...parties, ...changes };
}

function transfer(hours: string, from: string | null, to: string | null): TransferWay {
  const [start, end] = hours.split('-');
  const passage = { start: `2015-10-21T${start}`, startZone: zone, end: `2015-10-21T${end}`, endZone: zone };
  const parties = { everyone: true, groupIds: [], delegateIds: [] };
  return { id: 'way', legId: 'leg', status: 'booked', passage, fromPlaceId: from, toPlaceId: to, ...parties };
}

function suggest(visits: VisitStop[], transfers: TransferWay[] = [], journeys: Journey[] = []) {
  const roster = rosterOf(delegates, groups);
  const ways = waysOf(places, journeys);
  return suggestTransfers({ visits, transfers, roster, groupIds: groups.map(({ id }) => id), ways });
}

/** From, to, mode, hours and who: what a person would read. */
function told(...question: Parameters<typeof suggest>) {
  return suggest(...question).map((one) =>
    [
      `${one.fromPlaceId}-${one.toPlaceId}`,
      one.mode,
      one.passage && `${one.passage.start.slice(11)}-${one.passage.end.slice(11)}`,
      one.everyone ? 'all' : [...one.groupIds, ...one.delegateIds].join('+'),
    ].join(' '),
  );
}

describe('a missing transfer', () => {
  it('is a walk where one is near enough, arriving a little before it begins', () => {
    const [only, ...more] = suggest([visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'cube')]);
    expect(more).toEqual([]);
    expect(only).toEqual({
      name: expect.any(String) as string,
      day: '2015-10-21',
      afterId: 'a',
      beforeId: 'b',
      fromPlaceId: 'hall',
      toPlaceId: 'cube',
      mode: 'walk',
      needed: { minutes: 15, source: 'estimated' },
      available: 60,
      passage: { start: '2015-10-21T10:40', startZone: zone, end: '2015-10-21T10:55', endZone: zone },
      late: 0,
      persons: 4,
      legId: 'leg',
      everyone: true,
      groupIds: [],
      delegateIds: [],
    });
  });

  it('is the quickest way otherwise, and says by how much it comes too late', () => {
    const [only] = suggest([visit('a', '09:00-10:00', 'hall'), visit('b', '10:10-12:00', 'fort')]);
    expect(only).toMatchObject({ mode: 'coach', available: 10 });
    expect(only?.late).toBe((only?.needed?.minutes ?? 0) - 10);
    expect(only?.passage?.start).toBe('2015-10-21T10:00');
  });

  it('takes what was measured rather than the estimate', () => {
    const journeys = [{ fromPlaceId: 'hall', toPlaceId: 'fort', mode: 'tram' as const, minutes: 9 }];
    const visits = [visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'fort')];
    expect(suggest(visits, [], journeys)).toMatchObject([
      { mode: 'tram', needed: { minutes: 9, source: 'measured' } },
    ]);
    expect(told(visits, [], journeys)).toEqual(['hall-fort tram 10:45-10:54 all']);
  });

  it('of a place without coordinates has all the time there is, or none', () => {
    expect(told([visit('a', '09:00-10:00', 'hall'), visit('b', '10:30-11:00', 'somewhere')])).toEqual([
      'hall-somewhere coach 10:00-10:30 all',
    ]);
    expect(
      suggest([visit('a', '09:00-10:00', 'hall'), visit('b', '09:30-11:00', 'somewhere')]),
    ).toMatchObject([{ passage: null, needed: null, available: -30 }]);
  });
});

describe('who travels', () => {
  const apart = { everyone: false, groupIds: [], delegateIds: [] };

  it('are those who have the same gap, as the leg, whole groups and persons', () => {
    const visits = [
      visit('a', '09:00-10:00', 'hall'),
      visit('b', '11:00-12:00', 'cube', { ...apart, groupIds: ['cities'], delegateIds: ['max'] }),
      visit('c', '11:00-12:00', 'fort', { ...apart, groupIds: ['firms'] }),
      visit('d', '14:00-15:00', 'cube'),
    ];
    expect(told(visits)).toEqual([
      'hall-cube walk 10:40-10:55 cities+max',
      'hall-fort coach 10:20-10:52 firms',
      'fort-cube coach 13:20-13:51 firms',
    ]);
  });

  it('a part of a group is named person by person', () => {
    const visits = [
      visit('a', '09:00-10:00', 'hall'),
      visit('b', '11:00-12:00', 'cube', { ...apart, delegateIds: ['luc', 'zoe'] }),
    ];
    expect(told(visits)).toEqual(['hall-cube walk 10:40-10:55 firms+luc']);
  });
});

describe('nothing is missing', () => {
  const visits = [visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'cube')];

  it('where a transfer is planned, or its places are not said', () => {
    expect(told(visits, [transfer('10:10-10:30', 'hall', 'cube')])).toEqual([]);
    expect(told(visits, [transfer('10:10-10:30', null, null)])).toEqual([]);
  });

  it('where a visit stands for the way', () => {
    expect(told([...visits, visit('train', '10:10-10:50', null, { kind: 'travel' })])).toEqual([]);
  });

  it('in one place, overnight, and around what is cancelled', () => {
    expect(told([visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'hall')])).toEqual([]);
    const tomorrow = { slot: { start: '2015-10-22T09:00', end: '2015-10-22T10:00', zone } };
    expect(told([visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'cube', tomorrow)])).toEqual(
      [],
    );
    expect(
      told([visit('a', '09:00-10:00', 'hall'), visit('b', '11:00-12:00', 'cube', { status: 'cancelled' })]),
    ).toEqual([]);
  });

  it('but the way to where the transfer leaves from, and from where it arrives', () => {
    expect(told(visits, [transfer('10:20-10:50', 'fort', 'cube')])).toEqual([
      'hall-fort coach 10:00-10:33 all',
    ]);
    expect(told(visits, [transfer('10:05-10:20', 'hall', 'fort')])).toEqual([
      'fort-cube coach 10:20-10:51 all',
    ]);
  });
});

it('a lunch nowhere in particular takes its time and leaves people where they were', () => {
  const visits = [
    visit('a', '09:00-12:00', 'hall'),
    visit('lunch', '12:00-13:30', null, { kind: 'free' }),
    visit('b', '14:00-15:00', 'cube'),
  ];
  expect(suggest(visits)).toMatchObject([{ available: 30, afterId: 'a', beforeId: 'b' }]);
});
