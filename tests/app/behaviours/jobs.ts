import { describe, expect, it } from 'vitest';
import { unknownId } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** What takes long: documents, told as they go, stopped when asked. */
export function describeJobs(transport: Transport): void {
  const calendar = { kind: 'missionIcs', language: 'fr', delegateId: null } as const;

  describe('a job', () => {
    it('gives the file it made', async () => {
      const { api, download } = await startSession(transport);
      const { missionId, delegateId } = await makeWorld(api);
      const made = await api.documents.make({ missionId, ...calendar, kind: 'delegateIcs', delegateId });
      expect(made).toEqual({
        token: expect.stringMatching(/^[\w-]{20,}$/u) as string,
        name: expect.stringMatching(/Anne Ourthe - Villes intelligentes\.ics$/u) as string,
        type: 'text/calendar; charset=utf-8',
        size: expect.any(Number) as number,
      });
      const bytes = await download(made.token);
      expect(bytes).toHaveLength(made.size);
      expect(Buffer.from(bytes).toString()).toMatch(
        /^BEGIN:VCALENDAR\r\n[^]*Visite du Cube[^]*END:VCALENDAR\r\n$/u,
      );
    });

    it('makes the map and the route of a day, once something of it has coordinates', async () => {
      const { api, download, refusal } = await startSession(transport);
      const { missionId, legId, placeId } = await makeWorld(api);
      const asked = { missionId, kind: 'routeGpx', language: 'fr', delegateId: null } as const;
      await api.places.update({ ids: [placeId], fields: { point: null } });
      expect((await refusal('documents.make', asked)).code).toBe('map.empty');
      const point = { lat: 48.819, lon: 2.25402, source: '', precision: null };
      await api.places.update({ ids: [placeId], fields: { point } });
      const route = await api.documents.make(asked);
      expect(Buffer.from(await download(route.token)).toString()).toContain(
        '<wpt lat="48.819000" lon="2.254020">',
      );
      const [visit] = await api.visits.list({ missionId });
      const selection = { legId, day: visit?.slot?.start.slice(0, 10) ?? null };
      const picture = await api.documents.make({ ...asked, kind: 'mapSvg', selection });
      expect(Buffer.from(await download(picture.token)).toString()).toMatch(/^<svg [^]*<\/svg>$/u);
      const empty = { legId, day: '2001-01-01' };
      expect((await refusal('documents.make', { ...asked, selection: empty })).code).toBe('map.empty');
    });

    it('tells how far it is under its own ticket, and touches no record', async () => {
      const { api, send, heard } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      const events = await heard(() =>
        send({ name: 'documents.make', input: { missionId, ...calendar }, ticket: 'mine' }),
      );
      const steps = events.map((event) => (event.kind === 'progress' ? event : null));
      expect(steps.map((step) => step?.ticket)).toEqual(steps.map(() => 'mine'));
      const done = steps.map((step) => (step ? step.done / step.total : -1));
      expect(done).toEqual(done.toSorted((a, b) => a - b));
      expect([done.length > 1, done[0], done.at(-1)]).toEqual([true, 0, 1]);
    });

    it('is stopped by its ticket; the next one is not', async () => {
      const { api, send, until, state } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      const before = await state();
      const report = { missionId, ...calendar, kind: 'reportPdf' };
      const answer = send({ name: 'documents.make', input: report, ticket: 'stop me' });
      await until((event) => event.kind === 'progress' && event.ticket === 'stop me');
      await api.jobs.cancel({ ticket: 'stop me' });
      expect(await answer).toEqual({ ok: false, error: { code: 'call.cancelled', details: {} } });
      expect(
        (await send({ name: 'documents.make', input: { missionId, ...calendar }, ticket: 'stop me' })).ok,
      ).toBe(true);
      expect(await state()).toEqual(before);
    });

    it('that has ended or never was can be stopped: nothing happens', async () => {
      const { api, send, heard } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      await send({ name: 'documents.make', input: { missionId, ...calendar }, ticket: 'done' });
      const events = await heard(async () => {
        await api.jobs.cancel({ ticket: 'done' });
        await api.jobs.cancel({ ticket: 'never was' });
      });
      expect(events).toEqual([]);
    });

    it('lets the app be used meanwhile, also by other jobs', async () => {
      const { api } = await startSession(transport);
      const { missionId, visitId } = await makeWorld(api);
      const jobs = [1, 2, 3].map(() => api.documents.make({ missionId, ...calendar }));
      await api.visits.update({ ids: [visitId], fields: { title: 'Pendant' } });
      expect((await api.visits.get({ id: visitId })).title).toBe('Pendant');
      expect(new Set((await Promise.all(jobs)).map(({ token }) => token)).size).toBe(3);
    });

    it('is refused for a mission or a person that is not there', async () => {
      const { api, refusal } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      const make = async (changes: object) =>
        (await refusal('documents.make', { missionId, ...calendar, ...changes })).code;
      expect(await make({ missionId: unknownId('mission') })).toBe('record.missing');
      expect(await make({ kind: 'delegateIcs', delegateId: unknownId('delegate') })).toBe('record.missing');
      expect(await make({ kind: 'delegateIcs', delegateId: null })).toBe('record.missing');
      await api.missions.remove({ ids: [missionId] });
      expect(await make({})).toBe('record.deleted');
    });
  });
}
