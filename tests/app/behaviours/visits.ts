import { describe, expect, it } from 'vitest';
import { delegate, group, leg, mission, slot, unknownId, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** Who takes part in what: groups of delegates, parties of visits, copies of visits with theirs. */
export function describeVisits(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const { api } = session;
    const world = await makeWorld(api);
    const { missionId, legId, delegateId, groupId } = world;
    const { id: luc } = await api.delegates.create(delegate(missionId, { firstName: 'Luc' }));
    const { id: cities } = await api.groups.create(group(missionId, { name: 'Communes' }));
    const groupIds = [groupId, cities];
    const delegateIds = [delegateId, luc];
    const make = async (changes: Parameters<typeof visit>[2]) =>
      (await api.visits.create(visit(missionId, legId, changes))).id;
    return { ...session, ...world, luc, cities, groupIds, delegateIds, make };
  }

  describe('who is in a group', () => {
    it('is said from the group or from the delegate, and read from both', async () => {
      const { api, missionId, delegateId, luc, groupId, cities } = await start();
      await api.groups.update({ ids: [cities], fields: { delegateIds: [delegateId, luc] } });
      await api.delegates.update({ ids: [luc], fields: { groupIds: [cities, groupId] } });
      const groups = await api.groups.list({ missionId });
      expect(groups.map(({ id, delegateIds }) => [id, delegateIds.toSorted()])).toEqual([
        [groupId, [delegateId, luc].toSorted()],
        [cities, [delegateId, luc].toSorted()],
      ]);
      const rows = await api.delegates.list({ missionId });
      expect(rows.map(({ id, groupIds }) => [id, groupIds.toSorted()])).toEqual([
        [delegateId, [groupId, cities].toSorted()],
        [luc, [groupId, cities].toSorted()],
      ]);
      expect((await api.delegates.get({ id: luc })).groupIds.toSorted()).toEqual(
        [groupId, cities].toSorted(),
      );
    });

    it('is changed for many delegates at once, and made with a delegate', async () => {
      const { api, missionId, delegateId, luc, groupId, cities } = await start();
      await api.delegates.update({ ids: [delegateId, luc], fields: { groupIds: [cities] } });
      const { id } = await api.delegates.create(
        delegate(missionId, { lastName: 'Lesse', groupIds: [groupId] }),
      );
      const groups = await api.groups.list({ missionId });
      expect(groups.map((row) => row.delegateIds.toSorted())).toEqual([[id], [delegateId, luc].toSorted()]);
    });

    it('leaves out a delegate in the bin, and finds one that comes back', async () => {
      const { api, missionId, delegateId } = await start();
      const members = async () => (await api.groups.list({ missionId })).map((row) => row.delegateIds);
      await api.delegates.remove({ ids: [delegateId] });
      expect(await members()).toEqual([[], []]);
      await api.delegates.restore({ ids: [delegateId] });
      expect(await members()).toEqual([[delegateId], []]);
    });
  });

  describe('who takes part in a visit', () => {
    it('is groups and single delegates, each list changed by itself', async () => {
      const { api, make, groupIds, delegateIds, luc } = await start();
      const id = await make({ groupIds, delegateIds });
      const parties = async () => {
        const row = await api.visits.get({ id });
        return [row.groupIds.toSorted(), row.delegateIds.toSorted()];
      };
      expect(await parties()).toEqual([groupIds.toSorted(), delegateIds.toSorted()]);
      await api.visits.update({ ids: [id], fields: { delegateIds: [luc] } });
      expect(await parties()).toEqual([groupIds.toSorted(), [luc]]);
      await api.visits.update({ ids: [id], fields: { groupIds: [], title: 'Sans groupe' } });
      expect(await parties()).toEqual([[], [luc]]);
    });

    it('leaves out what is in the bin', async () => {
      const { api, make, groupIds, delegateIds, luc, cities, groupId, delegateId } = await start();
      const id = await make({ groupIds, delegateIds });
      await api.delegates.remove({ ids: [luc] });
      await api.groups.remove({ ids: [cities] });
      expect(await api.visits.get({ id })).toMatchObject({ groupIds: [groupId], delegateIds: [delegateId] });
    });

    it('is given back by undo', async () => {
      const { api, make, groupIds } = await start();
      const id = await make({ groupIds });
      await api.visits.update({ ids: [id], fields: { groupIds: [] } });
      await api.history.undo({});
      expect((await api.visits.get({ id })).groupIds.toSorted()).toEqual(groupIds.toSorted());
      await api.history.redo({});
      expect((await api.visits.get({ id })).groupIds).toEqual([]);
    });
  });

  describe('visits placed together', () => {
    it('go each to its own time and people, and come back in one step', async () => {
      const { api, make, missionId, groupId, cities } = await start();
      const one = await make({ groupIds: [groupId] });
      const other = await make({ slot: null, everyone: true });
      const rows = () => api.visits.list({ missionId });
      const before = await rows();
      const later = slot('2015-10-22T10:00', '2015-10-22T11:00');
      await api.visits.place({
        places: [
          { id: one, fields: { slot: null } },
          { id: other, fields: { slot: later, everyone: false, groupIds: [cities] } },
        ],
      });
      expect(await api.visits.get({ id: one })).toMatchObject({ slot: null, groupIds: [groupId] });
      expect(await api.visits.get({ id: other })).toMatchObject({ slot: later, groupIds: [cities] });
      await api.history.undo({});
      expect(await rows()).toEqual(before);
    });

    it('stay where they are when one of them is unknown', async () => {
      const { api, make, refusal } = await start();
      const id = await make({});
      const before = await api.visits.get({ id });
      const places = [id, unknownId('visit')].map((one) => ({ id: one, fields: { slot: null } }));
      expect((await refusal('visits.place', { places })).code).toBe('record.missing');
      expect(await api.visits.get({ id })).toEqual(before);
    });
  });

  describe('a visit split', () => {
    it('is two that touch, with the same parties', async () => {
      const { api, make, groupIds, delegateIds } = await start();
      const id = await make({ groupIds, delegateIds });
      const made = await api.visits.split({ id, at: '2015-10-21T15:15' });
      const [first, second] = [await api.visits.get({ id }), await api.visits.get(made)];
      expect([first.slot, second.slot]).toEqual([
        slot('2015-10-21T14:30', '2015-10-21T15:15'),
        slot('2015-10-21T15:15', '2015-10-21T16:00'),
      ]);
      expect({ ...second, id, slot: first.slot }).toEqual(first);
    });

    it('is refused outside its time', async () => {
      const { make, refusal } = await start();
      const id = await make({});
      const at = '2015-10-21T14:30';
      expect(await refusal('visits.split', { id, at })).toEqual({ code: 'visit.split', details: { at } });
      const open = await make({ slot: null });
      expect((await refusal('visits.split', { id: open, at })).code).toBe('visit.split');
    });
  });

  describe('visits duplicated', () => {
    it('keep everything but their ids when no start is given', async () => {
      const { api, make, groupIds, delegateIds, placeId, organisationId } = await start();
      const id = await make({
        groupIds,
        delegateIds,
        placeId,
        hostId: organisationId,
        description: 'Prévoir\ndes bottes',
      });
      const { ids } = await api.visits.duplicate({ ids: [id], start: null });
      const [original, copy] = [await api.visits.get({ id }), await api.visits.get({ id: ids[0] ?? '' })];
      expect(ids).toHaveLength(1);
      expect(copy).toEqual({ ...original, id: ids[0] });
      expect(copy.id).not.toBe(id);
    });

    it('start at the given minute and keep their distance to each other, in the order asked for', async () => {
      const { api, make } = await start();
      const late = await make({ slot: slot('2015-10-20T09:00', '2015-10-20T12:30') });
      const early = await make({ slot: slot('2015-10-19T22:00', '2015-10-20T01:00') });
      const open = await make({ slot: null });
      const { ids } = await api.visits.duplicate({ ids: [late, open, early], start: '2016-02-28T22:30' });
      const copies = await Promise.all(ids.map((id) => api.visits.get({ id })));
      expect(copies.map((copy) => copy.slot)).toEqual([
        slot('2016-02-29T09:30', '2016-02-29T13:00'),
        null,
        slot('2016-02-28T22:30', '2016-02-29T01:30'),
      ]);
    });

    it('are one step back', async () => {
      const { api, make, missionId } = await start();
      const [one, other] = [await make({}), await make({})];
      const before = await api.visits.list({ missionId });
      await api.visits.duplicate({ ids: [one, other], start: '2015-10-23T09:00' });
      expect(await api.visits.list({ missionId })).toHaveLength(before.length + 2);
      await api.history.undo({});
      expect(await api.visits.list({ missionId })).toEqual(before);
    });

    it('are refused as a whole when one is unknown', async () => {
      const { make, refusal, state } = await start();
      const ids = [await make({}), unknownId('visit')];
      const before = await state();
      expect(await refusal('visits.duplicate', { ids, start: null })).toEqual({
        code: 'record.missing',
        details: { entity: 'visit' },
      });
      expect(await state()).toEqual(before);
    });

    it('are refused as a whole when one would leave the years that can be written', async () => {
      const { api, make, refusal, state } = await start();
      const first = await make({ slot: slot('1900-01-01T08:00', '1900-01-01T09:00') });
      let last = await make({ slot: slot('2999-12-31T08:00', '2999-12-31T09:00') });
      const duplicate = () => ({ ids: [first, last], start: '2999-12-31T08:00' });
      for (const year of ['4099', '5199', '6299', '7399', '8499', '9599']) {
        last = (await api.visits.duplicate(duplicate())).ids[1] ?? '';
        expect((await api.visits.get({ id: last })).slot?.start.slice(0, 4)).toBe(year);
      }
      const before = await state();
      expect((await refusal('visits.duplicate', duplicate())).code).toBe('call.invalid');
      expect(await state()).toEqual(before);
    });
  });

  it('visits of one mission are not those of another', async () => {
    const { api, missionId, visitId } = await start();
    const { id: other } = await api.missions.create(mission({ title: 'Autre' }));
    const { id: otherLeg } = await api.legs.create(leg(other));
    const { id } = await api.visits.create(visit(other, otherLeg));
    expect((await api.visits.list({ missionId })).map((row) => row.id)).toEqual([visitId]);
    expect((await api.visits.list({ missionId: other })).map((row) => row.id)).toEqual([id]);
    expect((await api.delegates.list({ missionId: other })).length).toBe(0);
  });
}
