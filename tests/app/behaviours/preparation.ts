import { describe, expect, it } from 'vitest';
import { goal, leg, meeting, mission, slot, task, visit } from '../rows.ts';
import { practice } from '../rowsFound.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** What is done before and after a journey, and what it is for. The clock says 18 September 2015; the journey is 19 to 23 October. */
export function describePreparation(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    return { ...session, ...(await makeWorld(session.api)) };
  }

  describe('the back-planning', () => {
    it('is listed by what is due first, counted from the first and last day of the mission', async () => {
      const { api, missionId, taskId } = await start();
      const { id: report } = await api.tasks.create(task(missionId, { anchor: 'end', days: 30 }));
      const { id: call } = await api.tasks.create(task(missionId, { days: -120 }));
      const due = async () => (await api.tasks.list({ missionId })).map((row) => [row.id, row.due]);
      expect(await due()).toEqual([
        [call, '2015-06-21'],
        [taskId, '2015-08-20'],
        [report, '2015-11-22'],
      ]);
      const dates = { from: '2015-11-23', to: '2015-11-27' };
      await api.legs.create(leg(missionId, { dates }));
      expect(await due()).toEqual([
        [call, '2015-06-21'],
        [taskId, '2015-08-20'],
        [report, '2015-12-27'],
      ]);
    });

    it('has no days while its mission has none', async () => {
      const { api } = await start();
      const { id: missionId } = await api.missions.create(mission());
      await api.tasks.create(task(missionId));
      expect((await api.tasks.list({ missionId })).map(({ due }) => due)).toEqual([null]);
      expect(await api.tasks.late({ today: '2900-01-01' })).toHaveLength(1);
    });

    it('says of each mission how many tasks are late; done, due today and deleted ones are not', async () => {
      const { api, missionId, taskId } = await start();
      const late = (today: string) => api.tasks.late({ today });
      expect(await late('2015-08-20')).toEqual([]);
      expect(await late('2015-08-21')).toEqual([{ missionId, count: 1 }]);
      const { id } = await api.tasks.create(task(missionId, { days: -90 }));
      expect(await late('2015-08-21')).toEqual([{ missionId, count: 2 }]);
      await api.tasks.update({ ids: [id], fields: { doneOn: '2015-08-20' } });
      await api.tasks.remove({ ids: [taskId] });
      expect(await late('2015-08-21')).toEqual([]);
      await api.tasks.restore({ ids: [taskId] });
      await api.missions.remove({ ids: [missionId] });
      expect(await late('2015-08-21')).toEqual([]);
    });
  });

  describe('the template', () => {
    it('that ships with Escale speaks the language of the interface', async () => {
      const { api } = await start();
      const french = await api.tasks.template({});
      expect(french.kind).toBe('shipped');
      expect(french.steps[0]?.title).toBe('Valider l’objet, les thèmes et le périmètre de la mission');
      await api.settings.set({ language: 'en' });
      const { steps } = await api.tasks.template({});
      expect(steps[0]?.title).toBe('Approve the purpose, themes and scope of the mission');
      expect(steps.map(({ anchor, days }) => [anchor, days])).toEqual(
        french.steps.map(({ anchor, days }) => [anchor, days]),
      );
    });

    it('gives a mission the steps it lacks, in one step to undo, and none of them twice', async () => {
      const { api, missionId } = await start();
      const { steps } = await api.tasks.template({});
      const [first, second] = steps;
      await api.tasks.create(task(missionId, { title: first?.title.toUpperCase() ?? '', days: -10 }));
      const { ids } = await api.tasks.applyTemplate({ missionId });
      expect(ids).toHaveLength(steps.length - 1);
      expect((await api.tasks.list({ missionId }))[0]).toMatchObject({ ...second, doneOn: null });
      expect(await api.tasks.applyTemplate({ missionId })).toEqual({ ids: [] });
      expect(await api.tasks.list({ missionId })).toHaveLength(steps.length + 1);
      await api.history.undo({});
      expect(await api.tasks.list({ missionId })).toHaveLength(2);
    });

    it('becomes the file’s own to be changed, and is the shipped one again once nothing is left of it', async () => {
      const { api } = await start();
      const shipped = await api.tasks.template({});
      await api.tasks.adoptTemplate({});
      await api.tasks.adoptTemplate({});
      const own = await api.tasks.template({});
      if (own.kind !== 'own') throw new Error('not adopted');
      expect(own.steps.map(({ id: _id, ...step }) => step)).toEqual(shipped.steps);
      const [first] = own.steps;
      await api.tasks.update({ ids: [first?.id ?? ''], fields: { title: 'Décider' } });
      expect((await api.tasks.template({})).steps[0]?.title).toBe('Décider');
      await api.tasks.remove({ ids: own.steps.map(({ id }) => id) });
      expect(await api.tasks.template({})).toEqual(shipped);
    });

    it('is replaced by the tasks of a mission, without what was done', async () => {
      const { api, missionId, taskId } = await start();
      await api.tasks.adoptTemplate({});
      await api.tasks.update({ ids: [taskId], fields: { doneOn: '2015-08-19', comment: 'Deux cars' } });
      await api.tasks.saveAsTemplate({ missionId });
      const { kind, steps } = await api.tasks.template({});
      const { missionId: _mission, doneOn: _done, ...step } = task(missionId, { comment: 'Deux cars' });
      expect([kind, steps]).toEqual(['own', [{ ...step, id: expect.any(String) as string }]]);
      const { id: other } = await api.missions.create(mission());
      await api.tasks.applyTemplate({ missionId: other });
      expect(await api.tasks.list({ missionId: other })).toMatchObject([{ ...step, doneOn: null }]);
      await api.history.undo({});
      await api.history.undo({});
      await api.history.undo({});
      expect((await api.tasks.template({})).steps.length).toBeGreaterThan(20);
    });
  });

  it('objectives are changed together, deleted and brought back', async () => {
    const { api, missionId, goalId } = await start();
    const { id } = await api.goals.create(goal(missionId, { indicator: 'byHand' }));
    await api.goals.update({ ids: [goalId, id], fields: { target: 25 } });
    await api.goals.remove({ ids: [goalId] });
    const targets = async () =>
      (await api.goals.list({ missionId })).goals.map((one) => [one.id, one.target]);
    expect(await targets()).toEqual([[id, 25]]);
    await api.goals.restore({ ids: [goalId] });
    expect(await targets()).toEqual([
      [goalId, 25],
      [id, 25],
    ]);
  });

  it('objectives are counted by what took place: confirmed visits that have ended, their hosts, the delegation', async () => {
    const { api, missionId, legId, organisationId, visitId, delegateId } = await start();
    const ended = slot('2015-09-18T08:00', '2015-09-18T10:00');
    const under = slot('2015-09-18T08:00', '2015-09-18T10:01');
    const held = { status: 'confirmed', hostId: organisationId, slot: ended } as const;
    await api.visits.create(visit(missionId, legId, held));
    await api.visits.create(visit(missionId, legId, { ...held, kind: 'workshop' }));
    await api.visits.create(visit(missionId, legId, { ...held, slot: under }));
    await api.visits.create(visit(missionId, legId, { ...held, status: 'invited' }));
    await api.visits.create(visit(missionId, legId, { ...held, kind: 'free' }));
    await api.goals.create(goal(missionId, { indicator: 'byHand', target: 3, reached: 1 }));
    await api.practices.create(practice(missionId, { maturity: 'published' }));
    await api.meetings.create({
      ...meeting(visitId, [delegateId, organisationId]),
      status: 'held',
    });
    const { goals, counts } = await api.goals.list({ missionId });
    expect(counts).toEqual({
      visitsDone: 2,
      organisationsMet: 1,
      meetingsHeld: 1,
      delegates: 1,
      practicesValidated: 1,
      opportunities: 1,
    });
    expect(goals.map(({ indicator, target, reached }) => [indicator, target, reached])).toEqual([
      ['visitsDone', 10, 0],
      ['byHand', 3, 1],
    ]);
  });
}
