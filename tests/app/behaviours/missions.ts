import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leg, mission, slot, unknownId, visit } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession, type Session } from '../session.ts';
import type { Transport } from '../transports.ts';

const sample = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../assets/sample-mission.json'), 'utf8'),
) as { readonly mission: object } & Record<string, readonly { readonly name?: string }[]>;

/** Missions as a whole: made with a leg, summed up, copied, added from the sample. */
export function describeMissions(transport: Transport): void {
  it('a mission can be made with its first leg, in one step', async () => {
    const { api } = await startSession(transport);
    const { missionId: _missionId, ...first } = leg('');
    const { id } = await api.missions.create({ ...mission(), leg: first });
    const [made] = await api.legs.list({ missionId: id });
    expect(made).toEqual({ ...first, missionId: id, id: made?.id });
    await api.history.undo({});
    expect([await api.missions.list({}), await api.legs.list({ missionId: id })]).toEqual([[], []]);
  });

  it('a route tells the cities of a leg and how many items each day holds, cancelled ones aside', async () => {
    const { api } = await startSession(transport);
    const { id: missionId } = await api.missions.create(mission());
    const { id: legId } = await api.legs.create(leg(missionId));
    await api.cities.create({ legId, name: 'Strasbourg', country: 'France' });
    for (const start of ['2015-10-19T09:00', '2015-10-19T23:30', '2015-10-21T10:00']) {
      await api.visits.create(visit(missionId, legId, { slot: slot(start, '2015-10-22T11:00') }));
    }
    await api.visits.create(visit(missionId, legId, { status: 'cancelled' }));
    await api.visits.create(visit(missionId, legId, { slot: null }));
    const [route] = await api.missions.routes({});
    expect(route).toEqual({
      id: legId,
      missionId,
      title: leg(missionId).title,
      dates: leg(missionId).dates,
      cities: ['Strasbourg'],
      visits: { '2015-10-19': 2, '2015-10-21': 1 },
    });
  });

  it('missions are listed the latest first, those without dates on top, and summed up', async () => {
    const { api } = await startSession(transport);
    const world = await makeWorld(api);
    await api.legs.create(leg(world.missionId, { dates: { from: '2015-11-23', to: '2015-11-27' } }));
    const { id: later } = await api.missions.create(mission({ title: 'Lisbonne' }));
    await api.legs.create(leg(later, { dates: { from: '2016-03-01', to: '2016-03-02' } }));
    const { id: undated } = await api.missions.create(mission({ title: 'Oslo' }));
    expect((await api.missions.list({})).map(({ id }) => id)).toEqual([undated, later, world.missionId]);
    expect(await api.missions.get({ id: world.missionId })).toEqual({
      id: world.missionId,
      ...mission(),
      from: '2015-10-19',
      to: '2015-11-27',
      legs: 2,
      delegates: 1,
      visits: 1,
    });
  });

  describe('a mission copied', () => {
    it('moves every date by whole days, over the night the clocks change and over a leap day', async () => {
      const { api } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      const [first] = await api.legs.list({ missionId });
      const second = await api.legs.create(
        leg(missionId, { dates: { from: '2015-11-23', to: '2015-11-27' } }),
      );
      await api.visits.create(
        visit(missionId, first?.id ?? '', { slot: slot('2015-10-19T09:30', '2015-10-20T01:00') }),
      );
      await api.visits.create(
        visit(missionId, second.id, { slot: slot('2015-11-23T09:30', '2015-11-23T10:00') }),
      );
      await api.visits.create(visit(missionId, second.id, { slot: null }));

      // 24 October to 29 November: the clocks change on the 25th; 28 February: 2016 has a 29th.
      for (const [firstDay, days] of [
        ['2015-10-24', ['2015-10-24', '2015-10-25', '2015-10-26', '2015-10-28', '2015-11-28', '2015-12-02']],
        ['2016-02-28', ['2016-02-28', '2016-02-29', '2016-03-01', '2016-03-03', '2016-04-03', '2016-04-07']],
      ] as const) {
        const [start, next, third, end, start2, end2] = days;
        const { id } = await api.missions.copy({ id: missionId, title: `Copie ${firstDay}`, firstDay });
        expect((await api.legs.list({ missionId: id })).map(({ dates }) => dates)).toEqual([
          { from: start, to: end },
          { from: start2, to: end2 },
        ]);
        expect((await api.visits.list({ missionId: id })).map((row) => row.slot)).toEqual([
          slot(`${third}T14:30`, `${third}T16:00`),
          slot(`${start}T09:30`, `${next}T01:00`),
          slot(`${start2}T09:30`, `${start2}T10:00`),
          null,
        ]);
      }
    });

    it('takes along what can serve again and leaves what happened', async () => {
      const { api } = await startSession(transport);
      const world = await makeWorld(api);
      await api.visits.update({ ids: [world.visitId], fields: { delegateIds: [world.delegateId] } });
      const { id } = await api.missions.copy({ id: world.missionId, title: 'Suite', firstDay: '2016-10-17' });
      const of = { missionId: id };
      expect(await api.missions.get({ id })).toEqual({
        id,
        ...mission({ title: 'Suite', status: 'draft' }),
        from: '2016-10-17',
        to: '2016-10-21',
        legs: 1,
        delegates: 0,
        visits: 1,
      });
      const [legs, cities, places] = [
        await api.legs.list(of),
        await api.cities.list(of),
        await api.places.list(of),
      ];
      const [groups, visits] = [await api.groups.list(of), await api.visits.list(of)];
      const ids = [legs, cities, places, groups, visits].map(([row]) => row?.id);
      expect(Object.values<string | undefined>({ ...world }).filter((known) => ids.includes(known))).toEqual(
        [],
      );
      expect(cities.map(({ legId, name }) => [legId, name])).toEqual([[legs[0]?.id, 'Strasbourg']]);
      expect(places.map(({ cityId, name }) => [cityId, name])).toEqual([[cities[0]?.id, 'Le Shadok']]);
      expect(groups.map(({ name, delegateIds }) => [name, delegateIds])).toEqual([
        ['Sous-groupe Recherche', []],
      ]);
      expect(visits).toEqual([
        {
          ...visit(id, legs[0]?.id ?? '', { status: 'option', placeId: places[0]?.id ?? null }),
          id: visits[0]?.id,
          hostId: world.organisationId,
          slot: slot('2016-10-19T14:30', '2016-10-19T16:00'),
          groupIds: [groups[0]?.id],
          delegateIds: [],
        },
      ]);
      expect(await api.notes.list({ visitId: visits[0]?.id ?? '' })).toEqual([]);
    });

    it('is one step back, and leaves the original alone', async () => {
      const { api } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      const before = [await api.missions.list({}), await api.visits.list({ missionId })];
      const { id } = await api.missions.copy({ id: missionId, title: 'Suite', firstDay: '2016-10-17' });
      expect(await api.visits.list({ missionId })).toEqual(before[1]);
      await api.history.undo({});
      expect([await api.missions.list({}), await api.visits.list({ missionId })]).toEqual(before);
      expect(await api.visits.list({ missionId: id })).toEqual([]);
      await api.history.redo({});
      expect((await api.missions.list({})).map((row) => row.title)).toEqual(['Suite', mission().title]);
      expect(await api.visits.list({ missionId: id })).toHaveLength(1);
    });

    it('is refused when there is no such mission, or none any more', async () => {
      const { api, refusal, state } = await startSession(transport);
      const { missionId } = await makeWorld(api);
      await api.missions.remove({ ids: [missionId] });
      const before = await state();
      const copy = { title: 'Suite', firstDay: '2016-10-17' };
      const unknown = await refusal('missions.copy', { id: unknownId('mission'), ...copy });
      const deleted = await refusal('missions.copy', { id: missionId, ...copy });
      expect([unknown.code, deleted.code]).toEqual(['record.missing', 'record.deleted']);
      expect(await state()).toEqual(before);
    });
  });

  describe('the sample mission', () => {
    it('is added whole, in one step', async () => {
      const { api } = await startSession(transport);
      const { id } = await api.missions.addSample({});
      expect(await countAll(api, id)).toEqual(
        [
          'legs',
          'cities',
          'places',
          'groups',
          'delegates',
          'visits',
          'notes',
          'organisations',
          'contacts',
        ].map((noun) => [noun, sample[noun]?.length]),
      );
      expect(await api.missions.get({ id })).toMatchObject(sample.mission);
      await api.history.undo({});
      expect([await api.missions.list({}), await api.organisations.list({})]).toEqual([[], []]);
      await api.history.redo({});
      expect((await api.missions.list({})).map((row) => row.id)).toEqual([id]);
    });

    it('meets organisations that are here already by their names', async () => {
      const { api } = await startSession(transport);
      await api.missions.addSample({});
      const organisations = await api.organisations.list({});
      await api.missions.addSample({});
      expect((await api.organisations.list({})).map(({ id, contacts }) => [id, contacts])).toEqual(
        organisations.map(({ id, contacts }) => [id, contacts]),
      );
      expect(await api.missions.list({})).toHaveLength(2);
    });
  });
}

async function countAll(api: Session['api'], missionId: string): Promise<[string, number][]> {
  const organisations = await api.organisations.list({});
  const visits = await api.visits.list({ missionId });
  const notes = await Promise.all(visits.map(({ id }) => api.notes.list({ visitId: id })));
  const contacts = await Promise.all(
    organisations.map(({ id }) => api.contacts.list({ organisationId: id })),
  );
  return [
    ['legs', (await api.legs.list({ missionId })).length],
    ['cities', (await api.cities.list({ missionId })).length],
    ['places', (await api.places.list({ missionId })).length],
    ['groups', (await api.groups.list({ missionId })).length],
    ['delegates', (await api.delegates.list({ missionId })).length],
    ['visits', visits.length],
    ['notes', notes.flat().length],
    ['organisations', organisations.length],
    ['contacts', contacts.flat().length],
  ];
}
