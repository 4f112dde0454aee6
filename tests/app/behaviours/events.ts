import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/shared/contract/call.ts';
import { delegate, group, leg, mission, note, unknownId, visit } from '../rows.ts';
import { type World, makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

interface Write {
  readonly what: string;
  readonly name: string;
  readonly input: (world: World) => unknown;
  readonly touched: readonly string[];
}

const writes: readonly Write[] = [
  { what: 'a mission made', name: 'missions.create', input: () => mission(), touched: ['mission'] },
  {
    what: 'a mission made with its leg',
    name: 'missions.create',
    input: () => ({ ...mission(), leg: { title: 'Volet', dates: leg('').dates, zone: 'Europe/Paris' } }),
    touched: ['leg', 'mission'],
  },
  {
    what: 'a title changed',
    name: 'visits.update',
    input: ({ visitId }) => ({ ids: [visitId], fields: { title: 'Autre' } }),
    touched: ['visit'],
  },
  {
    what: 'nothing changed',
    name: 'visits.update',
    input: ({ visitId }) => ({ ids: [visitId], fields: { title: 'Visite du Cube' } }),
    touched: [],
  },
  {
    what: 'parties changed',
    name: 'visits.update',
    input: ({ visitId }) => ({ ids: [visitId], fields: { groupIds: [] } }),
    touched: ['participation'],
  },
  {
    what: 'a visit made with parties',
    name: 'visits.create',
    input: ({ missionId, legId, groupId }) => visit(missionId, legId, { groupIds: [groupId] }),
    touched: ['participation', 'visit'],
  },
  {
    what: 'a visit duplicated',
    name: 'visits.duplicate',
    input: ({ visitId }) => ({ ids: [visitId], start: null }),
    touched: ['participation', 'visit'],
  },
  {
    what: 'a delegate made in a group',
    name: 'delegates.create',
    input: ({ missionId, groupId }) => delegate(missionId, { groupIds: [groupId] }),
    touched: ['delegate', 'membership'],
  },
  {
    what: 'a group made',
    name: 'groups.create',
    input: ({ missionId }) => group(missionId),
    touched: ['group'],
  },
  {
    what: 'a note made',
    name: 'notes.create',
    input: ({ missionId, visitId }) => note(missionId, { visitId }),
    touched: ['note'],
  },
  {
    what: 'a place deleted',
    name: 'places.remove',
    input: ({ placeId }) => ({ ids: [placeId] }),
    touched: ['place'],
  },
  {
    what: 'a mission copied',
    name: 'missions.copy',
    input: ({ missionId }) => ({ id: missionId, title: 'Suite', firstDay: '2016-10-17' }),
    touched: [
      'city',
      'goal',
      'group',
      'leg',
      'mission',
      'participation',
      'place',
      'task',
      'transfer',
      'visit',
    ],
  },
  { what: 'the last write undone', name: 'history.undo', input: () => ({}), touched: ['note'] },
  {
    what: 'a language chosen',
    name: 'settings.set',
    input: () => ({ language: 'en' }),
    touched: ['setting'],
  },
];

/** What windows are told about a write. */
export function describeEvents(transport: Transport): void {
  describe('a write is told with what it touched, in its answer and to every window', () => {
    it.each(writes)('$what', async ({ name, input, touched }) => {
      const { api, send, heard } = await startSession(transport);
      const world = await makeWorld(api);
      let answer: Answer | undefined;
      const events = await heard(async () => {
        answer = await send({ name, input: input(world) });
      });
      const stale = answer?.ok ? answer.stale : undefined;
      expect([answer?.ok, (stale?.entities ?? []).toSorted()]).toEqual([true, touched]);
      expect(events).toEqual(stale ? [{ kind: 'changed', ...stale }] : []);
    });
  });

  it('reads and refused writes are told to nobody', async () => {
    const { api, heard, refusal } = await startSession(transport);
    const { missionId, visitId } = await makeWorld(api);
    const events = await heard(async () => {
      await api.visits.list({ missionId });
      await api.search.find({ text: 'cube' });
      await refusal('visits.update', { ids: [visitId], fields: { title: '' } });
      await refusal('visits.update', { ids: [visitId, unknownId('visit')], fields: { title: 'Autre' } });
    });
    expect(events).toEqual([]);
  });

  it('versions count up, one a write, whoever writes', async () => {
    const { api, heard } = await startSession(transport);
    const events = await heard(async () => {
      for (const title of ['Un', 'Deux', 'Trois']) await api.missions.create(mission({ title }));
    });
    expect(events).toEqual([2, 3, 4].map((version) => ({ kind: 'changed', version, entities: ['mission'] })));
  });

  it('a read is stale after each write that its answer depends on', async () => {
    const { api, send } = await startSession(transport);
    const { missionId, visitId, delegateId, groupId, organisationId } = await makeWorld(api);
    const reads = [
      { call: api.delegates.list, input: { missionId } },
      { call: api.groups.list, input: { missionId } },
      { call: api.visits.list, input: { missionId } },
      { call: api.missions.list, input: {} },
      { call: api.organisations.list, input: {} },
      { call: api.search.find, input: { text: 'namur' } },
    ].map(({ call: { callName }, input }) => ({ callName, input }));
    const look = () => Promise.all(reads.map(({ callName, input }) => send({ name: callName, input })));
    const changes: [string, unknown][] = [
      ['organisations.update', { ids: [organisationId], fields: { name: 'Namur' } }],
      ['delegates.update', { ids: [delegateId], fields: { groupIds: [] } }],
      ['delegates.update', { ids: [delegateId], fields: { groupIds: [groupId] } }],
      ['visits.update', { ids: [visitId], fields: { delegateIds: [delegateId] } }],
      ['groups.remove', { ids: [groupId] }],
      ['delegates.remove', { ids: [delegateId] }],
      ['organisations.remove', { ids: [organisationId] }],
      ['visits.remove', { ids: [visitId] }],
    ];
    for (const [name, input] of changes) {
      const before = await look();
      const answer = await send({ name, input });
      const after = await look();
      const touched = (answer.ok ? answer.stale?.entities : undefined) ?? [];
      const unseen = reads.filter(
        (_, index) =>
          JSON.stringify(before[index]) !== JSON.stringify(after[index]) &&
          !ofAnswer(before[index]).some((entity) => entity === '*' || touched.includes(entity)),
      );
      expect([name, answer.ok, unseen.map(({ callName }) => callName)]).toEqual([name, true, []]);
    }
  });
}

function ofAnswer(answer: Answer | undefined): readonly string[] {
  return answer?.ok === true ? (answer.of ?? []) : [];
}
