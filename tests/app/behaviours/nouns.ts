import { describe, expect, it } from 'vitest';
import { unknownId } from '../rows.ts';
import { now, startSession } from '../session.ts';
import type { Transport } from '../transports.ts';
import { makeWorld } from '../world.ts';
import { nouns, type Rows } from './nounCases.ts';

/** What every noun does alike. */
export function describeNouns(transport: Transport): void {
  describe.each(nouns)('$noun', ({ noun, entity, of, made, shown = (row) => row, title, changed, got }) => {
    async function start() {
      const session = await startSession(transport);
      const world = await makeWorld(session.api);
      const [one, other] = made(world);
      const first = ((await session.ok(`${noun}.create`, one)) as { id: string }).id;
      const second = ((await session.ok(`${noun}.create`, other)) as { id: string }).id;
      const list = async (): Promise<Rows> => {
        const rows = (await session.ok(`${noun}.list`, of(world))) as Rows;
        return [first, second].flatMap((id) => rows.filter((row) => row.id === id));
      };
      return { ...session, one, other, first, second, list };
    }

    it('are listed as they were made', async () => {
      const { one, other, first, second, list } = await start();
      expect(await list()).toEqual([
        { id: first, ...shown(one) },
        { id: second, ...shown(other) },
      ]);
    });

    it('change many at once, in one step back', async () => {
      const { api, one, other, first, second, list, ok } = await start();
      await ok(`${noun}.update`, { ids: [first, second], fields: changed });
      expect(await list()).toEqual([
        { id: first, ...shown({ ...one, ...changed }) },
        { id: second, ...shown({ ...other, ...changed }) },
      ]);
      await api.history.undo({});
      expect(await list()).toEqual([
        { id: first, ...shown(one) },
        { id: second, ...shown(other) },
      ]);
    });

    it('go to the bin and come back as they were', async () => {
      const { api, one, other, first, second, list, ok, refusal } = await start();
      await ok(`${noun}.remove`, { ids: [first] });
      expect(await list()).toEqual([{ id: second, ...shown(other) }]);
      expect(await api.history.deleted({})).toEqual([
        { id: first, entity, title, at: now, author: 'organiser' },
      ]);
      expect(await refusal(`${noun}.update`, { ids: [first], fields: changed })).toEqual({
        code: 'record.deleted',
        details: { entity },
      });
      await ok(`${noun}.restore`, { ids: [first] });
      expect(await list()).toEqual([
        { id: first, ...shown(one) },
        { id: second, ...shown(other) },
      ]);
      expect(await api.history.deleted({})).toEqual([]);
    });

    it('are refused as a whole when one of them is unknown', async () => {
      const { first, list, ok, refusal, state, one } = await start();
      const before = await state();
      const ids = [first, unknownId(entity)];
      const missing = { code: 'record.missing', details: { entity } };
      expect(await refusal(`${noun}.update`, { ids, fields: changed })).toEqual(missing);
      expect(await refusal(`${noun}.remove`, { ids })).toEqual(missing);
      expect(await refusal(`${noun}.restore`, { ids })).toEqual(missing);
      expect(await state()).toEqual(before);
      await ok(`${noun}.update`, { ids: [first], fields: {} });
      expect(await state()).toEqual(before);
      expect((await list())[0]).toEqual({ id: first, ...shown(one) });
    });

    if (!got) return;
    it('are got one by one, until they are deleted', async () => {
      const { first, ok, one, refusal } = await start();
      expect(await ok(`${noun}.get`, { id: first })).toEqual({ id: first, ...got(one) });
      await ok(`${noun}.remove`, { ids: [first] });
      expect(await refusal(`${noun}.get`, { id: first })).toEqual({
        code: 'record.deleted',
        details: { entity },
      });
      expect(await refusal(`${noun}.get`, { id: unknownId(entity) })).toEqual({
        code: 'record.missing',
        details: { entity },
      });
    });
  });
}
