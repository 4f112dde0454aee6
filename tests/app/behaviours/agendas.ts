import { describe, expect, it } from 'vitest';
import type { Client } from '../../../src/shared/contract/index.ts';
import { delegate, makeWorld, organisation, session } from '../rows.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

const anew = { seed: 7, limit: { kind: 'effort', moves: 20_000, work: 1 }, how: 'anew' } as const;

/** How the agendas of a session are made. */
export function describeAgendas(transport: Transport): void {
  async function start() {
    const started = await startSession(transport);
    return { ...started, ...(await makeWorld(started.api)) };
  }

  describe('the agendas of a session', () => {
    it('are proposed, change nothing, and are taken over as they were proposed', async () => {
      const { api, missionId, visitId, meetingId, delegateId, organisationId, contactId } = await start();
      await api.sessions.set(session(visitId, [organisationId, contactId]));
      await api.sessions.wish({
        visitId,
        wishes: [{ fromId: delegateId, toId: contactId, level: 'must', weight: 1, reason: '' }],
      });
      const before = await api.meetings.list({ missionId });
      const proposal = await api.meetings.solve({ visitId, ...anew });
      expect(proposal).toMatchObject({ placed: 2, meetings: 2, left: [], proven: true, impossible: [] });
      expect(proposal.made.map(({ partyIds }) => partyIds)).toEqual([[contactId, delegateId].toSorted()]);
      expect(await api.meetings.list({ missionId })).toEqual(before);
      const { ids } = await api.meetings.arrange({
        visitId,
        made: proposal.made,
        seated: proposal.seated,
      });
      const after = await api.meetings.list({ missionId });
      expect(new Set(after.map(({ id }) => id))).toEqual(new Set([meetingId, ...ids]));
      expect(new Set(after.map(({ seat }) => seat?.start)).size).toBe(2);
      expect(await api.meetings.solve({ visitId, ...anew, how: 'improve' })).toMatchObject({
        made: [],
        seated: [],
      });
    });

    it('are mended after an absence with the fewest moves, and nothing is added', async () => {
      const { api, missionId, visitId } = await crowd(await start());
      const { made, seated } = await api.meetings.solve({ visitId, ...anew });
      await api.meetings.arrange({ visitId, made, seated });
      const untouched = await api.meetings.solve({ visitId, ...anew, how: 'repair' });
      expect(untouched).toMatchObject({ made: [], seated: [] });
      const [first] = (await api.sessions.parties({ visitId })).filter(({ side }) => side === 'hosts');
      await api.availability.create({
        missionId,
        subjectId: first?.id ?? '',
        slot: { start: '2015-10-21T08:00', end: '2015-10-21T20:00', zone: 'Europe/Paris' },
        reason: '',
      });
      const mended = await api.meetings.solve({ visitId, ...anew, how: 'repair' });
      const theirs = (await api.meetings.list({ missionId })).filter(({ partyIds }) =>
        partyIds.includes(first?.id ?? ''),
      );
      expect(new Map(mended.seated.map(({ id, seat }) => [id, seat]))).toEqual(
        new Map(theirs.map(({ id }) => [id, null])),
      );
    });

    it('are the same for the same seed', async () => {
      const { api, visitId } = await crowd(await start());
      const answers = [
        await api.meetings.solve({ visitId, ...anew }),
        await api.meetings.solve({ visitId, ...anew }),
      ];
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.placed).toBeGreaterThan(10);
    });

    it('are handed over at once when somebody wants what there is, telling meanwhile how good they are', async () => {
      const { api, send, heard, until, visitId } = await crowd(await start());
      const limit = { kind: 'seconds', seconds: 3600 } as const;
      const events = await heard(async () => {
        const answer = send({
          name: 'meetings.solve',
          input: { visitId, ...anew, limit },
          ticket: 'solving',
        });
        await until((event) => event.kind === 'progress' && event.phase === 'improve');
        await api.jobs.hasten({ ticket: 'solving' });
        expect(await answer).toMatchObject({ ok: true, value: { meetings: 36 } });
      });
      const figures = events.flatMap((event) => (event.kind === 'progress' ? [event.figures] : []));
      expect(figures.at(-1)).toEqual({
        placed: expect.any(Number) as number,
        meetings: 36,
        musts: 0,
        gaps: expect.any(Number) as number,
        fewest: expect.any(Number) as number,
      });
    });

    it('say which wishes cannot all hold', async () => {
      const { api, visitId, delegateId, organisationId } = await start();
      await api.sessions.set({
        ...session(visitId, [organisationId]),
        periods: [{ start: '2015-10-21T08:00', end: '2015-10-21T08:05' }],
      });
      expect(await api.meetings.solve({ visitId, ...anew }).catch((error: unknown) => error)).toMatchObject({
        code: 'agendas.empty',
      });
      await api.sessions.set({ ...session(visitId, [organisationId]), tables: [] });
      await api.availability.create({
        missionId: (await api.visits.get({ id: visitId })).missionId,
        subjectId: delegateId,
        slot: { start: '2015-10-21T08:00', end: '2015-10-21T20:00', zone: 'Europe/Paris' },
        reason: '',
      });
      await api.sessions.wish({
        visitId,
        wishes: [{ fromId: delegateId, toId: organisationId, level: 'must', weight: 1, reason: '' }],
      });
      const { impossible, left } = await api.meetings.solve({ visitId, ...anew });
      expect(impossible).toEqual([{ kind: 'nowhere', meetings: [[delegateId, organisationId]] }]);
      expect(left.map(({ level }) => level)).toEqual(['must']);
    });
  });
}

/** Six delegates, six hosts, everybody wants everybody in three slots. */
async function crowd<W extends { api: Client; missionId: string; visitId: string }>(world: W): Promise<W> {
  const { api, missionId, visitId } = world;
  const organisationIds: string[] = [];
  const delegateIds: string[] = [];
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const host = await api.organisations.create({ ...organisation(), name: `Hôte ${String(number)}` });
    organisationIds.push(host.id);
    const { id } = await api.delegates.create({
      ...delegate(missionId, { lastName: `Personne ${String(number)}`, groupIds: [] }),
    });
    delegateIds.push(id);
  }
  await api.visits.update({ ids: [visitId], fields: { everyone: false, groupIds: [], delegateIds } });
  for (const { id } of await api.meetings.list({ missionId })) await api.meetings.remove({ ids: [id] });
  const tables = [1, 2, 3, 4].map((number) => ({
    name: `Table ${String(number)}`,
    placeId: null,
    partyId: null,
  }));
  await api.sessions.set({ ...session(visitId, organisationIds), tables });
  await api.sessions.wish({
    visitId,
    wishes: delegateIds.flatMap((fromId, row) =>
      organisationIds.map((toId, column) => ({
        fromId,
        toId,
        level: 'want' as const,
        weight: ((row * 5 + column * 3) % 5) + 1,
        reason: '',
      })),
    ),
  });
  return world;
}
