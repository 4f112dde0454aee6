import { describe, expect, it } from 'vitest';
import { bedlessRuns, nightsOfLeg, nightsWithout, roomingOf, shareRooms } from './rooming.ts';

const nights = (from: string, to = from) => ({ from: `2015-10-${from}`, to: `2015-10-${to}` });

describe('nights taken out of others', () => {
  it.each([
    ['none in common', nights('19', '20'), nights('21', '22'), [nights('19', '20')]],
    ['the first ones', nights('19', '22'), nights('18', '20'), [nights('21', '22')]],
    ['the last ones', nights('19', '22'), nights('22', '23'), [nights('19', '21')]],
    ['from the middle', nights('19', '22'), nights('20'), [nights('19'), nights('21', '22')]],
    ['all of them', nights('19', '22'), nights('19', '22'), []],
  ])('%s', (_name, had, taken, left) => {
    expect(nightsWithout(had, taken)).toEqual(left);
  });
});

it('a leg has a night less than it has days', () => {
  expect(nightsOfLeg(nights('19', '21'))).toEqual(['2015-10-19', '2015-10-20']);
  expect(nightsOfLeg(nights('19'))).toEqual([]);
});

describe('who sleeps where', () => {
  const legs = [{ id: 'leg1', dates: nights('19', '21') }];
  const people = ['anne', 'luc', 'zoe'].map((id) => ({ id, legIds: ['leg1'] }));
  const bed = (delegateId: string, room: string, when = nights('19', '20')) => ({
    delegateId,
    placeId: 'hotel',
    nights: when,
    room,
    status: 'booked' as const,
  });

  it('rooms are shared by their number; who has no bed is told', () => {
    const stays = [bed('luc', '12'), bed('anne', '12'), bed('zoe', '9', nights('19'))];
    expect(roomingOf(legs, people, stays)).toEqual([
      {
        night: '2015-10-19',
        hotels: [
          {
            placeId: 'hotel',
            rooms: [
              { room: '9', delegateIds: ['zoe'] },
              { room: '12', delegateIds: ['anne', 'luc'] },
            ],
          },
        ],
        bedless: [],
        twice: [],
      },
      {
        night: '2015-10-20',
        hotels: [{ placeId: 'hotel', rooms: [{ room: '12', delegateIds: ['anne', 'luc'] }] }],
        bedless: ['zoe'],
        twice: [],
      },
    ]);
  });

  it('without a room everybody is alone; a cancelled stay is no bed; two beds are told', () => {
    const stays = [
      bed('zoe', ''),
      bed('anne', ''),
      { ...bed('luc', '3'), status: 'cancelled' as const },
      { ...bed('anne', '4', nights('20')), placeId: 'other' },
    ];
    const [first, second] = roomingOf(legs, people, stays);
    expect(first?.hotels).toEqual([
      {
        placeId: 'hotel',
        rooms: [
          { room: '', delegateIds: ['anne'] },
          { room: '', delegateIds: ['zoe'] },
        ],
      },
    ]);
    expect([first?.bedless, second?.bedless, second?.twice]).toEqual([['luc'], ['luc'], ['anne']]);
  });

  it('a bed outside the leg is a night of its own, on which nobody else is expected', () => {
    const all = roomingOf(legs, people, [bed('anne', '1', nights('18', '20'))]);
    expect(all.map(({ night, bedless }) => [night, bedless])).toEqual([
      ['2015-10-18', []],
      ['2015-10-19', ['luc', 'zoe']],
      ['2015-10-20', ['luc', 'zoe']],
    ]);
  });

  it('who is on no leg in particular travels on all; who is not in the mission any more is left out', () => {
    const [first] = roomingOf(legs, [{ id: 'max', legIds: [] }], [bed('gone', '1')]);
    expect([first?.bedless, first?.hotels]).toEqual([['max'], []]);
  });
});

it('nights without a bed are told in a row', () => {
  const night = (day: string, bedless: string[]) => ({
    night: `2015-10-${day}`,
    hotels: [],
    bedless,
    twice: [],
  });
  expect(
    bedlessRuns([
      night('30', ['anne', 'luc']),
      night('31', ['anne']),
      { ...night('01', ['luc']), night: '2015-11-01' },
    ]),
  ).toEqual([
    { delegateId: 'anne', nights: { from: '2015-10-30', to: '2015-10-31' } },
    { delegateId: 'luc', nights: { from: '2015-10-30', to: '2015-10-30' } },
    { delegateId: 'luc', nights: { from: '2015-11-01', to: '2015-11-01' } },
  ]);
});

describe('people are shared out over rooms', () => {
  const people = ['a', 'b', 'c', 'd', 'e'];
  const named = (first: string, taken: string[] = [], beds = 2) =>
    shareRooms(people, beds, first, new Set(taken)).map(
      ({ room, delegateIds }) => `${room}:${delegateIds.join('')}`,
    );

  it.each([
    ['201', [], ['201:ab', '202:cd', '203:e']],
    ['B09', ['B10'], ['B09:ab', 'B11:cd', 'B12:e']],
    ['', ['1', '2'], ['3:ab', '4:cd', '5:e']],
    ['Suite ', [], ['Suite 1:ab', 'Suite 2:cd', 'Suite 3:e']],
  ])('from « %s » on', (first, taken, rooms) => {
    expect(named(first, taken)).toEqual(rooms);
  });

  it('each in a room of the own', () => {
    expect(named('7', [], 1)).toEqual(['7:a', '8:b', '9:c', '10:d', '11:e']);
  });
});
