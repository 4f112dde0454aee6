import { describe, expect, it } from 'vitest';
import type { Row } from '../entities.ts';
import { instantOf } from '../instants.ts';
import type { Meeting } from '../meetings.ts';
import type { Slot } from '../values.ts';
import type { SessionScene } from './question.ts';
import { seatingOf } from './seating.ts';

const zone = 'Europe/Paris';
const at = (from: string, to: string) => ({ start: `2015-11-24T${from}`, end: `2015-11-24T${to}`, zone });
const seat = (clock: string, table: string) => ({ start: `2015-11-24T${clock}`, table });
const table = (name: string, partyId: string | null = null, placeId: string | null = null) => ({
  name,
  partyId,
  placeId,
});
const party = (id: string, languages: string[] = [], away: Slot[] = []) => ({
  id,
  languages,
  away: away.map((slot) => ({ from: instantOf(slot.start, slot.zone), to: instantOf(slot.end, slot.zone) })),
});

function meeting(id: string, partyIds: string[], changes: Partial<Meeting> = {}): Row<Meeting> {
  const said = {
    visitId: 'v',
    length: 1,
    seat: null,
    locked: false,
    afterIds: [],
    status: 'planned' as const,
  };
  return { id, partyIds, ...said, mark: null, nextStep: '', outcome: '', ...changes };
}

/** 14:00 to 14:40 and 15:00 to 15:40 in slots of 20 minutes, two tables. */
function scene(
  meetings: readonly Row<Meeting>[],
  set: Partial<SessionScene['session']> = {},
  parties = [party('a'), party('b'), party('x'), party('y')],
): SessionScene {
  const { zone: _zone, ...first } = at('14:00', '14:40');
  const { zone: _other, ...second } = at('15:00', '15:40');
  return {
    session: {
      visitId: 'v',
      minutes: 20,
      pause: 0,
      periods: [first, second],
      tables: [table('1'), table('2')],
      interpreters: [],
      fairness: null,
      ...set,
    },
    slot: at('14:00', '15:40'),
    placeId: 'hall',
    parties,
    meetings,
    wishes: [],
    ways: [
      { fromPlaceId: 'hall', toPlaceId: 'office', minutes: 30 },
      { fromPlaceId: 'office', toPlaceId: 'hall', minutes: 30 },
    ],
  };
}

describe('the board of a session', () => {
  it('has room for all where there are no tables', () => {
    const held = meeting('m1', ['a', 'x'], { seat: seat('14:00', '–') });
    const seating = seatingOf(scene([held], { tables: [] }));
    expect(seating.obstacles(meeting('m2', ['b', 'y']), 0, '–')).toEqual([]);
    expect(seating.obstacles(meeting('m3', ['b', 'x']), 0, '–')).toEqual([
      { kind: 'busy', partyId: 'x', meetingId: 'm1' },
    ]);
  });

  it('tells who is where, and what has no place', () => {
    const one = meeting('m1', ['a', 'x'], { seat: seat('14:00', '1'), length: 2 });
    const gone = meeting('m2', ['b', 'x'], { seat: seat('14:00', '9') });
    const odd = meeting('m3', ['b', 'y'], { seat: seat('14:10', '1') });
    const seating = seatingOf(scene([one, gone, odd, meeting('m4', ['a', 'y'], { status: 'cancelled' })]));
    expect([...seating.at].map(([cell, list]) => [cell.slice(11), list.map(({ id }) => id)])).toEqual([
      ['14:00 1', ['m1']],
      ['14:20 1', ['m1']],
    ]);
    expect(seating.unplaced).toEqual([gone, odd]);
  });

  it('counts gaps within a period, not across its break', () => {
    const periods = [{ start: '2015-11-24T14:00', end: '2015-11-24T15:40' }];
    const early = meeting('m1', ['a', 'x'], { seat: seat('14:00', '1') });
    const late = meeting('m2', ['a', 'y'], { seat: seat('15:00', '1') });
    expect([...seatingOf(scene([early, late])).gaps]).toEqual([]);
    expect([...seatingOf(scene([early, late], { periods })).gaps]).toEqual([['a', 1]]);
  });

  it('says who is busy and what is taken, but for the seat it has itself', () => {
    const one = meeting('m1', ['a', 'x'], { seat: seat('14:00', '1') });
    const other = meeting('m2', ['a', 'y'], { seat: seat('14:20', '2') });
    const { obstacles } = seatingOf(scene([one, other]));
    expect(obstacles(one, 0, '1')).toEqual([]);
    expect(obstacles(one, 1, '1')).toEqual([{ kind: 'busy', partyId: 'a', meetingId: 'm2' }]);
    expect(obstacles(meeting('m3', ['b', 'y']), 0, '1')).toEqual([{ kind: 'taken', meetingId: 'm1' }]);
    expect(obstacles(meeting('m4', ['b', 'x'], { length: 2 }), 1, '1')).toEqual([{ kind: 'short' }]);
  });

  it('knows who is elsewhere', () => {
    const parties = [party('a', [], [at('13:00', '14:05')]), party('x')];
    const { obstacles } = seatingOf(scene([], {}, parties));
    expect(obstacles(meeting('m', ['a', 'x']), 0, '1')).toEqual([{ kind: 'away', partyId: 'a' }]);
    expect(obstacles(meeting('m', ['a', 'x']), 1, '1')).toEqual([]);
  });

  it('keeps a host’s table for the host, and the host at it', () => {
    const { obstacles } = seatingOf(scene([], { tables: [table('1'), table('Chez X', 'x')] }));
    expect(obstacles(meeting('m', ['a', 'x']), 0, '1')).toEqual([{ kind: 'own', partyId: 'x' }]);
    expect(obstacles(meeting('m', ['a', 'y']), 0, 'Chez X')).toEqual([{ kind: 'foreign', partyId: 'x' }]);
    expect(obstacles(meeting('m', ['a', 'x']), 0, 'Chez X')).toEqual([]);
  });

  it('leaves time to travel between premises', () => {
    const tables = [table('1'), table('Chez X', 'x', 'office')];
    const one = meeting('m1', ['a', 'y'], { seat: seat('14:20', '1') });
    const { obstacles } = seatingOf(scene([one], { tables }));
    const visit = meeting('m2', ['a', 'x']);
    expect(obstacles(visit, 0, 'Chez X')).toEqual([
      { kind: 'travel', partyId: 'a', minutes: 30, available: 0 },
    ]);
    expect(obstacles(visit, 2, 'Chez X')).toEqual([
      { kind: 'travel', partyId: 'a', minutes: 30, available: 20 },
    ]);
    expect(obstacles(visit, 3, 'Chez X')).toEqual([]);
  });

  it('keeps the order that was said', () => {
    const one = meeting('m1', ['a', 'x'], { seat: seat('14:20', '1') });
    const two = meeting('m2', ['b', 'y'], { afterIds: ['m1'] });
    const { obstacles } = seatingOf(scene([one, two]));
    expect(obstacles(two, 0, '2')).toEqual([{ kind: 'order', meetingId: 'm1' }]);
    expect(obstacles(two, 2, '2')).toEqual([]);
  });

  it('shares the interpreters out as they can be', () => {
    const interpreters = [
      { name: 'M', languages: ['fr', 'de', 'nl'] },
      { name: 'N', languages: ['fr', 'de'] },
    ];
    const parties = [party('a', ['fr']), party('b', ['fr']), party('x', ['de']), party('y', ['nl'])];
    const held = meeting('m1', ['a', 'x'], { seat: seat('14:00', '1') });
    const other = meeting('m2', ['b', 'y']);
    expect(seatingOf(scene([held], { interpreters }, parties)).obstacles(other, 0, '2')).toEqual([]);
    const [first] = interpreters;
    const alone = first ? [first] : [];
    expect(seatingOf(scene([held], { interpreters: alone }, parties)).obstacles(other, 0, '2')).toEqual([
      { kind: 'interpreter' },
    ]);
  });
});
