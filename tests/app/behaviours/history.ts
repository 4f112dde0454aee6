import { describe, expect, it } from 'vitest';
import { delegate, mission, unknownId, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** Undo and redo, the bin, and what is still there after a restart. */
export function describeHistory(transport: Transport): void {
  describe('undo and redo', () => {
    it('have nothing to do in a new file', async () => {
      const { api, refusal, state } = await startSession(transport);
      const before = await state();
      expect(await api.history.state({})).toEqual({ undo: false, redo: false });
      expect(await refusal('history.undo', {})).toEqual({ code: 'undo.empty', details: {} });
      expect(await refusal('history.redo', {})).toEqual({ code: 'redo.empty', details: {} });
      expect(await state()).toEqual(before);
    });

    it('walk back over every write and forth again, to the same rows', async () => {
      const session = await startSession(transport);
      const { api } = session;
      const { id } = await api.missions.create(mission());
      const seen: unknown[] = [];
      const look = async () => {
        const organisations = await api.organisations.list({});
        return [await api.missions.list({}), organisations, await api.delegates.list({ missionId: id })];
      };
      const steps: (() => Promise<unknown>)[] = [
        () => api.missions.update({ ids: [id], fields: { title: 'Premier titre' } }),
        () => api.missions.update({ ids: [id], fields: { title: 'Second titre', organisers: [] } }),
        () => api.organisations.create({ name: 'WBI', kind: 'agency', city: '', website: '', comment: '' }),
        () => api.delegates.create(delegate(id, { diet: 'halal' })),
        () => api.missions.remove({ ids: [id] }),
        () => api.missions.restore({ ids: [id] }),
        () => api.missions.copy({ id, title: 'Copie', firstDay: '2016-10-17' }),
      ];
      for (const step of steps) {
        seen.push(await look());
        await step();
      }
      const last = await look();
      for (const before of seen.toReversed()) {
        await api.history.undo({});
        expect(await look()).toEqual(before);
      }
      for (const after of [...seen.slice(1), last]) {
        await api.history.redo({});
        expect(await look()).toEqual(after);
      }
      expect(await api.history.state({})).toEqual({ undo: true, redo: false });
    });

    it('forget what was undone once something new is written', async () => {
      const { api, refusal } = await startSession(transport);
      const { id } = await api.missions.create(mission());
      await api.missions.update({ ids: [id], fields: { title: 'Perdu' } });
      await api.history.undo({});
      expect(await api.history.state({})).toEqual({ undo: true, redo: true });
      await api.missions.update({ ids: [id], fields: { banner: 'Nouveau' } });
      expect(await api.history.state({})).toEqual({ undo: true, redo: false });
      expect((await refusal('history.redo', {})).code).toBe('redo.empty');
      await api.history.undo({});
      expect(await api.missions.get({ id })).toMatchObject(mission());
    });

    it('count no step for a write that changes nothing', async () => {
      const { api, state } = await startSession(transport);
      const { id } = await api.missions.create(mission());
      const before = await state();
      await api.missions.update({
        ids: [id],
        fields: { title: mission().title, organisers: ['AWEX', 'WBI'] },
      });
      await api.missions.restore({ ids: [id] });
      expect(await state()).toEqual(before);
    });

    it('leave the settings alone', async () => {
      const { api } = await startSession(transport);
      await api.missions.create(mission());
      await api.settings.set({ language: 'en' });
      await api.history.undo({});
      expect((await api.settings.get({})).language).toBe('en');
    });

    it('go on after a restart', async () => {
      const { api, restart } = await startSession(transport);
      const { id } = await api.missions.create(mission());
      await api.missions.update({ ids: [id], fields: { title: 'Premier' } });
      await api.missions.update({ ids: [id], fields: { title: 'Second' } });
      await api.history.undo({});
      const title = async () => (await api.missions.get({ id })).title;
      await restart();
      expect([await title(), await api.history.state({})]).toEqual(['Premier', { undo: true, redo: true }]);
      await api.history.redo({});
      expect(await title()).toBe('Second');
      await restart();
      await api.history.undo({});
      await api.history.undo({});
      expect([await title(), await api.history.state({})]).toEqual([
        mission().title,
        { undo: true, redo: true },
      ]);
    });
  });

  describe('the bin', () => {
    it('lists what was deleted, the latest first, with what it was', async () => {
      const { api } = await startSession(transport);
      const world = await makeWorld(api);
      const { id: second } = await api.visits.create(
        visit(world.missionId, world.legId, { title: 'Seconde' }),
      );
      await api.notes.remove({ ids: [world.noteId] });
      await api.visits.remove({ ids: [world.visitId, second] });
      await api.contacts.remove({ ids: [world.contactId] });
      const deleted = await api.history.deleted({});
      expect(deleted.map(({ id, entity, title }) => [id, entity, title])).toEqual([
        [world.contactId, 'contact', 'Claire Bruche'],
        [second, 'visit', 'Seconde'],
        [world.visitId, 'visit', 'Visite du Cube'],
        [world.noteId, 'note', 'À retenir.'],
      ]);
    });

    it('gives one row back, after a restart too', async () => {
      const { api, restart } = await startSession(transport);
      const { visitId, missionId, groupId } = await makeWorld(api);
      const before = await api.visits.list({ missionId });
      await api.visits.remove({ ids: [visitId] });
      await restart();
      expect(await api.visits.list({ missionId })).toEqual([]);
      await api.history.restore({ id: visitId });
      expect(await api.visits.list({ missionId })).toEqual(before);
      expect(before[0]?.groupIds).toEqual([groupId]);
      expect(await api.history.deleted({})).toEqual([]);
    });

    it('refuses what it does not hold', async () => {
      const { refusal, state } = await startSession(transport);
      const before = await state();
      const codes = ['visit', 'setting', 'change', 'constructor', 'hasownproperty'].map(
        async (entity) => (await refusal('history.restore', { id: unknownId(entity) })).code,
      );
      expect(await Promise.all(codes)).toEqual(codes.map(() => 'record.missing'));
      expect(await state()).toEqual(before);
    });
  });

  it('everything written is there after a restart', async () => {
    const { api, restart } = await startSession(transport);
    const world = await makeWorld(api);
    const { missionId, organisationId, visitId } = world;
    const look = () =>
      Promise.all([
        api.missions.list({}),
        api.legs.list({ missionId }),
        api.cities.list({ missionId }),
        api.places.list({ missionId }),
        api.organisations.list({}),
        api.contacts.list({ organisationId }),
        api.delegates.list({ missionId }),
        api.groups.list({ missionId }),
        api.visits.list({ missionId }),
        api.notes.list({ visitId }),
        api.search.find({ text: 'cube' }),
      ]);
    const before = await look();
    await restart();
    expect(await look()).toEqual(before);
    const { id } = await api.missions.create(mission({ title: 'Du lendemain' }));
    expect(Object.values(world)).not.toContain(id);
    expect(await api.missions.list({})).toHaveLength(2);
  });
}
