import { describe, expect, it } from 'vitest';
import { absence, delegate, place, slot, transfer } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** People on the way: where they sleep, who was there when called, whom to call for them. */
export function describeTravellers(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const { api } = session;
    const world = await makeWorld(api);
    const { id: luc } = await api.delegates.create(delegate(world.missionId, { firstName: 'Luc' }));
    const beds = async () =>
      (await api.stays.list({ missionId: world.missionId })).map(({ delegateId, nights, room, placeId }) => [
        delegateId,
        `${nights.from} ${nights.to}`,
        room,
        placeId,
      ]);
    return { ...session, ...world, luc, beds };
  }

  it('several transfers are made in one step, each with who travels', async () => {
    const { api, missionId, legId, groupId, delegateId, transferId } = await start();
    const { ids } = await api.transfers.createMany({
      transfers: [
        transfer(missionId, legId, { mode: 'walk', everyone: false, groupIds: [groupId] }),
        transfer(missionId, legId, { mode: 'coach', everyone: false, delegateIds: [delegateId] }),
      ],
    });
    const rows = async () =>
      (await api.transfers.list({ missionId })).map((row) => [row.id, row.groupIds, row.delegateIds]);
    expect(await rows()).toEqual([
      [transferId, [], []],
      [ids[0], [groupId], []],
      [ids[1], [], [delegateId]],
    ]);
    await api.history.undo({});
    expect(await rows()).toEqual([[transferId, [], []]]);
  });

  describe('a hotel', () => {
    it('is assigned to many at once and takes the place of what they had those nights', async () => {
      const { api, missionId, placeId, delegateId, luc, beds } = await start();
      const assigned = { missionId, placeId, nights: { from: '2015-10-20', to: '2015-10-21' } } as const;
      const { ids } = await api.stays.assign({
        ...assigned,
        status: 'option',
        rooms: [{ room: '12', delegateIds: [delegateId, luc] }],
      });
      expect(ids).toHaveLength(2);
      expect(await beds()).toEqual([
        [delegateId, '2015-10-19 2015-10-19', '211', null],
        [delegateId, '2015-10-22 2015-10-22', '211', null],
        [delegateId, '2015-10-20 2015-10-21', '12', placeId],
        [luc, '2015-10-20 2015-10-21', '12', placeId],
      ]);
      await api.history.undo({});
      expect(await beds()).toEqual([[delegateId, '2015-10-19 2015-10-22', '211', null]]);
    });

    it('leaves cancelled stays and other people’s beds as they are', async () => {
      const { api, missionId, stayId, delegateId, luc, beds } = await start();
      await api.stays.update({ ids: [stayId], fields: { status: 'cancelled' } });
      const nights = { from: '2015-10-19', to: '2015-10-22' };
      const assign = (room: string, person: string) =>
        api.stays.assign({
          missionId,
          placeId: null,
          nights,
          status: 'booked',
          rooms: [{ room, delegateIds: [person] }],
        });
      await assign('1', delegateId);
      await assign('2', luc);
      await assign('3', luc);
      expect(await beds()).toEqual([
        [delegateId, '2015-10-19 2015-10-22', '211', null],
        [delegateId, '2015-10-19 2015-10-22', '1', null],
        [luc, '2015-10-19 2015-10-22', '3', null],
      ]);
    });
  });

  it('a roll-call keeps one mark a person and item, changed, taken back and undone', async () => {
    const { api, missionId, visitId, transferId, delegateId, luc } = await start();
    await api.attendance.mark({ itemId: visitId, delegateIds: [delegateId, luc], mark: 'present' });
    await api.attendance.mark({ itemId: visitId, delegateIds: [luc], mark: 'late' });
    await api.attendance.mark({ itemId: transferId, delegateIds: [luc], mark: 'absent' });
    const marks = async () => (await api.attendance.list({ missionId })).map(({ id: _id, ...row }) => row);
    const all = [
      { itemId: visitId, delegateId, mark: 'present' },
      { itemId: visitId, delegateId: luc, mark: 'late' },
      { itemId: transferId, delegateId: luc, mark: 'absent' },
    ];
    expect(await marks()).toEqual(all);
    await api.attendance.mark({ itemId: visitId, delegateIds: [delegateId, luc], mark: null });
    expect(await marks()).toEqual(all.slice(2));
    await api.history.undo({});
    expect(await marks()).toEqual(all);
    await api.visits.remove({ ids: [visitId] });
    expect(await marks()).toEqual(all.slice(2));
  });

  it('whom to call for somebody is asked one by one or for the mission, and found by no search', async () => {
    const { api, missionId, delegateId, luc } = await start();
    const contact = { name: 'Paul Ourthe', phone: '+32 475 00 00 01', relation: 'conjoint' };
    expect(await api.emergencies.get({ delegateId })).toBeNull();
    await api.emergencies.set({ delegateId, ...contact });
    await api.emergencies.set({ delegateId, ...contact, relation: 'frère' });
    await api.emergencies.set({ delegateId: luc, ...contact, name: '' });
    expect(await api.emergencies.get({ delegateId })).toMatchObject({ ...contact, relation: 'frère' });
    await api.delegates.remove({ ids: [luc] });
    const all = await api.emergencies.list({ missionId });
    expect(all.map((row) => [row.delegateId, row.relation])).toEqual([[delegateId, 'frère']]);
    expect(await api.search.find({ text: 'Paul Ourthe' })).toEqual([]);
  });

  it('what is known of one: absences in the order of time, and weekly hours', async () => {
    const { api, missionId, placeId, delegateId, absenceId } = await start();
    const { id } = await api.availability.create({
      ...absence(missionId, delegateId),
      slot: slot('2015-10-19T08:00', '2015-10-19T09:00'),
    });
    const hours = [{ days: [1, 2], from: '09:00', to: '12:00' }];
    await api.availability.open({ subjectId: placeId, hours });
    const told = async (subjectId: string) => {
      const { absences, hours: open } = await api.availability.get({ subjectId });
      return { ids: absences.map((row) => row.id), open };
    };
    expect(await told(delegateId)).toEqual({ ids: [id, absenceId], open: [] });
    expect(await told(placeId)).toEqual({ ids: [], open: hours });
  });

  it('a meeting point is a place of the mission, until it is one no longer', async () => {
    const { api, missionId, cityId, placeId } = await start();
    const { id: other } = await api.places.create(place(cityId));
    await api.rallying.set({ placeId, instructions: 'Devant l’entrée.' });
    await api.rallying.set({ placeId: other, instructions: '' });
    await api.rallying.set({ placeId, instructions: 'Sous les arcades.' });
    const points = async () =>
      (await api.rallying.list({ missionId })).map((row) => [row.placeId, row.instructions]);
    expect(await points()).toEqual([
      [placeId, 'Sous les arcades.'],
      [other, ''],
    ]);
    await api.rallying.unset({ placeId: other });
    await api.rallying.unset({ placeId: other });
    expect(await points()).toEqual([[placeId, 'Sous les arcades.']]);
    await api.rallying.set({ placeId: other, instructions: 'Quai A' });
    expect(await points()).toHaveLength(2);
  });
}
