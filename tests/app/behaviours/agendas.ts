import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../src/shared/domain/documents.ts';
import { readPdf } from '../../support/pdf.ts';
import type { Client } from '../../../src/shared/contract/index.ts';
import { delegate, meeting, organisation, session } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

const anew = { seed: 7, limit: { kind: 'effort', moves: 20_000, work: 1 }, how: 'anew' } as const;

/** How the agendas of a session are made. */
export function describeAgendas(transport: Transport): void {
  async function start() {
    const started = await startSession(transport);
    return { ...started, ...(await makeWorld(started.api)) };
  }

  /** Two meetings of one delegate with both hosts, and a way to make documents. */
  async function printed() {
    const started = await start();
    const { api, missionId, visitId, delegateId, organisationId, contactId } = started;
    await api.sessions.set(session(visitId, [organisationId, contactId]));
    const seat = { start: '2015-10-21T14:55', table: 'Table 1' };
    await api.meetings.create({ ...meeting(visitId, [delegateId, contactId]), seat });
    const make = async (kind: DocumentKind, forVisit: string | null, person: string | null = null) => {
      const about = { missionId, kind, language: 'fr', delegateId: person, visitId: forVisit } as const;
      return new Uint8Array(await started.download((await api.documents.make(about)).token));
    };
    return { ...started, make };
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

    it('are printed a page for each person, by name, and by table, and as a list at the door', async () => {
      const { make, api, missionId, visitId } = await printed();
      const agendas = await readPdf(await make('agendasPdf', visitId));
      const people = agendas.blocks.filter((block) => block.startsWith('H2 '));
      expect(people).toEqual(['H2 Ourthe Anne', 'H2 Claire Bruche', 'H2 Ville de Namur']);
      expect(agendas.pages).toBe(3);
      const plan = (await readPdf(await make('tablePlanPdf', visitId))).blocks;
      expect(plan.filter((block) => block.startsWith('H2 '))).toEqual(['H2 Table 1']);
      const { title } = await api.visits.get({ id: visitId });
      const door = (await readPdf(await make('dayListPdf', null))).blocks;
      expect(door.filter((block) => block.startsWith('H2 '))).toEqual([`H2 ${title}`]);
      await api.meetings.remove({ ids: (await api.meetings.list({ missionId })).map(({ id }) => id) });
      const none = (await readPdf(await make('agendasPdf', visitId))).blocks;
      expect(none.filter((block) => block.startsWith('H2 '))).toEqual([]);
    });

    it('come with the person’s own calendar, changed and cancelled as they are', async () => {
      const { make, api, missionId, delegateId, meetingId } = await printed();
      const events = async (): Promise<string[]> => {
        const text = new TextDecoder().decode(await make('delegateIcs', null, delegateId));
        const own = text.split('BEGIN:VEVENT').filter((event) => event.includes(`UID:${meetingId}@escale`));
        return own.flatMap((event) =>
          event.split('\r\n').filter((line) => /^(?:STATUS|DTSTART)/u.test(line)),
        );
      };
      expect(await events()).toEqual(['STATUS:CONFIRMED', 'DTSTART:20151021T123000Z']);
      const seat = { start: '2015-10-21T15:20', table: 'Table 1' };
      await api.meetings.update({ ids: [meetingId], fields: { seat } });
      expect(await events()).toEqual(['STATUS:CONFIRMED', 'DTSTART:20151021T132000Z']);
      await api.meetings.update({ ids: [meetingId], fields: { seat: null } });
      expect(await events()).toEqual(['STATUS:CANCELLED', 'DTSTART:20151021T132000Z']);
      await api.history.undo({});
      await api.meetings.remove({ ids: [meetingId] });
      expect(await events()).toEqual(['STATUS:CANCELLED', 'DTSTART:20151021T132000Z']);
      const pdf = (await readPdf(await make('delegatePdf', null, delegateId))).blocks.join('\n');
      expect(pdf).toContain('14:55–15:15 · Table 1 · Claire Bruche (Ville de Namur)');
      expect((await api.meetings.agenda({ missionId, partyId: delegateId })).length).toBe(1);
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
