import { describe, expect, it } from 'vitest';
import { smallScene, transferAt, visitAt } from '../../../../tests/support/clashesSmall.ts';
import { createClashEngine, findClashes } from './engine.ts';
import type { Scene } from './scene.ts';

/** What clashes, with whom and by how many minutes. */
function told(fields: Partial<Scene>): [string, readonly string[], number | null][] {
  return findClashes(smallScene(fields)).map((clash) => [
    clash.name,
    clash.delegateIds,
    'minutes' in clash ? clash.minutes : null,
  ]);
}

describe('a person', () => {
  it('cannot be in two visits at once, whatever way the visits came to the name', () => {
    const visits = [
      visitAt('lab', '10:00', '11:00', { groupIds: ['research'] }),
      visitAt('press', '10:30', '10:45', { delegateIds: ['marc', 'anne'] }),
      visitAt('later', '11:00', '12:00', { everyone: true }),
      visitAt('dropped', '10:00', '11:00', { everyone: true, status: 'cancelled' }),
    ];
    expect(told({ visits })).toEqual([
      ['listed press', ['marc'], null],
      ['person lab press', ['anne'], 15],
    ]);
  });

  it('is missed for the minutes of the absence', () => {
    const visits = [visitAt('lab', '10:00', '11:00', { everyone: true })];
    const slot = { start: '2015-10-20T08:00', end: '2015-10-20T10:20', zone: 'Europe/Paris' };
    expect(told({ visits, absences: [{ subjectId: 'luc', slot }] })).toEqual([
      ['personAway lab', ['luc'], 20],
    ]);
  });

  it('needs time and, where it is too far to walk, a transfer to the next place', () => {
    const visits = [
      visitAt('first', '10:00', '11:00', { everyone: true, placeId: 'shadok' }),
      visitAt('second', '11:10', '12:00', { everyone: true, placeId: 'port' }),
    ];
    expect(told({ visits })).toEqual([
      ['transfer first second', ['anne', 'luc'], 87],
      ['travel first second', ['anne', 'luc'], 22],
    ]);
    const journeys = [{ fromPlaceId: 'shadok', toPlaceId: 'port', mode: 'coach' as const, minutes: 8 }];
    expect(told({ visits, journeys })).toEqual([
      ['transfer first second', ['anne', 'luc'], 87],
      ['travel first second', ['anne', 'luc'], 3],
    ]);
  });

  it('goes by the transfer that lies between, if there is room', () => {
    const visits = [
      visitAt('first', '10:00', '11:00', { everyone: true, placeId: 'shadok' }),
      visitAt('second', '12:00', '13:00', { everyone: true, placeId: 'port' }),
    ];
    const transfers = [
      transferAt('coach', '11:00', '11:45', {
        everyone: true,
        fromPlaceId: 'shadok',
        toPlaceId: 'port',
        seats: 1,
      }),
    ];
    expect(told({ visits, transfers })).toEqual([['seats coach', ['anne', 'luc'], null]]);
  });

  it('needs a bed from the first day of a leg to the last, once any is entered', () => {
    const next = { start: '2015-10-21T10:00', end: '2015-10-21T11:00', zone: 'Europe/Paris' };
    const visits = [
      visitAt('first', '10:00', '11:00', { everyone: true }),
      visitAt('second', '10:00', '11:00', { everyone: true, slot: next }),
    ];
    expect(told({ visits })).toEqual([]);
    const nights = { from: '2015-10-20', to: '2015-10-20' };
    expect(told({ visits, stays: [{ delegateId: 'luc', nights, status: 'option' }] })).toEqual([
      ['stay 2015-10-20 leg1', ['anne'], null],
    ]);
  });

  it('must be able to follow', () => {
    const visits = [visitAt('talk', '10:00', '11:00', { everyone: true, languages: ['en'] })];
    expect(told({ visits })).toEqual([['language talk', ['anne'], null]]);
  });
});

describe('a visit', () => {
  it('has one place to itself, a host who is there and doors that are open', () => {
    const visits = [
      visitAt('lab', '10:00', '11:00', { placeId: 'cube', hostId: 'city' }),
      visitAt('press', '10:30', '11:30', { placeId: 'cube' }),
    ];
    const openings = [
      { subjectId: 'cube', hours: [{ days: [1, 2, 3], from: '10:15', to: '18:00' }] },
      { subjectId: 'city', hours: [{ days: [1], from: '09:00', to: '18:00' }] },
    ];
    expect(told({ visits, openings })).toEqual([
      ['hostAway lab', [], 60],
      ['placeClosed lab', [], 15],
      ['place lab press', [], 30],
    ]);
  });

  it('ends on its day and is confirmed in time', () => {
    const slot = { start: '2015-10-20T22:00', end: '2015-10-21T00:30', zone: 'Europe/Paris' };
    const visits = [visitAt('night', '', '', { slot, status: 'invited', hostId: 'city' })];
    expect(told({ visits, today: '2015-10-06' })).toEqual([
      ['confirmation night', [], null],
      ['midnight night', [], 30],
    ]);
    expect(told({ visits, today: '2015-10-05' })).toEqual([['midnight night', [], 30]]);
  });

  it('stands on the clocks of its place', () => {
    const slot = { start: '2015-10-20T10:00', end: '2015-10-20T11:00', zone: 'Europe/London' };
    expect(told({ visits: [visitAt('lab', '', '', { slot, placeId: 'cube' })] })).toEqual([
      ['zones lab', [], 60],
    ]);
  });
});

describe('the engine', () => {
  it('answers what would be, and stays as it was', () => {
    const first = visitAt('first', '10:00', '11:00', { everyone: true });
    const second = visitAt('second', '10:30', '11:30', { everyone: true });
    const engine = createClashEngine(smallScene({ visits: [first, second] }));
    const [clash] = engine.clashes();
    const moved = {
      ...second,
      slot: { start: '2015-10-20T10:45', end: '2015-10-20T12:00', zone: 'Europe/Paris' },
    };
    expect(engine.with([{ kind: 'visit', visit: moved }])).toEqual([
      { ...clash, minutes: 15, at: (clash?.at ?? 0) + 15 },
    ]);
    expect(engine.clashes()).toEqual([clash]);
    expect(engine.with([{ kind: 'removed', id: 'first' }])).toEqual([]);
    engine.change([{ kind: 'removed', id: 'first' }]);
    expect(engine.clashes()).toEqual([]);
  });

  it('keeps the clashes a change does not touch as they were', () => {
    const visits = ['a', 'b', 'c', 'd'].map((id, index) =>
      visitAt(id, index < 2 ? '10:00' : '14:00', index < 2 ? '11:00' : '15:00', { everyone: true }),
    );
    const engine = createClashEngine(smallScene({ visits }));
    const [, kept] = engine.clashes();
    engine.change([{ kind: 'removed', id: 'a' }]);
    expect(engine.clashes()).toHaveLength(1);
    expect(engine.clashes()[0]).toBe(kept);
  });
});
