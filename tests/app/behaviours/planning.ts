import { describe, expect, it } from 'vitest';
import { place, slot, transfer, visit, waiver } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** What surrounds the visits of a programme: ways, hours, rules. */
export function describePlanning(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    return { ...session, ...(await makeWorld(session.api)) };
  }

  describe('a transfer', () => {
    it('carries groups and persons, whom a later change replaces', async () => {
      const { api, missionId, legId, groupId, delegateId, transferId } = await start();
      const parties = { everyone: false, groupIds: [groupId], delegateIds: [delegateId] };
      const { id } = await api.transfers.create(transfer(missionId, legId, parties));
      await api.transfers.update({ ids: [id, transferId], fields: { groupIds: [] } });
      const rows = await api.transfers.list({ missionId });
      expect(rows.map((row) => [row.id, row.groupIds, row.delegateIds])).toEqual([
        [transferId, [], []],
        [id, [], [delegateId]],
      ]);
    });

    it('arrives after it leaves, by the clocks of both ends', async () => {
      const { refusal, ok, missionId, legId } = await start();
      const passage = (end: string) => ({
        start: '2015-10-19T23:30',
        startZone: 'Europe/Brussels',
        end,
        endZone: 'Europe/London',
      });
      const leaving = (end: string) => transfer(missionId, legId, { passage: passage(end) });
      expect(await refusal('transfers.create', leaving('2015-10-19T22:30'))).toMatchObject({
        code: 'call.invalid',
      });
      await ok('transfers.create', leaving('2015-10-19T22:31'));
    });
  });

  it('a booking is read as the transfers it means, and nothing is written', async () => {
    const { api, upload, state, missionId, legId, placeId } = await start();
    const file = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Train 9826 Bruxelles-Midi → Le Shadok',
      'DTSTART;TZID=Europe/Brussels:20151019T081700',
      'DTEND;TZID=Europe/Paris:20151019T124000',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const before = await state();
    const token = await upload('billet.ics', Buffer.from(file));
    expect(await api.transfers.readBooking({ missionId, token })).toMatchObject([
      { mode: 'train', number: '9826', legId, toPlaceId: placeId, from: 'Bruxelles-Midi' },
    ]);
    expect(await state()).toEqual(before);
  });

  it('a measured duration is one row a way and mode, whoever measures it again', async () => {
    const { api, missionId, cityId, placeId } = await start();
    const { id: other } = await api.places.create(place(cityId));
    const way = { fromPlaceId: placeId, toPlaceId: other, mode: 'walk' as const };
    await api.transfers.measure({ ...way, minutes: 12 });
    await api.transfers.measure({ ...way, minutes: 14 });
    await api.transfers.measure({ ...way, mode: 'tram', minutes: 6 });
    const measured = async () =>
      (await api.transfers.journeys({ missionId })).map(({ id: _id, ...row }) => row);
    expect(await measured()).toEqual([
      { ...way, minutes: 14 },
      { ...way, mode: 'tram', minutes: 6 },
    ]);
    await api.transfers.measure({ ...way, minutes: null });
    expect(await measured()).toEqual([{ ...way, mode: 'tram', minutes: 6 }]);
    await api.history.undo({});
    expect(await measured()).toHaveLength(2);
  });

  it('hours are told for the places and hosts of the mission', async () => {
    const { api, missionId, legId, placeId, organisationId } = await start();
    const hours = [{ days: [1, 5], from: '09:00', to: '17:30' }];
    const { id: stranger } = await api.organisations.create({
      name: 'Ailleurs',
      kind: 'host',
      city: '',
      website: '',
      comment: '',
    });
    for (const subjectId of [placeId, organisationId, stranger])
      await api.availability.open({ subjectId, hours });
    const open = async () => (await api.availability.openings({ missionId })).map((row) => row.subjectId);
    expect(await open()).toEqual([placeId, organisationId]);
    await api.visits.create(
      visit(missionId, legId, { hostId: stranger, slot: slot('2015-10-20T09:00', '2015-10-20T10:00') }),
    );
    expect(await open()).toEqual([placeId, organisationId, stranger]);
  });

  it('a rule of a mission is one row, set again and again', async () => {
    const { api, missionId } = await start();
    await api.rules.set({ missionId, kind: 'person', level: 'ignore', value: null });
    await api.rules.set({ missionId, kind: 'person', level: 'block', value: 10 });
    const rows = await api.rules.list({ missionId });
    expect(rows.map(({ id: _id, ...row }) => row)).toEqual([
      { missionId, kind: 'person', level: 'block', value: 10 },
    ]);
  });

  it('a clash is accepted with a reason, which can be taken back and given anew', async () => {
    const { api, missionId, visitId, delegateId, waiverId } = await start();
    await api.rules.unwaive({ ids: [waiverId] });
    expect(await api.rules.waivers({ missionId })).toEqual([]);
    const again = { ...waiver(missionId, visitId, delegateId), reason: 'Deux salles.' };
    expect(await api.rules.waive(again)).toEqual({ id: waiverId });
    expect(await api.rules.waivers({ missionId })).toEqual([{ id: waiverId, ...again }]);
  });
}
