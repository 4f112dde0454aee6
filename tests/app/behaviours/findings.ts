import { describe, expect, it } from 'vitest';
import { note } from '../rows.ts';
import { practice, recommendation } from '../rowsFound.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** From notes to practices, opportunities and recommendations: the links of the chain. */
export function describeFindings(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    return { ...session, ...(await makeWorld(session.api)) };
  }

  describe('the chain of evidence', () => {
    it('ties practices and opportunities to their notes, but to none in the bin', async () => {
      const { api, missionId, noteId, practiceId, opportunityId } = await start();
      const { id: other } = await api.notes.create(note(missionId, { text: 'Autre' }));
      await api.practices.update({ ids: [practiceId], fields: { noteIds: [noteId, other] } });
      await api.opportunities.update({ ids: [opportunityId], fields: { noteIds: [other] } });
      const shown = async () => [
        (await api.practices.list({ missionId })).map((row) => row.noteIds),
        (await api.opportunities.list({ missionId })).map((row) => row.noteIds),
      ];
      expect(await shown()).toEqual([[[noteId, other]], [[other]]]);
      await api.notes.remove({ ids: [other] });
      expect(await shown()).toEqual([[[noteId]], [[]]]);
    });

    it('tells the notes something rests on, and finds others by their words', async () => {
      const { api, missionId, visitId, delegateId, noteId, practiceId } = await start();
      const text = 'Les capteurs d’énergie paient leur prix en deux ans';
      const { id } = await api.notes.create(note(missionId, { visitId, writerId: delegateId, text }));
      await api.practices.update({ ids: [practiceId], fields: { noteIds: [id, noteId] } });
      const [line, ...others] = await api.evidence.list({ itemId: practiceId });
      const [visit] = await api.visits.list({ missionId });
      const [person] = await api.delegates.list({ missionId });
      const writer = `${person?.firstName ?? ''} ${person?.lastName ?? ''}`;
      const day = visit?.slot?.start.slice(0, 10);
      const { visibility } = note(missionId);
      expect(line).toEqual({ id, text, visibility, writer, visitId, visit: visit?.title, day });
      expect(others.map((one) => one.id)).toEqual([noteId]);

      const found = async (typed: string) =>
        (await api.evidence.find({ missionId, text: typed })).map((one) => one.id);
      expect([await found(''), await found('capteur ENERGIE'), await found('zeppelin')]).toEqual([
        [id, noteId],
        [id],
        [],
      ]);
      await api.notes.remove({ ids: [id] });
      expect(await found('capteur')).toEqual([]);
    });

    it('shows the practices of a mission, and of all', async () => {
      const { api, practiceId } = await start();
      const { id: elsewhere } = await api.missions.create({
        title: 'Oslo',
        banner: '',
        organisers: [],
        status: 'draft',
        purpose: '',
      });
      const { id } = await api.practices.create(practice(elsewhere));
      expect((await api.practices.list({ missionId: elsewhere })).map((row) => row.id)).toEqual([id]);
      expect((await api.practices.list({ missionId: null })).map((row) => row.id)).toEqual([practiceId, id]);
    });

    it('bases recommendations on practices and has them serve objectives', async () => {
      const { api, practiceId, objectiveId, recommendationId } = await start();
      await api.recommendations.create(recommendation({ number: 'R0', practiceIds: [practiceId] }));
      const shown = async () =>
        (await api.recommendations.list({})).map((row) => [row.number, row.practiceIds, row.objectiveIds]);
      expect(await shown()).toEqual([
        ['R0', [practiceId], []],
        ['R1', [practiceId], [objectiveId]],
      ]);
      await api.recommendations.update({ ids: [recommendationId], fields: { practiceIds: [] } });
      await api.objectives.remove({ ids: [objectiveId] });
      expect(await shown()).toEqual([
        ['R0', [practiceId], []],
        ['R1', [], []],
      ]);
    });
  });

  it('a milestone of an opportunity is one row, said anew', async () => {
    const { api, missionId, opportunityId } = await start();
    const found = { kind: 'D7' as const, doneOn: '2015-12-04', outcome: 'Contact repris' };
    await api.opportunities.reach({ opportunityId, ...found, outcome: '' });
    await api.opportunities.reach({ opportunityId, ...found });
    expect((await api.opportunities.list({ missionId }))[0]?.milestones).toEqual([found]);
  });
}
