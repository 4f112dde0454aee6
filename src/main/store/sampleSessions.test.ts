import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SessionScene } from '../../shared/domain/b2b/question.ts';
import { seatingOf } from '../../shared/domain/b2b/seating.ts';
import { sampleMission, type SampleMission } from './sample.ts';

const file = join(import.meta.dirname, '../../../assets/sample-mission.json');
const sample = sampleMission.parse(JSON.parse(readFileSync(file, 'utf8')));

type Session = SampleMission['sessions'][number];

const visitOf = ({ visit }: Session) => sample.visits.find(({ key }) => key === visit);

/** A session of the sample as its agendas are made of it. */
function sceneOf(session: Session): SessionScene {
  const { tables, hosts, wishes, meetings, visit: visitId, ...cut } = session;
  const visit = visitOf(session);
  const delegates = sample.delegates.filter(
    ({ legs, groups }) =>
      legs.includes(visit?.leg ?? '') && groups.some((group) => visit?.groups.includes(group)),
  );
  return {
    session: {
      ...cut,
      visitId,
      tables: tables.map(({ name, host }) => ({ name, placeId: null, partyId: host })),
    },
    slot: visit?.slot ?? { start: '', end: '', zone: '' },
    placeId: null,
    parties: [...delegates.map(({ key }) => key), ...hosts].map((id) => ({ id, languages: [], away: [] })),
    meetings: meetings.map(({ parties, ...meeting }, index) => ({
      ...meeting,
      id: String(index),
      visitId,
      partyIds: parties,
      afterIds: [],
    })),
    wishes: wishes.map(({ from, to, ...said }) => ({ ...said, fromId: from, toId: to })),
    ways: [],
  };
}

describe('the sessions of the sample mission', () => {
  it('are three: one was held, one waits for its agendas, one has them', () => {
    const told = sample.sessions.map(({ visit, meetings }) => [
      visit,
      [...new Set(meetings.map(({ status }) => status))].toSorted(),
    ]);
    expect(told).toEqual([
      ['v.b2b-strasbourg', ['absent', 'held']],
      ['v.b2b-issy', []],
      ['v.b2b-cite', ['planned']],
    ]);
  });

  it('say everywhere that they are examples', () => {
    const titles = sample.sessions.map((session) => visitOf(session)?.title ?? '');
    const reasons = sample.sessions.flatMap(({ wishes }) => wishes.map(({ reason }) => reason));
    const outcomes = sample.sessions.flatMap(({ meetings }) =>
      meetings.flatMap(({ nextStep, outcome }) => [nextStep, outcome].filter((said) => said !== '')),
    );
    expect([...titles, ...reasons, ...outcomes].filter((said) => !/exemple/iu.test(said))).toEqual([]);
  });

  it('hold meetings that nothing speaks against, between people who are there', () => {
    const wrong = sample.sessions.flatMap((session) => {
      const scene = sceneOf(session);
      const seating = seatingOf(scene);
      const there = new Set(scene.parties.map(({ id }) => id));
      const starts = seating.slots.map(({ start }) => start);
      return scene.meetings.flatMap((meeting) => [
        ...meeting.partyIds.filter((id) => !there.has(id)),
        ...seating.obstacles(meeting, starts.indexOf(meeting.seat?.start ?? ''), meeting.seat?.table ?? ''),
      ]);
    });
    expect(wrong).toEqual([]);
  });
});
