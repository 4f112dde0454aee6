import { describe, expect, it } from 'vitest';
import type { Row } from '../entities.ts';
import { instantOf } from '../instants.ts';
import type { Meeting } from '../meetings.ts';
import type { Slot } from '../values.ts';
import { questionOf, type SessionScene } from './question.ts';

const zone = 'Europe/Paris';
const at = (from: string, to: string) => ({ start: `2015-11-24T${from}`, end: `2015-11-24T${to}`, zone });
const party = (id: string, languages: string[] = [], away: Slot[] = []) => ({
  id,
  languages,
  away: away.map((slot) => ({ from: instantOf(slot.start, slot.zone), to: instantOf(slot.end, slot.zone) })),
});
const table = (name: string, partyId: string | null = null, placeId: string | null = null) => ({
  name,
  partyId,
  placeId,
});
const want = (fromId: string, toId: string, weight = 1) => ({ fromId, toId, level: 'want' as const, weight });

function meeting(id: string, partyIds: string[], changes: Partial<Meeting> = {}): Row<Meeting> {
  return {
    id,
    visitId: 'v',
    partyIds,
    length: 1,
    seat: null,
    locked: false,
    afterIds: [],
    status: 'planned',
    mark: null,
    nextStep: '',
    outcome: '',
    ...changes,
  };
}

/** 14:00 to 15:00 in three slots of 20 minutes. */
function scene(
  changes: Partial<SessionScene> & { set?: Partial<SessionScene['session']> } = {},
): SessionScene {
  const { set, ...others } = changes;
  return {
    session: {
      visitId: 'v',
      minutes: 20,
      pause: 0,
      periods: [],
      tables: [],
      interpreters: [],
      fairness: 2,
      ...set,
    },
    slot: at('14:00', '15:00'),
    placeId: 'hall',
    parties: [party('a'), party('b'), party('x'), party('y')],
    meetings: [],
    wishes: [],
    ways: [
      { fromPlaceId: 'hall', toPlaceId: 'office', minutes: 12 },
      { fromPlaceId: 'office', toPlaceId: 'hall', minutes: 12 },
    ],
    ...others,
  };
}

describe('the question to the engine', () => {
  it('asks for the meetings there are, and for those that wishes ask for', () => {
    const asked = questionOf(
      scene({
        meetings: [meeting('m1', ['x', 'a']), meeting('m2', ['b', 'x'], { status: 'cancelled' })],
        wishes: [want('a', 'x', 4), want('b', 'y', 2), { ...want('a', 'y'), level: 'must' }],
      }),
    );
    expect(asked.placeables.map(({ id, partyIds }) => [id, partyIds])).toEqual([
      ['m1', ['x', 'a']],
      [null, ['a', 'y']],
      [null, ['b', 'y']],
    ]);
    expect(asked.problem.meetings.map(({ persons, wish }) => [persons, wish])).toEqual([
      [[2, 0], { kind: 'want', weight: 4 }],
      [[0, 3], { kind: 'must' }],
      [[1, 3], { kind: 'want', weight: 2 }],
    ]);
  });

  it('keeps what is locked or has been held where it is', () => {
    const seat = { start: '2015-11-24T14:20', table: 'T' };
    const { problem } = questionOf(
      scene({
        meetings: [
          meeting('m1', ['a', 'x'], { seat, locked: true }),
          meeting('m2', ['b', 'x'], { seat, status: 'held' }),
          meeting('m3', ['b', 'y'], { seat }),
          meeting('m4', ['a', 'y'], { seat: { ...seat, start: '2015-11-24T14:05' }, locked: true }),
        ],
      }),
    );
    expect(problem.meetings.map((one) => one.locked)).toEqual([1, 1, null, null]);
  });

  it('knows who is elsewhere, on the clocks of any zone, and leaves out who has gone', () => {
    const away = [{ start: '2015-11-24T13:10', end: '2015-11-24T13:25', zone: 'Europe/London' }];
    const { problem, placeables } = questionOf(
      scene({ parties: [party('a', [], away), party('x')], meetings: [meeting('m', ['a', 'gone'])] }),
    );
    expect(problem.persons).toEqual([{ away: [0, 1] }, { away: [] }]);
    expect(placeables).toEqual([]);
  });

  it('counts the free tables, and holds the meetings of a party at its own, elsewhere too', () => {
    const { problem, freeTables } = questionOf(
      scene({
        set: { tables: [table('1'), table('Chez X', 'x', 'office'), table('2')] },
        wishes: [want('a', 'x'), want('b', 'y')],
      }),
    );
    expect(freeTables).toEqual(['1', '2']);
    expect(problem.pools[0]).toEqual({ capacity: [2, 2, 2] });
    expect(problem.meetings.map(({ pools, site }) => [pools, site])).toEqual([
      [[], 1],
      [[0], 0],
    ]);
    expect(problem.travel).toEqual([
      [0, 12],
      [12, 0],
    ]);
  });

  it('asks for an interpreter where no language is shared', () => {
    const { problem } = questionOf(
      scene({
        set: {
          interpreters: [
            { name: 'M', languages: ['fr', 'de'] },
            { name: 'N', languages: ['fr', 'nl'] },
          ],
        },
        parties: [party('a', ['fr']), party('b', ['de', 'fr']), party('x', ['de']), party('y')],
        wishes: [want('a', 'x', 3), want('b', 'x', 2), want('a', 'y')],
      }),
    );
    expect(problem.meetings.map((one) => one.pools)).toEqual([[0, 1], [], []]);
    expect(problem.pools.map((pool) => pool.capacity[0])).toEqual([2, 1]);
  });

  it('puts a meeting after those it must follow', () => {
    const { problem } = questionOf(
      scene({
        meetings: [meeting('m1', ['a', 'x'], { afterIds: ['m2', 'm1', 'gone'] }), meeting('m2', ['b', 'x'])],
      }),
    );
    expect(problem.precedences).toEqual([{ before: 1, after: 0 }]);
  });
});
