import { describe, expect, it } from 'vitest';
import { delegate, group, leg, mission, unknownId } from '../rows.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** Many delegates edited at once, delegates and organisations copied. */
export function describeDelegates(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const world = await makeWorld(session.api);
    const { missionId, legId } = world;
    const { id: other } = await session.api.legs.create(leg(missionId, { title: 'Volet 2' }));
    const { id: cities } = await session.api.groups.create(group(missionId, { name: 'Communes' }));
    const { id: luc } = await session.api.delegates.create(
      delegate(missionId, {
        lastName: 'Semois',
        legIds: [other],
        languages: ['de', 'en'],
        groupIds: [cities],
      }),
    );
    const lists = async (id: string) => {
      const { legIds, languages, groupIds } = await session.api.delegates.get({ id });
      return { legIds, languages, groupIds: groupIds.toSorted() };
    };
    return { ...session, ...world, legId, other, cities, luc, lists };
  }

  describe('the lists of many delegates', () => {
    it('gain and lose what is named and keep the rest, in one step', async () => {
      const { api, delegateId, luc, legId, other, groupId, cities, lists } = await start();
      const before = [await lists(delegateId), await lists(luc)];
      await api.delegates.update({
        ids: [delegateId, luc],
        fields: {
          add: { legIds: [legId], languages: ['nl', 'en'], groupIds: [groupId] },
          remove: { legIds: [other], languages: ['de'], groupIds: [cities] },
          role: 'Observateur',
        },
      });
      expect([await lists(delegateId), await lists(luc)]).toEqual([
        { legIds: [legId], languages: ['fr', 'nl', 'en'], groupIds: [groupId] },
        { legIds: [legId], languages: ['en', 'nl'], groupIds: [groupId] },
      ]);
      await api.history.undo({});
      expect([await lists(delegateId), await lists(luc)]).toEqual(before);
    });

    it('can only lose, or only gain', async () => {
      const { api, luc, legId, other, cities, lists } = await start();
      await api.delegates.update({
        ids: [luc],
        fields: { remove: { languages: ['de'], groupIds: [cities] } },
      });
      expect(await lists(luc)).toEqual({ legIds: [other], languages: ['en'], groupIds: [] });
      await api.delegates.update({ ids: [luc], fields: { add: { legIds: [legId], groupIds: [cities] } } });
      expect(await lists(luc)).toEqual({ legIds: [other, legId], languages: ['en'], groupIds: [cities] });
    });
  });

  describe('copies', () => {
    it('of delegates keep all but the vault, and bear the mark', async () => {
      const { api, delegateId, luc } = await start();
      await api.delegates.update({ ids: [luc], fields: { diet: 'halal', access: 'fauteuil' } });
      const { ids } = await api.delegates.duplicate({ ids: [luc, delegateId], mark: '(copie)' });
      const originals = [await api.delegates.get({ id: luc }), await api.delegates.get({ id: delegateId })];
      const copies = await Promise.all(ids.map((id) => api.delegates.get({ id })));
      expect(copies).toEqual(
        originals.map((original, index) => ({
          ...original,
          id: ids[index],
          lastName: `${original.lastName} (copie)`,
          diet: '',
          access: '',
        })),
      );
    });

    it('of organisations leave their contacts where they are', async () => {
      const { api, organisationId } = await start();
      const { ids } = await api.organisations.duplicate({ ids: [organisationId], mark: '(copie)' });
      const rows = await api.organisations.list({});
      expect(rows.map(({ id, name, contacts, delegates }) => [id, name, contacts, delegates])).toEqual([
        [organisationId, 'Ville de Namur', 1, 1],
        [ids[0], 'Ville de Namur (copie)', 0, 0],
      ]);
    });

    it('are refused as a whole when one is unknown or deleted', async () => {
      const { api, refusal, state, organisationId, delegateId, luc } = await start();
      await api.delegates.remove({ ids: [luc] });
      const before = await state();
      const mark = '(copie)';
      const codes = [
        await refusal('delegates.duplicate', { ids: [delegateId, luc], mark }),
        await refusal('delegates.duplicate', { ids: [delegateId, unknownId('delegate')], mark }),
        await refusal('organisations.duplicate', { ids: [organisationId, unknownId('organisation')], mark }),
      ].map(({ code }) => code);
      expect(codes).toEqual(['record.deleted', 'record.missing', 'record.missing']);
      expect(await state()).toEqual(before);
    });
  });

  it('an organisation says in which missions it takes part, by whom and as a host of what', async () => {
    const { api, organisationId, missionId, delegateId, visitId } = await start();
    const { id: later } = await api.missions.create(mission({ title: 'Lisbonne' }));
    const { id } = await api.delegates.create(delegate(later, { organisationId, lastName: 'Lesse' }));
    await api.missions.create(mission({ title: 'Sans elle' }));
    expect(await api.organisations.appearances({ id: organisationId })).toEqual([
      { missionId: later, title: 'Lisbonne', delegates: [{ id, name: 'Anne Lesse' }], visits: [] },
      {
        missionId,
        title: mission().title,
        delegates: [{ id: delegateId, name: 'Anne Ourthe' }],
        visits: [{ id: visitId, title: 'Visite du Cube' }],
      },
    ]);
    await api.missions.remove({ ids: [missionId] });
    await api.delegates.remove({ ids: [id] });
    expect(await api.organisations.appearances({ id: organisationId })).toEqual([]);
  });
}
