import { describe, expect, it } from 'vitest';
import { registrations, registrationsCsv } from '../../support/registrations.ts';
import { delegate, leg, mission, slot, visit } from '../rows.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

const asGuessed = { delimiter: null, encoding: null, sheet: null, headerLine: null };
const choices = { clusters: {}, organisations: {}, groupPerLeg: true };

/** Delegates read from a file: what the preview shows is what is written, in one step or not at all. */
export function describeImports(transport: Transport): void {
  async function start(people: number) {
    const session = await startSession(transport);
    const { api, upload } = session;
    const { id: missionId } = await api.missions.create(mission());
    const { id: legId } = await api.legs.create(leg(missionId, { title: 'Volet 1 : Strasbourg - Issy' }));
    const { id: visitId } = await api.visits.create(visit(missionId, legId));
    await api.delegates.create(delegate(missionId, { lastName: 'Zwin' }));
    const csv = registrationsCsv(registrations({ seed: 7, people }));
    const token = await upload('inscriptions été.csv', Buffer.from(csv));
    const source = { missionId, token, ...asGuessed, choices };
    const rows = async () => [
      await api.delegates.list({ missionId }),
      await api.groups.list({ missionId }),
      await api.organisations.list({}),
    ];
    return { ...session, missionId, legId, visitId, source, rows };
  }

  it('a table is read for a window to make sense of, and nothing is written', async () => {
    const { api, upload, state } = await start(1);
    const token = await upload('souhaits.csv', Buffer.from('De;Vers\nAnne Ourthe;SEMIA\n\n'));
    const before = await state();
    expect(await api.imports.table({ token, ...asGuessed })).toMatchObject({
      format: 'csv',
      delimiter: ';',
      header: ['De', 'Vers'],
      rows: [['Anne Ourthe', 'SEMIA']],
      lineNumbers: [2],
    });
    expect(await state()).toEqual(before);
  });

  describe('an import', () => {
    it('is previewed without a write', async () => {
      const { api, heard, source, state } = await start(30);
      await api.settings.set({ theme: 'dark' });
      const before = await state();
      const events = await heard(() => api.imports.preview({ ...source, mapping: null }));
      expect(events.filter(({ kind }) => kind === 'changed')).toEqual([]);
      expect(await state()).toEqual(before);
    });

    it('looks anew at what was written since the preview', async () => {
      const { api, source, missionId } = await start(30);
      const { mapping, counts, candidates } = await api.imports.preview({ ...source, mapping: null });
      const [first] = candidates;
      if (!first) throw new Error('nobody is in the file');
      const { lastName, firstName, email } = first.person;
      await api.delegates.create(delegate(missionId, { lastName, firstName, email }));
      const written = await api.imports.commit({ ...source, mapping });
      await api.history.undo({});
      const { counts: shown } = await api.imports.preview({ ...source, mapping });
      expect(written).toEqual(shown);
      expect(written.create).toBe(counts.create - 1);
    });

    it('writes what the preview showed, in one step that can be taken back', async () => {
      const { api, heard, source, rows, missionId } = await start(30);
      const before = await rows();
      const { mapping, counts } = await api.imports.preview({ ...source, mapping: null });
      const events = await heard(async () => {
        expect(await api.imports.commit({ ...source, mapping })).toEqual(counts);
      });
      const after = await rows();
      const changed = events.filter((event) => event.kind === 'changed');
      expect(changed.map(({ entities }) => entities.toSorted())).toEqual([
        ['delegate', 'group', 'membership', 'organisation'],
      ]);
      expect(counts.create).toBeGreaterThan(20);
      expect(await api.delegates.list({ missionId })).toHaveLength(1 + counts.create);
      expect(await api.organisations.list({})).toHaveLength(counts.newOrganisations);
      await api.history.undo({});
      expect(await rows()).toEqual(before);
      await api.history.redo({});
      expect(await rows()).toEqual(after);
    });

    it('finds again those whom it has brought in before', async () => {
      const { api, source, rows } = await start(30);
      const { mapping } = await api.imports.preview({ ...source, mapping: null });
      await api.imports.commit({ ...source, mapping });
      const once = await rows();
      const again = await api.imports.preview({ ...source, mapping });
      expect([again.counts.create, again.counts.newOrganisations, again.counts.newGroups]).toEqual([0, 0, 0]);
      expect(Object.keys(again.known).length).toBeGreaterThan(20);
      await api.imports.commit({ ...source, mapping });
      expect((await rows()).map((list) => list.length)).toEqual(once.map((list) => list.length));
    });

    it('lets writes of the window wait until it has ended', async () => {
      const { api, source, missionId, visitId } = await start(300);
      const { mapping, counts } = await api.imports.preview({ ...source, mapping: null });
      const committed = api.imports.commit({ ...source, mapping });
      const moved = slot('2015-10-22T09:00', '2015-10-22T10:00');
      await Promise.all([
        committed,
        api.visits.update({ ids: [visitId], fields: { slot: moved } }),
        api.missions.create(mission({ title: 'Pendant' })),
      ]);
      expect((await api.visits.get({ id: visitId })).slot).toEqual(moved);
      expect(await api.missions.list({})).toHaveLength(2);
      expect(await api.delegates.list({ missionId })).toHaveLength(1 + counts.create);
    });

    it.each([1, 400, 800])('stopped after %i people leaves nothing, or all, as it says', async (people) => {
      const { api, send, until, source, rows, state, missionId } = await start(900);
      const { mapping, counts } = await api.imports.preview({ ...source, mapping: null });
      const before = JSON.stringify([await rows(), await state()]);
      const answer = send({ name: 'imports.commit', input: { ...source, mapping }, ticket: 'stop me' });
      await until((event) => event.kind === 'progress' && event.phase === 'write' && event.done >= people);
      await api.jobs.cancel({ ticket: 'stop me' });
      const ended = await answer;
      const there = (await api.delegates.list({ missionId })).length - 1;
      const code = ended.ok ? 'written' : ended.error.code;
      const isUntouched = JSON.stringify([await rows(), await state()]) === before;
      const whole = { code: 'written', there: counts.create, isUntouched: false };
      const nothing = { code: 'call.cancelled', there: 0, isUntouched: true };
      expect({ code, there, isUntouched }).toEqual(ended.ok ? whole : nothing);
      await api.missions.update({ ids: [missionId], fields: { title: 'Après' } });
      await api.imports.commit({ ...source, mapping });
      expect(await api.delegates.list({ missionId })).toHaveLength(1 + counts.create);
    });

    it('stopped while it waits for another is not begun', async () => {
      const { api, send, source, missionId } = await start(300);
      const { mapping, counts } = await api.imports.preview({ ...source, mapping: null });
      const first = api.imports.commit({ ...source, mapping });
      const second = send({ name: 'imports.commit', input: { ...source, mapping }, ticket: 'second' });
      const third = send({ name: 'missions.create', input: mission() });
      await api.settings.get({});
      await api.jobs.cancel({ ticket: 'second' });
      expect(await first).toEqual(counts);
      expect(await second).toEqual({ ok: false, error: { code: 'call.cancelled', details: {} } });
      expect((await third).ok).toBe(true);
      expect(await api.delegates.list({ missionId })).toHaveLength(1 + counts.create);
    });

    it('and what is asked meanwhile are done in the order in which they were asked, each a step of its own', async () => {
      const { api, source, missionId, upload } = await start(200);
      const { mapping } = await api.imports.preview({ ...source, mapping: null });
      const csv = registrationsCsv(registrations({ seed: 7, people: 400 }));
      const other = { ...source, token: await upload('suite.csv', Buffer.from(csv)), mapping };
      const rename = (title: string) => api.missions.update({ ids: [missionId], fields: { title } });
      await Promise.all([
        api.imports.commit({ ...source, mapping }),
        rename('un'),
        api.imports.commit(other),
        rename('deux'),
        api.imports.preview(other),
      ]);
      const seen = async () => ({
        title: (await api.missions.get({ id: missionId })).title,
        people: (await api.delegates.list({ missionId })).length,
      });
      const all = await seen();
      const states = [all];
      for (let step = 0; step < 4; step += 1) {
        await api.history.undo({});
        states.push(await seen());
      }
      const { people } = states[2] ?? { people: 0 };
      expect(people).toBeLessThan(all.people);
      expect(states).toEqual([
        { title: 'deux', people: all.people },
        { title: 'un', people: all.people },
        { title: 'un', people },
        { title: 'Villes intelligentes', people },
        { title: 'Villes intelligentes', people: 1 },
      ]);
    });

    it('that the app closes over leaves nothing, or all', async () => {
      const { api, send, until, source, rows, missionId, restart } = await start(2000);
      const { mapping, counts } = await api.imports.preview({ ...source, mapping: null });
      const before = JSON.stringify(await rows());
      const answer = send({ name: 'imports.commit', input: { ...source, mapping } }).catch(() => null);
      await until((event) => event.kind === 'progress' && event.phase === 'write' && event.done > 0);
      await restart();
      await answer;
      const there = (await api.delegates.list({ missionId })).length - 1;
      expect([0, counts.create]).toContain(there);
      expect((JSON.stringify(await rows()) === before) === (there === 0)).toBe(true);
      await api.missions.update({ ids: [missionId], fields: { title: 'Le lendemain' } });
    });

    it('of a file that is no table, or not there, is refused', async () => {
      const { upload, refusal, state, source } = await start(1);
      const before = await state();
      const preview = async (token: string) =>
        (await refusal('imports.preview', { ...source, token, mapping: null })).code;
      const torn = Buffer.from('504b0304140000000800', 'hex');
      expect(await preview(await upload('coupé.xlsx', torn))).toBe('table.unreadable');
      expect(await preview(await upload('vide.csv', Buffer.from('')))).toBe('table.empty');
      expect(await preview('never-uploaded')).toBe('upload.missing');
      expect(await state()).toEqual(before);
    });
  });
}
