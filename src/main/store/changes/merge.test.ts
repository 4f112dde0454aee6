import { describe, expect, it } from 'vitest';
import { dumpOf } from '../../../../tests/support/copies.ts';
import {
  addDelegate,
  addGroup,
  addNote,
  bring,
  doing,
  memory,
} from '../../../../tests/support/copiesOpen.ts';
import { hashesOf } from '../../../../tests/support/oracle.ts';
import type { Database } from '../database.ts';
import { getRow, listRows, removeRows, updateRows } from '../records.ts';
import type { Change } from './chain.ts';
import { deviceOf } from './streams.ts';
import { changesSince, mergeChanges, streamStates } from './merge.ts';
import { findFaults } from './verify.ts';

function allOf(database: Database): Change[] {
  return changesSince(database, []);
}

/** A change that another version wrote, sound in hash and chain. */
function written(before: Change | null, change: Partial<Change>): Change {
  const body = {
    device: 'zzzzzzzz',
    audience: 'all',
    seq: (before?.seq ?? 0) + 1,
    t: 1,
    entity: 'group',
    id: 'group_zzzzzzzz_1',
    field: 'name',
    value: '"x"',
    salt: new Uint8Array(16),
    prev: [],
    act: 1,
    author: 'newcomer',
    schema: 9,
    ...change,
  };
  return { ...body, ...hashesOf(before?.h ?? null, body) };
}

describe('two copies', () => {
  it('show the same once each has what the other wrote', () => {
    const [here, there] = [memory(), memory()];
    const id = addGroup(here, { name: 'Nord' });
    bring(here, there);
    doing(here, (writer) => updateRows(here, writer, 'group', [id], { colour: 'red' }));
    doing(there, (writer) => updateRows(there, writer, 'group', [id], { name: 'Sud' }));
    bring(here, there);
    bring(there, here);
    expect(getRow(here, 'group', id)).toEqual(getRow(there, 'group', id));
    expect([getRow(here, 'group', id).name, getRow(here, 'group', id).colour]).toEqual(['Sud', 'red']);
    expect(streamStates(here)).toEqual(streamStates(there));
  });

  it('can take the same package in pieces, in any order, again and again', () => {
    const [here, there] = [memory(), memory()];
    const id = addDelegate(here, { diet: 'halal', lastName: 'Évrard' });
    const changes = allOf(here);
    const [first, second] = [changes.slice(0, 2), changes.slice(2)];
    const device = deviceOf(here);
    expect(mergeChanges(there, second.toReversed())).toEqual({
      added: 1,
      known: 0,
      missing: [{ device, audience: 'all', from: 1, to: 2 }],
      entities: ['delegate'],
    });
    expect(mergeChanges(there, [...first, ...first])).toEqual({
      added: 2,
      known: 2,
      missing: [],
      entities: ['delegate'],
    });
    expect(mergeChanges(there, changes)).toMatchObject({ added: changes.length - 3, known: 3, missing: [] });
    expect(getRow(there, 'delegate', id)).toEqual(getRow(here, 'delegate', id));
    expect(findFaults(there)).toEqual([]);
  });

  it('say exactly what is missing', () => {
    const [here, there] = [memory(), memory()];
    for (let index = 0; index < 3; index += 1) addGroup(here, { name: String(index), colour: 'red' });
    const changes = allOf(here).filter(({ seq }) => ![2, 3, 6].includes(seq));
    const device = deviceOf(here);
    expect(mergeChanges(there, changes).missing).toEqual([
      { device, audience: 'all', from: 2, to: 3 },
      { device, audience: 'all', from: 6, to: 6 },
    ]);
    expect(streamStates(there).map(({ seq }) => seq)).toEqual([1]);
  });
});

describe('a filtered copy', () => {
  it('holds whole streams and shows what is in them', () => {
    const [full, filtered] = [memory(), memory()];
    const id = addDelegate(full, { diet: 'halal' });
    addNote(full, { writerId: id, text: 'à moi' });
    addNote(full, { text: 'aux organisateurs' });
    const mine = allOf(full).filter(({ audience }) => ['all', `own:${id}`].includes(audience));
    expect(mergeChanges(filtered, mine)).toMatchObject({ added: mine.length, missing: [] });
    expect(getRow(filtered, 'delegate', id)).toEqual({ ...getRow(full, 'delegate', id), diet: '' });
    expect(listRows(filtered, 'note', '1', []).map(({ text }) => text)).toEqual(['à moi']);
    expect(findFaults(filtered)).toEqual([]);
  });
});

describe('what a newer version wrote', () => {
  it('is kept, passed on and left out of the tables', () => {
    const [here, there] = [memory(), memory()];
    const group = addGroup(here);
    const unknownRow = written(null, {
      entity: 'wish',
      id: 'wish_zzzzzzzz_1',
      field: 'strength',
      value: '3',
    });
    const unknownField = written(unknownRow, { id: group, field: 'motto', value: '"Ensemble"' });
    mergeChanges(here, [unknownRow, unknownField]);
    bring(here, there);
    expect(allOf(there).filter(({ device }) => device === 'zzzzzzzz')).toEqual(
      [unknownRow, unknownField].map((change) => ({ ...change, salt: Buffer.alloc(16) })),
    );
    expect(listRows(there, 'group', '1', [])).toEqual(listRows(here, 'group', '1', []));
    expect(findFaults(there)).toEqual([]);
  });

  it('reads as empty where this version cannot read it, and is not lost', () => {
    const database = memory();
    const first = written(null, { entity: 'visit', id: 'visit_zzzzzzzz_1', field: 'slot', value: '"soon"' });
    mergeChanges(database, [first, written(first, { ...first, seq: 2, field: 'languages', value: '"fr"' })]);
    expect(listRows(database, 'visit', '1', [])[0]).toMatchObject({ slot: null, languages: [] });
    expect(database.get('SELECT slot FROM visit')).toEqual({ slot: 'soon' });
  });
});

it('takes a change whose value was erased and keeps its chain checkable', () => {
  const [here, there] = [memory(), memory()];
  const id = addDelegate(here, { diet: 'halal', access: 'fauteuil' });
  const erased = allOf(here).map((change) =>
    change.field === 'diet' ? { ...change, value: null, salt: null } : change,
  );
  mergeChanges(there, erased);
  expect(getRow(there, 'delegate', id)).toMatchObject({ diet: '', access: 'fauteuil' });
  expect(findFaults(there)).toEqual([]);
});

describe('a package that was tampered with', () => {
  const spoilt: readonly [string, (change: Change) => Change][] = [
    ['a value', (change) => ({ ...change, value: '"forged"' })],
    ['a time', (change) => ({ ...change, t: change.t + 1 })],
    ['a hash', (change) => ({ ...change, h: change.h.map((byte) => byte ^ 1) })],
    ['an author', (change) => ({ ...change, author: 'nobody' })],
    ['a field', (change) => ({ ...change, field: 'colour' })],
    ['what was seen', (change) => ({ ...change, prev: ['zzzzzzzz:1'] })],
    ['a salt taken away', (change) => ({ ...change, salt: null })],
  ];

  it.each(spoilt)('is refused for %s, and nothing is taken', (_, spoil) => {
    const [here, there] = [memory(), memory()];
    addGroup(there, { name: 'Ici' });
    const before = dumpOf(there);
    addGroup(here, { name: 'Nord' });
    addGroup(here, { name: 'Sud' });
    const changes = allOf(here);
    const bad = changes.with(3, spoil(changes[3] ?? written(null, {})));
    expect(() => mergeChanges(there, bad)).toThrow(expect.objectContaining({ code: 'changes.broken' }));
    expect(dumpOf(there)).toEqual(before);
  });

  const malformed: readonly [string, Partial<Change>][] = [
    ['a row of another entity', { id: 'visit_zzzzzzzz_1' }],
    ['a cell outside its audience', { audience: 'org' }],
    [
      'a vault that is not the row’s',
      { entity: 'delegate', id: 'delegate_zzzzzzzz_1', field: 'diet', audience: 'vault:delegate_zzzzzzzz_2' },
    ],
    ['a value that is no JSON', { value: '{' }],
    ['a time between two', { t: 1.5 }],
    ['a device with a blank', { device: 'zz zz' }],
    ['a name that names nothing', { prev: ['zzzzzzzz'] }],
    ['no entity', { entity: '', id: '_zzzzzzzz_1' }],
  ];

  it.each(malformed)('is refused for %s, however sound its hashes', (_, change) => {
    const database = memory();
    expect(() => mergeChanges(database, [written(null, change)])).toThrow(
      expect.objectContaining({ code: 'changes.broken' }),
    );
    expect(streamStates(database)).toEqual([]);
  });

  it('is refused when the same laptop exists twice', () => {
    const database = memory();
    const first = written(null, {});
    mergeChanges(database, [first, written(first, {})]);
    const before = dumpOf(database);
    const twin = written(first, { value: '"twin"' });
    expect(() => mergeChanges(database, [first, twin, written(twin, {})])).toThrow(
      expect.objectContaining({ code: 'changes.forked', details: { device: 'zzzzzzzz' } }),
    );
    expect(dumpOf(database)).toEqual(before);
  });
});

it('hides a row that one deleted while the other changed it, and keeps the change', () => {
  const [here, there] = [memory(), memory()];
  const id = addGroup(here, { name: 'Nord' });
  bring(here, there);
  doing(here, (writer) => removeRows(here, writer, 'group', [id]));
  doing(there, (writer) => updateRows(there, writer, 'group', [id], { name: 'Sud' }));
  bring(there, here);
  bring(here, there);
  for (const database of [here, there]) {
    expect(listRows(database, 'group', '1', [])).toEqual([]);
    expect(getRow(database, 'group', id, true).name).toBe('Sud');
  }
});
