import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCodes, type ErrorDetails } from '../../../src/shared/errors.ts';
import { nodesOf, replaceAt, spoil } from '../hostility.ts';
import { inputsByName } from '../inputs.ts';
import { makeWorld } from '../world.ts';
import { startSession } from '../session.ts';
import type { Transport } from '../transports.ts';

/** What does not come from our own page: every refusal has a code, nothing is changed, nothing breaks. */
export function describeHostile(transport: Transport): void {
  async function start() {
    const session = await startSession(transport);
    const world = await makeWorld(session.api);
    return { ...session, world, inputs: inputsByName(world) };
  }

  describe('hostile input', () => {
    it('in every place of every call is refused, names the place, and changes nothing', async () => {
      const { send, state, inputs } = await start();
      const before = await state();
      const unexpected: unknown[] = [];
      let count = 0;
      for (const [name, input] of inputs) {
        for (const { how, input: spoilt, field } of spoil(name, input)) {
          count += 1;
          const answer = await send({ name, input: spoilt });
          const { code, details } = answer.ok ? { code: 'accepted', details: {} } : answer.error;
          if (code !== 'call.invalid' || !isNamed(field, details))
            unexpected.push([name, how, code, details]);
        }
      }
      expect(unexpected).toEqual([]);
      expect(count).toBeGreaterThan(2000);
      expect(await state()).toEqual(before);
    });

    // A hundred calls, a gigabyte in all.
    it('of ten megabytes is refused by every call that takes a text', { timeout: 90_000 }, async () => {
      const { send, state, inputs } = await start();
      const before = await state();
      const huge = 'x'.repeat(10_000_000);
      const codes: string[] = [];
      // Each megabyte takes the same way to every call: over the slow transport one call of each noun shows it.
      const taking = transport.name === 'direct' ? inputs : onePerNoun(inputs);
      for (const [name, input] of taking) {
        const text = nodesOf(input).find(({ value }) => typeof value === 'string');
        if (!text) continue;
        const answer = await send({ name, input: replaceAt(input, text.path, huge) });
        codes.push(answer.ok ? name : answer.error.code);
      }
      expect(codes.length).toBeGreaterThan(transport.name === 'direct' ? 50 : 10);
      expect(new Set(codes)).toEqual(new Set(['call.invalid']));
      expect(await state()).toEqual(before);
    });

    it('nested a thousand times deep is refused', async () => {
      const { send, inputs } = await start();
      let nested: unknown = 'x';
      for (let depth = 0; depth < 1000; depth += 1) nested = depth % 2 === 0 ? [nested] : { id: nested };
      const codes = await Promise.all(
        inputs.map(async ([name]) => {
          const answer = await send({ name, input: nested });
          return answer.ok ? name : answer.error.code;
        }),
      );
      expect(new Set(codes)).toEqual(new Set(['call.invalid']));
    });

    it('under a name that no call has is unknown, whatever the prototype says', async () => {
      const { refusal, state } = await start();
      const before = await state();
      const names = [
        '',
        '.',
        'missions',
        'missions.',
        '.list',
        'missions.list.list',
        'missions.List',
        'missions.list ',
        'missions\u0000.list',
        'missions.__proto__',
        'missions.constructor',
        'missions.toString',
        '__proto__.list',
        '__proto__.toString',
        'constructor.x',
        'constructor.name',
        'prototype.constructor',
        'hasOwnProperty.call',
        'x'.repeat(1_000_000),
        `missions.${'x'.repeat(1_000_000)}`,
      ];
      const codes: string[] = [];
      for (const name of names) codes.push((await refusal(name, {})).code);
      expect(codes).toEqual(names.map(() => 'call.unknown'));
      expect(await state()).toEqual(before);
    });

    it('that is no request at all is refused', async () => {
      const { send, state } = await start();
      const before = await state();
      const requests = [
        null,
        42,
        'missions.list',
        [],
        {},
        { input: {} },
        { name: null, input: {} },
        { name: 5, input: {} },
        { name: ['missions.list'], input: {} },
        { name: { toString: 'missions.list' }, input: {} },
        { name: 'documents.make', input: {}, ticket: 5 },
      ];
      const codes = await Promise.all(
        requests.map(async (request) => {
          const answer = await send(request);
          return answer.ok ? answer : answer.error.code;
        }),
      );
      expect(codes).toEqual(requests.map(() => 'call.invalid'));
      expect(await state()).toEqual(before);
    });

    it('that would reach a prototype does not', async () => {
      const { send, api, world } = await start();
      const poison = JSON.parse(`{"missionId":"${world.missionId}","__proto__":{"polluted":true}}`) as object;
      await send({ name: 'visits.list', input: poison });
      const fields = JSON.parse('{"__proto__":{"title":"Pollué","polluted":true}}') as object;
      await send({ name: 'visits.update', input: { ids: [world.visitId], fields } });
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      expect((await api.visits.get({ id: world.visitId })).title).toBe('Visite du Cube');
    });
  });

  it('control characters and halves of characters are taken out of what is kept', async () => {
    const { api, world } = await start();
    const { visitId, missionId } = world;
    await api.visits.update({
      ids: [visitId],
      fields: { title: '\u0000 Le\u0007Cube\u0085\n', description: 'Un\u0000\r\ndeux\u001b\ttrois' },
    });
    expect(await api.visits.get({ id: visitId })).toMatchObject({
      title: 'Le Cube',
      description: 'Un\ndeux\ttrois',
    });
    const { id } = await api.notes.create({
      missionId,
      visitId,
      writerId: null,
      text: '\ud83d🚆\udc00',
      visibility: 'report',
    });
    const notes = await api.notes.list({ visitId });
    expect(notes.find((row) => row.id === id)?.text).toBe('\ufffd🚆\ufffd');
  });

  it('signs that mean something to SQL, HTML or a spreadsheet are texts like any other', async () => {
    const { api, world } = await start();
    const title = `Robert'); DROP TABLE visit;-- <script>alert(1)</script> =1+1 %s \${x} \\ " ‮`;
    await api.visits.update({ ids: [world.visitId], fields: { title } });
    expect((await api.visits.list({ missionId: world.missionId }))[0]?.title).toBe(title.trim());
    expect((await api.search.find({ text: 'drop table' })).map(({ id }) => id)).toEqual([world.visitId]);
  });

  describe('whatever is sent', () => {
    const known: readonly string[] = errorCodes.filter((code) => code !== 'internal');
    const json = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });
    const runs = transport.name === 'direct' ? 1500 : 300;

    it('any JSON to any name gets an answer with a code', async () => {
      const { send, reports, inputs } = await start();
      const name = fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...inputs.map(([call]) => call)) },
        { weight: 1, arbitrary: fc.string() },
      );
      await fc.assert(
        fc.asyncProperty(name, json, async (call, input) => {
          const answer = await send({ name: call, input });
          expect(answer.ok || known.includes(answer.error.code)).toBe(true);
        }),
        { numRuns: runs },
      );
      expect(reports).toEqual([]);
    });

    it('any JSON in any place of an accepted input gets an answer with a code', async () => {
      const { send, reports, inputs } = await start();
      const places = inputs.flatMap(([call, input]) =>
        nodesOf(input).map(({ path }) => ({ call, input, path })),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), json, async ({ call, input, path }, value) => {
          const answer = await send({ name: call, input: replaceAt(input, path, value) });
          expect(answer.ok || known.includes(answer.error.code)).toBe(true);
        }),
        { numRuns: runs },
      );
      expect(reports).toEqual([]);
      for (const [call, input] of inputs.filter(([each]) => each.endsWith('.list')))
        expect((await send({ name: call, input })).ok).toBe(true);
    });

    it('any text can be searched for', async () => {
      const { send } = await start();
      const text = fc.string({ unit: 'binary', maxLength: 200 }).filter(({ length }) => length <= 200);
      await fc.assert(
        fc.asyncProperty(text, async (typed) => {
          expect((await send({ name: 'search.find', input: { text: typed } })).ok).toBe(true);
        }),
        { numRuns: runs },
      );
    });
  });
}

/** The first call of each noun that takes a text. */
function onePerNoun(inputs: ReturnType<typeof inputsByName>): ReturnType<typeof inputsByName> {
  const texts = inputs.filter(([, input]) => nodesOf(input).some(({ value }) => typeof value === 'string'));
  return [...Map.groupBy(texts, ([name]) => name.split('.')[0]).values()].flatMap((calls) =>
    calls.slice(0, 1),
  );
}

/** Whether a refusal names the place: in a choice between shapes, and for what is too much, it may be the one around or inside. */
function isNamed(field: string, { field: named }: ErrorDetails): boolean {
  const place = String(named);
  const around = field.includes('columns') && field.startsWith(`${place}.`);
  return place === field || around || field === place.slice(0, place.lastIndexOf('.'));
}
