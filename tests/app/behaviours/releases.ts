import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/shared/contract/releases.ts';
import { delegate, mission, slot, transfer, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** The numbered versions of a programme. */
export function describeReleases(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    return { ...session, ...(await makeWorld(session.api)) };
  }

  /** Each change in a few words, with how many it concerns. */
  function told({ changes, parties }: Comparison): string[] {
    return changes.map((change) => {
      const field = change.kind === 'altered' ? ` ${change.field}` : '';
      return `${change.kind}${field} ${String(parties[change.party]?.length)}`;
    });
  }

  describe('a release', () => {
    it('is numbered, dated, and holds the programme with the persons who come', async () => {
      const { api, missionId, releaseId, delegateId, visitId, transferId } = await start();
      const { id, number } = await api.releases.create({ missionId, comment: 'Pour les hôtes.' });
      expect(number).toBe(2);
      expect(await api.releases.list({ missionId })).toMatchObject([
        { id, number: 2, comment: 'Pour les hôtes.' },
        { id: releaseId, number: 1, comment: '' },
      ]);
      const { programme, at } = await api.releases.get({ id });
      expect(at.minute).toMatch(/^2015-09-18T/u);
      expect(programme.people).toEqual([{ id: delegateId, name: 'Anne Ourthe' }]);
      expect(programme.items.map((item) => [item.id, programme.parties[item.party]])).toEqual([
        [transferId, [0]],
        [visitId, [0]],
      ]);
    });

    it('never changes, whatever becomes of the mission', async () => {
      const { api, missionId, releaseId, visitId, placeId, delegateId, groupId } = await start();
      const before = await api.releases.get({ id: releaseId });
      await api.visits.update({ ids: [visitId], fields: { title: 'Autre', slot: null } });
      await api.places.update({ ids: [placeId], fields: { name: 'Ailleurs' } });
      await api.delegates.update({ ids: [delegateId], fields: { lastName: 'Meuse' } });
      await api.groups.remove({ ids: [groupId] });
      await api.visits.remove({ ids: [visitId] });
      await api.missions.update({ ids: [missionId], fields: { title: 'Suite' } });
      expect(await api.releases.get({ id: releaseId })).toEqual(before);
    });

    it('is taken back whole by undoing it, and its number is not given again', async () => {
      const { api, missionId, releaseId } = await start();
      const { id } = await api.releases.create({ missionId, comment: '' });
      const made = await api.releases.get({ id });
      await api.history.undo({});
      expect((await api.releases.list({ missionId })).map((row) => row.id)).toEqual([releaseId]);
      await api.history.redo({});
      expect(await api.releases.get({ id })).toEqual(made);
      await api.history.undo({});
      expect((await api.releases.check({ missionId })).number).toBe(3);
      expect((await api.releases.create({ missionId, comment: '' })).number).toBe(3);
    });

    it('leaves out what is cancelled', async () => {
      const { api, missionId, visitId, transferId } = await start();
      await api.visits.update({ ids: [visitId], fields: { status: 'cancelled' } });
      const { id } = await api.releases.create({ missionId, comment: '' });
      const { programme } = await api.releases.get({ id });
      expect(programme.items.map((item) => item.id)).toEqual([transferId]);
    });

    it('is refused while clashes are in the way, and made once they are accepted', async () => {
      const { api, refusal, missionId, legId, delegateId } = await start();
      await api.rules.set({ missionId, kind: 'person', level: 'block', value: null });
      await api.visits.create(
        visit(missionId, legId, {
          delegateIds: [delegateId],
          slot: slot('2015-10-21T15:00', '2015-10-21T15:30'),
        }),
      );
      const { blocking } = await api.releases.check({ missionId });
      expect(blocking.map((clash) => [clash.kind, clash.delegateIds])).toEqual([['person', [delegateId]]]);
      expect(await refusal('releases.create', { missionId, comment: '' })).toEqual({
        code: 'release.blocked',
        details: { count: 1 },
      });
      const name = blocking[0]?.name ?? '';
      const waiver = { missionId, clash: name, reason: 'Elle part plus tôt.', delegateIds: [delegateId] };
      await api.rules.waive(waiver);
      const { id } = await api.releases.create({ missionId, comment: '' });
      const { missionId: _mission, ...kept } = waiver;
      expect((await api.releases.get({ id })).waivers).toEqual([kept]);
    });

    it('of nothing is refused', async () => {
      const { api, refusal } = await start();
      const { id: missionId } = await api.missions.create(mission());
      expect(await refusal('releases.create', { missionId, comment: '' })).toMatchObject({
        code: 'release.empty',
      });
    });
  });

  describe('comparing', () => {
    it('tells what is new, moved, elsewhere and gone, and how many it concerns', async () => {
      const { api, missionId, legId, releaseId, visitId, transferId, groupId } = await start();
      await api.visits.update({
        ids: [visitId],
        fields: { slot: slot('2015-10-22T09:00', '2015-10-22T10:30'), placeId: null },
      });
      await api.transfers.remove({ ids: [transferId] });
      const { id } = await api.visits.create(
        visit(missionId, legId, { title: 'Atelier', groupIds: [groupId] }),
      );
      const draft = await api.releases.compare({ missionId, from: releaseId, to: 'draft' });
      expect(told(draft)).toEqual(['altered passage 1', 'altered place 1', 'added 1', 'cancelled 1']);
      expect(draft.items.map((item) => item.id)).toEqual([visitId, id, transferId]);
      const { id: second } = await api.releases.create({ missionId, comment: '' });
      expect(await api.releases.compare({ missionId, from: releaseId, to: second })).toEqual(draft);
      expect(told(await api.releases.compare({ missionId, from: second, to: 'draft' }))).toEqual([]);
      expect(told(await api.releases.compare({ missionId, from: 'none', to: second }))).toEqual([
        'added 1',
        'added 1',
        'person 0',
      ]);
    });

    it('tells who comes in and who no longer comes', async () => {
      const { api, missionId, releaseId, visitId } = await start();
      const { id } = await api.delegates.create(delegate(missionId, { lastName: 'Semois' }));
      await api.visits.update({ ids: [visitId], fields: { groupIds: [], delegateIds: [id] } });
      const compared = await api.releases.compare({ missionId, from: releaseId, to: 'draft' });
      expect(told(compared)).toEqual(['joined 1', 'altered groups 0', 'joined 1', 'left 1', 'person 0']);
    });

    it('is handed out as a list, by item or by person', async () => {
      const { api, download, missionId, releaseId, visitId } = await start();
      await api.visits.update({ ids: [visitId], fields: { title: 'Le Cube' } });
      const made = async (by: 'item' | 'person') => {
        const compare = { from: releaseId, to: 'draft' as const, by };
        const input = { missionId, language: 'fr' as const, delegateId: null, compare };
        const file = await api.documents.make({ ...input, kind: 'changesXlsx' });
        return [
          file.name,
          Buffer.from(await download(file.token))
            .toString('latin1')
            .slice(0, 2),
        ];
      };
      const name = 'Changements - Version 1 - Brouillon - Villes intelligentes.xlsx';
      expect([await made('item'), await made('person')]).toEqual([
        [name, 'PK'],
        [name, 'PK'],
      ]);
    });

    it('of a version of another mission is refused', async () => {
      const { api, refusal, releaseId } = await start();
      const { id: missionId } = await api.missions.create(mission());
      expect(await refusal('releases.compare', { missionId, from: releaseId, to: 'draft' })).toMatchObject({
        code: 'record.missing',
      });
    });
  });

  describe('a calendar', () => {
    async function events(session: Awaited<ReturnType<typeof start>>, delegateId: string | null) {
      const { api, download, missionId } = session;
      const kind = delegateId === null ? 'missionIcs' : 'delegateIcs';
      const made = await api.documents.make({ missionId, kind, language: 'fr', delegateId });
      const root = ICAL.Component.fromString(Buffer.from(await download(made.token)).toString());
      return root.getAllSubcomponents('vevent').flatMap((event) => {
        const value = (name: string) => String(event.getFirstPropertyValue(name));
        // Meetings are no part of a released programme; a personal calendar holds them beside it.
        if (value('summary').startsWith('Rendez-vous')) return [];
        return [[value('summary'), value('sequence'), value('status'), value('dtstart')]];
      });
    }

    it('of the last release does not follow the draft; what changed counts up from release to release', async () => {
      const session = await start();
      const { api, missionId, visitId, transferId, delegateId } = session;
      const visitFirst = ['Visite du Cube', '1', 'CONFIRMED', '2015-10-21T14:30:00'];
      expect(await events(session, delegateId)).toEqual([
        ['Train (TGV 9826)', '1', 'CONFIRMED', '2015-10-19T08:17:00'],
        visitFirst,
      ]);
      await api.visits.update({
        ids: [visitId],
        fields: { slot: slot('2015-10-22T09:00', '2015-10-22T10:30') },
      });
      expect((await events(session, delegateId))[1]).toEqual(visitFirst);
      await api.transfers.update({ ids: [transferId], fields: { status: 'cancelled' } });
      await api.releases.create({ missionId, comment: '' });
      expect(await events(session, delegateId)).toEqual([
        ['Train (TGV 9826)', '2', 'CANCELLED', '2015-10-19T08:17:00'],
        ['Visite du Cube', '2', 'CONFIRMED', '2015-10-22T09:00:00'],
      ]);
    });

    it('says cancelled to who no longer comes, and to them alone', async () => {
      const session = await start();
      const { api, missionId, visitId, groupId, delegateId } = session;
      await api.groups.update({ ids: [groupId], fields: { delegateIds: [] } });
      await api.releases.create({ missionId, comment: '' });
      const visitIn = async (reader: string | null) => (await events(session, reader)).at(-1);
      expect(await visitIn(delegateId)).toEqual(['Visite du Cube', '2', 'CANCELLED', '2015-10-21T14:30:00']);
      expect(await visitIn(null)).toEqual(['Visite du Cube', '1', 'CONFIRMED', '2015-10-21T14:30:00']);
      await api.visits.remove({ ids: [visitId] });
      await api.releases.create({ missionId, comment: '' });
      expect(await visitIn(delegateId)).toEqual(['Visite du Cube', '2', 'CANCELLED', '2015-10-21T14:30:00']);
      expect(await visitIn(null)).toEqual(['Visite du Cube', '2', 'CANCELLED', '2015-10-21T14:30:00']);
    });

    it('of a release that was taken back is put right by the next file', async () => {
      const session = await start();
      const { api, missionId, visitId } = session;
      await api.visits.update({
        ids: [visitId],
        fields: { slot: slot('2015-10-22T09:00', '2015-10-22T10:30') },
      });
      await api.releases.create({ missionId, comment: '' });
      const visitNow = async () => (await events(session, null)).at(-1);
      expect(await visitNow()).toEqual(['Visite du Cube', '2', 'CONFIRMED', '2015-10-22T09:00:00']);
      await api.history.undo({});
      expect(await visitNow()).toEqual(['Visite du Cube', '3', 'CONFIRMED', '2015-10-21T14:30:00']);
      await api.releases.create({ missionId, comment: '' });
      expect(await visitNow()).toEqual(['Visite du Cube', '4', 'CONFIRMED', '2015-10-22T09:00:00']);
    });

    it('before any release holds the draft, under a number that every release exceeds', async () => {
      const session = await startSession(transport);
      const { id: missionId } = await session.api.missions.create({
        ...mission(),
        leg: { title: 'Volet', dates: { from: '2015-10-19', to: '2015-10-23' }, zone: 'Europe/Paris' },
      });
      const [leg] = await session.api.legs.list({ missionId });
      const legId = leg?.id ?? '';
      await session.api.visits.create(visit(missionId, legId));
      await session.api.transfers.create(transfer(missionId, legId, { status: 'cancelled' }));
      const made = await session.api.documents.make({
        missionId,
        kind: 'missionIcs',
        language: 'fr',
        delegateId: null,
      });
      const text = Buffer.from(await session.download(made.token)).toString();
      expect(text.match(/^(?:SEQUENCE|STATUS):.*(?=\r)/gmu)).toEqual([
        'SEQUENCE:0',
        'STATUS:CANCELLED',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
      ]);
    });
  });
}
