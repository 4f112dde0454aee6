import { describe, expect, it } from 'vitest';
import type { Row } from '../entities.ts';
import type { Meeting } from '../meetings.ts';
import { boundOf, newMeeting, presentSchedule, seatedOnly, seatsOf } from './proposal.ts';
import { questionOf, type SessionScene } from './question.ts';

const clock = (time: string): string => `2015-11-24T${time}`;

function meeting(id: string, partyIds: string[], seat: Meeting['seat']): Row<Meeting> {
  return { id, visitId: 'v', ...newMeeting(partyIds, { seat }) };
}

/** 14:00 to 15:00 in two slots, two tables. */
function scene(meetings: readonly Row<Meeting>[], wishes: SessionScene['wishes']): SessionScene {
  const table = (name: string) => ({ name, placeId: null, partyId: null });
  return {
    session: {
      visitId: 'v',
      minutes: 30,
      pause: 0,
      periods: [],
      tables: [table('1'), table('2')],
      interpreters: [],
      fairness: null,
    },
    slot: { start: clock('14:00'), end: clock('15:00'), zone: 'Europe/Paris' },
    placeId: null,
    parties: ['a', 'b', 'x', 'y'].map((id) => ({ id, languages: [], away: [] })),
    meetings,
    wishes,
    ways: [],
  };
}

describe('proposed agendas', () => {
  it('tell new meetings, changed seats and who is left, and nothing that stays', () => {
    const asked = scene(
      [
        meeting('m1', ['a', 'x'], { start: clock('14:00'), table: '1' }),
        meeting('m2', ['b', 'x'], { start: clock('14:00'), table: '2' }),
        meeting('m3', ['a', 'b'], { start: clock('14:30'), table: '1' }),
      ],
      [
        { fromId: 'b', toId: 'y', level: 'must', weight: 1 },
        { fromId: 'a', toId: 'y', level: 'want', weight: 4 },
      ],
    );
    const question = questionOf(asked);
    expect(presentSchedule(asked, question)).toEqual([0, 0, 1, null, null]);
    expect(seatsOf(asked, question, [0, 1, null, 0, null])).toEqual({
      made: [newMeeting(['b', 'y'], { seat: { start: clock('14:00'), table: '2' } })],
      seated: [
        { id: 'm2', seat: { start: clock('14:30'), table: '2' } },
        { id: 'm3', seat: null },
      ],
      placed: 3,
      meetings: 5,
      left: [
        { partyIds: ['a', 'b'], level: 'want', weight: 3 },
        { partyIds: ['a', 'y'], level: 'want', weight: 4 },
      ],
    });
  });

  it('take its seat from a meeting of somebody who is not there any more', () => {
    const seat = { start: clock('14:00'), table: '1' };
    const asked = scene([meeting('m1', ['a', 'gone'], seat)], []);
    expect(seatsOf(asked, questionOf(asked), []).seated).toEqual([{ id: 'm1', seat: null }]);
  });

  it('are mended without what has no seat', () => {
    const asked = scene(
      [meeting('m1', ['a', 'x'], null), meeting('m2', ['b', 'x'], { start: clock('14:00'), table: '2' })],
      [{ fromId: 'a', toId: 'y', level: 'want', weight: 4 }],
    );
    const question = seatedOnly(asked);
    expect(question.placeables.map(({ id }) => id)).toEqual(['m2']);
    expect(question.problem.meetings).toHaveLength(1);
  });

  it('tell a bound by what it is made of', () => {
    const prices = { must: 1000, want: 10, move: 0 };
    expect([boundOf(2034, prices), boundOf(6.2, prices), boundOf(-1, prices)]).toEqual([
      { musts: 2, wants: 3, gaps: 4 },
      { musts: 0, wants: 0, gaps: 7 },
      { musts: 0, wants: 0, gaps: 0 },
    ]);
    expect(boundOf(2034, { must: 1000, want: 20, move: 5 })).toEqual({ musts: 2, wants: 1, gaps: 4 });
  });
});
