import { describe, expect, it } from 'vitest';
import type { Row } from '../entities.ts';
import type { Meeting } from '../meetings.ts';
import type { SessionScene } from './question.ts';
import { seatingOf } from './seating.ts';
import { explainUnplaced } from './unplaced.ts';

const clock = (time: string): string => `2015-11-24T${time}`;

function meeting(id: string, partyIds: string[], start: string | null = null): Row<Meeting> {
  const seat = start === null ? null : { start: clock(start), table: '1' };
  const said = { visitId: 'v', length: 1, locked: false, afterIds: [], status: 'planned' as const };
  return { id, partyIds, seat, ...said, mark: null, nextStep: '', outcome: '' };
}

/** Two slots, one table. */
function scene(meetings: readonly Row<Meeting>[]): SessionScene {
  return {
    session: {
      visitId: 'v',
      minutes: 30,
      pause: 0,
      periods: [],
      tables: [{ name: '1', placeId: null, partyId: null }],
      interpreters: [],
      fairness: null,
    },
    slot: { start: clock('14:00'), end: clock('15:00'), zone: 'Europe/Paris' },
    placeId: null,
    parties: ['a', 'b', 'x', 'y'].map((id) => ({ id, languages: [], away: [] })),
    meetings,
    wishes: [],
    ways: [],
  };
}

function explain(meetings: readonly Row<Meeting>[], wanted: Row<Meeting>) {
  const made = scene([...meetings, wanted]);
  const { free, chances } = explainUnplaced(seatingOf(made), made.session, wanted);
  return { free, chances: chances.map(({ start, obstacles }) => [start.slice(11), obstacles]) };
}

describe('a meeting without a seat', () => {
  it('is told the seats that are free for it', () => {
    expect(explain([meeting('m1', ['a', 'x'], '14:00')], meeting('m', ['b', 'y']))).toEqual({
      free: 1,
      chances: [
        ['14:30', []],
        ['14:00', [{ kind: 'taken', meetingId: 'm1' }]],
      ],
    });
  });

  it('is told what would have to move, the least first', () => {
    const full = [meeting('m1', ['a', 'x'], '14:00'), meeting('m2', ['b', 'x'], '14:30')];
    expect(explain(full, meeting('m', ['a', 'y']))).toEqual({
      free: 0,
      chances: [
        ['14:30', [{ kind: 'taken', meetingId: 'm2' }]],
        [
          '14:00',
          [
            { kind: 'busy', partyId: 'a', meetingId: 'm1' },
            { kind: 'taken', meetingId: 'm1' },
          ],
        ],
      ],
    });
  });
});
