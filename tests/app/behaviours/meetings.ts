import { describe, expect, it } from 'vitest';
import { absence, meeting, session, slot, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** What leads to B2B meetings. */
export function describeMeetings(transport: Transport): void {
  async function start() {
    const started = await startSession(transport);
    return { ...started, ...(await makeWorld(started.api)) };
  }

  describe('a B2B session', () => {
    it('is one row a visit, said anew as often as wanted', async () => {
      const { api, missionId, visitId, organisationId, contactId } = await start();
      const shown = async () => (await api.sessions.list({ missionId })).map(({ id: _id, ...row }) => row);
      const { partyIds: _parties, ...cut } = session(visitId, []);
      expect(await shown()).toEqual([session(visitId, [organisationId])]);
      await api.sessions.set({ ...cut, minutes: 30 });
      expect(await shown()).toEqual([{ ...session(visitId, [organisationId]), minutes: 30 }]);
      await api.sessions.set({ ...cut, partyIds: [contactId] });
      expect(await shown()).toEqual([session(visitId, [contactId])]);
      await api.contacts.remove({ ids: [contactId] });
      expect(await shown()).toEqual([session(visitId, [])]);
    });

    it('knows who can be met: who takes part, and the hosts’ side', async () => {
      const { api, visitId, delegateId, organisationId, contactId } = await start();
      await api.sessions.set(session(visitId, [organisationId, contactId]));
      expect(await api.sessions.parties({ visitId })).toEqual([
        {
          id: delegateId,
          side: 'delegation',
          name: 'Anne Ourthe',
          organisation: 'Ville de Namur',
          organisationId,
          languages: ['fr'],
        },
        {
          id: contactId,
          side: 'hosts',
          name: 'Claire Bruche',
          organisation: 'Ville de Namur',
          organisationId,
          languages: ['fr', 'de'],
        },
        {
          id: organisationId,
          side: 'hosts',
          name: 'Ville de Namur',
          organisation: '',
          organisationId,
          languages: [],
        },
      ]);
    });

    it('knows who is elsewhere: at another visit, on the way, absent', async () => {
      const { api, missionId, legId, visitId, delegateId, organisationId, transferId } = await start();
      const { id: other } = await api.visits.create(
        visit(missionId, legId, {
          delegateIds: [delegateId],
          slot: slot('2015-10-21T15:00', '2015-10-21T15:20'),
        }),
      );
      await api.availability.create(absence(missionId, organisationId));
      const away = async () =>
        (await api.sessions.scene({ visitId }))?.parties.map((party) => [
          party.name,
          party.away.map(({ from }) => new Date(from).toISOString()),
        ]);
      const delegateAway = [
        '2015-10-19T06:17:00.000Z',
        '2015-10-21T13:00:00.000Z',
        '2015-10-20T06:00:00.000Z',
      ];
      const hostAway = ['2015-10-20T06:00:00.000Z'];
      expect(await away()).toEqual([
        ['Anne Ourthe', delegateAway],
        ['Ville de Namur', hostAway],
      ]);
      await api.visits.update({ ids: [other], fields: { status: 'cancelled' } });
      await api.transfers.remove({ ids: [transferId] });
      expect(await away()).toEqual([
        ['Anne Ourthe', ['2015-10-20T06:00:00.000Z']],
        ['Ville de Namur', hostAway],
      ]);
      await api.visits.update({ ids: [visitId], fields: { slot: null } });
      expect(await api.sessions.scene({ visitId })).toBeNull();
    });

    it('offers every organisation and contact of the file as a host', async () => {
      const { api, organisationId, contactId } = await start();
      expect(await api.sessions.hostable({})).toEqual([
        { id: organisationId, name: 'Ville de Namur', organisation: '' },
        { id: contactId, name: 'Claire Bruche', organisation: 'Ville de Namur' },
      ]);
    });

    it('keeps the wish of each side for the other, until it is taken back', async () => {
      const { api, visitId, delegateId, organisationId } = await start();
      const ours = {
        fromId: delegateId,
        toId: organisationId,
        level: 'must',
        weight: 1,
        reason: 'Capteurs',
      } as const;
      const theirs = {
        fromId: organisationId,
        toId: delegateId,
        level: 'no',
        weight: 1,
        reason: '',
      } as const;
      const shown = async () =>
        (await api.sessions.wishes({ visitId })).map(({ id: _id, visitId: _visit, ...row }) => row);
      await api.sessions.wish({ visitId, wishes: [ours, theirs] });
      expect(await shown()).toEqual([ours, theirs]);
      await api.sessions.wish({
        visitId,
        wishes: [
          { ...ours, level: 'want', weight: 3 },
          { ...theirs, level: null },
        ],
      });
      expect(await shown()).toEqual([{ ...ours, level: 'want', weight: 3 }]);
      await api.history.undo({});
      expect(await shown()).toEqual([ours, theirs]);
    });

    it('tells each party what awaits it, with names and the time of the whole meeting', async () => {
      const { api, missionId, visitId, meetingId, delegateId, organisationId, contactId } = await start();
      await api.meetings.update({ ids: [meetingId], fields: { length: 2 } });
      await api.meetings.create({ ...meeting(visitId, [contactId, organisationId]), status: 'cancelled' });
      const agenda = (partyId: string) => api.meetings.agenda({ missionId, partyId });
      const { title, placeId } = await api.visits.get({ id: visitId });
      const entry = {
        id: meetingId,
        visitId,
        title,
        slot: { start: '2015-10-21T14:30', end: '2015-10-21T15:15', zone: 'Europe/Paris' },
        table: 'Table 1',
        placeId,
        parties: [
          { id: delegateId, name: 'Anne Ourthe', organisation: 'Ville de Namur', side: 'delegation' },
          { id: organisationId, name: 'Ville de Namur', organisation: '', side: 'hosts' },
        ],
        status: 'planned',
      };
      expect([await agenda(delegateId), await agenda(organisationId), await agenda(contactId)]).toEqual([
        [entry],
        [entry],
        [],
      ]);
      await api.meetings.update({ ids: [meetingId], fields: { seat: null } });
      expect(await agenda(delegateId)).toEqual([]);
    });

    it('takes agendas over in one step back', async () => {
      const { api, missionId, visitId, meetingId, delegateId, contactId } = await start();
      const before = await api.meetings.list({ missionId });
      const { visitId: _visit, ...made } = meeting(visitId, [delegateId, contactId]);
      const seat = { start: '2015-10-21T14:55', table: 'Table 1' };
      const { ids } = await api.meetings.arrange({
        visitId,
        made: [made],
        seated: [{ id: meetingId, seat }],
      });
      const after = await api.meetings.list({ missionId });
      expect(after.map((row) => [row.id, row.seat])).toEqual([
        [meetingId, seat],
        [ids[0], made.seat],
      ]);
      await api.history.undo({});
      expect(await api.meetings.list({ missionId })).toEqual(before);
    });
  });

  it('an organisation says what it offers and looks for', async () => {
    const { api, organisationId } = await start();
    const profile = { organisationId, sectors: ['Énergie'], offers: 'Capteurs', seeks: '' };
    await api.organisations.setProfile({ ...profile, seeks: 'Pilotes' });
    await api.organisations.setProfile(profile);
    expect((await api.organisations.profiles({})).map(({ id: _id, ...row }) => row)).toEqual([profile]);
  });
}
