import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DelegateRow } from '../../shared/contract/delegates.ts';
import type { App } from '../app.ts';
import { openApp } from './index.ts';

let app: App;
let missionId: string;
let legs: readonly string[];
let groups: readonly string[];

const blank = {
  organisationId: null,
  civility: '' as const,
  role: '',
  category: '',
  email: '',
  phone: '',
  aims: '',
  wishes: '',
  diet: '',
  access: '',
};

beforeEach(async () => {
  app = await openApp({
    path: ':memory:',
    assets: join(import.meta.dirname, '../../../assets'),
    shell: 'web',
  });
  missionId = await create('missions', {
    title: 'M',
    banner: '',
    organisers: [],
    status: 'draft',
    purpose: '',
  });
  legs = await Promise.all(
    ['Un', 'Deux', 'Trois'].map((title) =>
      create('legs', {
        missionId,
        title,
        dates: { from: '2015-10-19', to: '2015-10-23' },
        zone: 'Europe/Paris',
      }),
    ),
  );
  groups = await Promise.all(
    ['Recherche', 'Villes'].map((name) => create('groups', { missionId, name, colour: 'teal' })),
  );
});

afterEach(() => app.close());

describe('editing many delegates', () => {
  it('adds to the lists of each and takes from them, leaving the rest of each as it was', async () => {
    const [one, two, three] = legs;
    const [research, cities] = groups;
    const anne = await delegate('Anne', { legIds: [two, one], languages: ['fr'], groupIds: [research] });
    const luc = await delegate('Luc', { legIds: [three], languages: ['en', 'nl'], groupIds: [] });
    await call('delegates.update', {
      ids: [anne, luc],
      fields: {
        role: 'Conseil',
        add: { legIds: [three], groupIds: [cities], languages: ['en'] },
        remove: { legIds: [one], groupIds: [research] },
      },
    });
    expect(await lists()).toEqual({
      Anne: { role: 'Conseil', legIds: [two, three], groupIds: [cities], languages: ['fr', 'en'] },
      Luc: { role: 'Conseil', legIds: [three], groupIds: [cities], languages: ['en', 'nl'] },
    });
  });

  it('is one undo step', async () => {
    const anne = await delegate('Anne', { legIds: [legs[0]], groupIds: [groups[0]] });
    const luc = await delegate('Luc', { languages: ['nl'] });
    const before = await lists();
    await call('delegates.update', {
      ids: [anne, luc],
      fields: { category: 'Ville', add: { legIds: legs, groupIds: groups, languages: ['de'] } },
    });
    const after = await lists();
    await call('history.undo', {});
    expect(await lists()).toEqual(before);
    await call('history.redo', {});
    expect(await lists()).toEqual(after);
  });

  it('writes nothing where a list already is as wanted', async () => {
    const anne = await delegate('Anne', { legIds: [legs[0]], groupIds: [groups[0]] });
    await call('delegates.update', { ids: [anne], fields: { role: 'Conseil' } });
    const answer = await app.call({
      name: 'delegates.update',
      input: {
        ids: [anne],
        fields: { add: { legIds: [legs[0]], groupIds: [groups[0]] }, remove: { languages: ['fr'] } },
      },
    });
    expect(answer).toEqual({ ok: true, value: null });
  });

  it('keeps a deleted group’s members for the day it is restored', async () => {
    const [research, cities] = groups;
    const anne = await delegate('Anne', { groupIds: [research] });
    await call('groups.remove', { ids: [research] });
    await call('delegates.update', { ids: [anne], fields: { add: { groupIds: [cities] } } });
    await call('groups.restore', { ids: [research] });
    expect(await lists()).toEqual({
      Anne: { role: '', legIds: [], groupIds: [research, cities], languages: [] },
    });
  });

  it('changes nobody when one of them was deleted', async () => {
    const anne = await delegate('Anne');
    const luc = await delegate('Luc');
    await call('delegates.remove', { ids: [luc] });
    const answer = await app.call({
      name: 'delegates.update',
      input: { ids: [anne, luc], fields: { add: { legIds: [legs[0]] } } },
    });
    expect(answer).toEqual({ ok: false, error: { code: 'record.deleted', details: { entity: 'delegate' } } });
    expect(await lists()).toEqual({ Anne: { role: '', legIds: [], groupIds: [], languages: [] } });
  });
});

describe('an organisation that is new', () => {
  it('is made with its delegate and goes with it when that is undone', async () => {
    const anne = await delegate('Anne', { newOrganisation: { name: 'Ville de Huy', kind: 'municipality' } });
    const made = { kind: 'municipality', city: '', website: '', comment: '', contacts: 0 };
    const [row] = (await call('organisations.list', {})) as { id: string }[];
    expect(row).toEqual({ id: row?.id, name: 'Ville de Huy', ...made, delegates: 1 });
    expect(await call('delegates.get', { id: anne })).toMatchObject({ organisationId: row?.id });
    await call('history.undo', {});
    expect([await call('organisations.list', {}), await lists()]).toEqual([[], {}]);
  });

  it('is made once for all delegates that are moved to it', async () => {
    const ids = [await delegate('Anne'), await delegate('Luc')];
    await call('delegates.update', { ids, fields: { newOrganisation: { name: 'Pôle', kind: 'cluster' } } });
    expect(await call('organisations.list', {})).toMatchObject([{ name: 'Pôle', delegates: 2 }]);
    await call('history.undo', {});
    expect(await call('organisations.list', {})).toEqual([]);
  });
});

describe('duplicating delegates', () => {
  it('copies all but what the vault holds, groups included, in one undo step', async () => {
    const anne = await delegate('Anne', {
      legIds: [legs[0]],
      groupIds: [groups[1]],
      role: 'Échevine',
      diet: 'végétarien',
      access: 'fauteuil',
    });
    const { ids } = (await call('delegates.duplicate', { ids: [anne], mark: '(copie)' })) as {
      ids: string[];
    };
    const { id: _id, ...copy } = (await call('delegates.get', { id: ids[0] })) as { id: string };
    expect(copy).toEqual({
      ...blank,
      missionId,
      firstName: 'Anne',
      lastName: 'Ourthe (copie)',
      role: 'Échevine',
      languages: [],
      legIds: [legs[0]],
      groupIds: [groups[1]],
    });
    await call('history.undo', {});
    expect(Object.keys(await lists())).toEqual(['Anne']);
  });
});

describe('duplicating organisations', () => {
  it('copies the organisation and leaves its contacts where they are', async () => {
    const fields = {
      name: 'Ville de Namur',
      kind: 'municipality',
      city: 'Namur',
      website: '',
      comment: 'siège',
    };
    const id = await create('organisations', fields);
    await create('contacts', {
      organisationId: id,
      firstName: 'Luc',
      lastName: 'Semois',
      role: '',
      email: '',
      phone: '',
      languages: [],
    });
    const { ids } = (await call('organisations.duplicate', { ids: [id], mark: '(copy)' })) as {
      ids: string[];
    };
    expect(await call('organisations.list', {})).toEqual([
      { ...fields, id, contacts: 1, delegates: 0 },
      { ...fields, id: ids[0], name: 'Ville de Namur (copy)', contacts: 0, delegates: 0 },
    ]);
  });
});

describe('where an organisation appears', () => {
  it('lists its delegates and the visits it hosts, by mission', async () => {
    const id = await create('organisations', {
      name: 'Ville de Namur',
      kind: 'municipality',
      city: '',
      website: '',
      comment: '',
    });
    const anne = await delegate('Anne', { organisationId: id });
    const luc = await delegate('Luc', { organisationId: id });
    await call('delegates.remove', { ids: [luc] });
    const visit = {
      missionId,
      legId: legs[0],
      title: 'Accueil',
      kind: 'visit',
      status: 'option',
      slot: null,
      placeId: null,
      hostId: id,
      capacity: null,
      languages: [],
      everyone: false,
      description: '',
    };
    const visitId = await create('visits', visit);
    await create('visits', { ...visit, hostId: null });
    await create('missions', { title: 'Autre', banner: '', organisers: [], status: 'draft', purpose: '' });
    expect(await call('organisations.appearances', { id })).toEqual([
      {
        missionId,
        title: 'M',
        delegates: [{ id: anne, name: 'Anne Ourthe' }],
        visits: [{ id: visitId, title: 'Accueil' }],
      },
    ]);
  });
});

async function call(name: string, input: unknown): Promise<unknown> {
  const answer = await app.call({ name, input });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

async function create(noun: string, input: unknown): Promise<string> {
  return ((await call(`${noun}.create`, input)) as { id: string }).id;
}

function delegate(firstName: string, fields: object = {}): Promise<string> {
  return create('delegates', {
    ...blank,
    missionId,
    firstName,
    lastName: 'Ourthe',
    languages: [],
    legIds: [],
    ...fields,
  });
}

async function lists(): Promise<Record<string, unknown>> {
  const rows = (await call('delegates.list', { missionId })) as DelegateRow[];
  return Object.fromEntries(
    rows.map(({ firstName, role, legIds, groupIds, languages }) => [
      firstName,
      { role, legIds, groupIds, languages },
    ]),
  );
}
