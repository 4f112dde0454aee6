import { expect, it } from 'vitest';
import type { Change } from '../../src/main/store/changes/chain.ts';
import { hashesOf, meaningOf, takenFrom } from './oracle.ts';

const nobody = new Uint8Array();
const unit = {
  audience: 'all',
  entity: 'group',
  id: 'group_a_1',
  field: 'name',
  salt: null,
  vh: nobody,
  h: nobody,
  act: 0,
  author: 'organiser',
  schema: 1,
};

function change(device: string, seq: number, t: number, value: string, rest: Partial<Change> = {}): Change {
  return { ...unit, device, seq, t, value, prev: [], ...rest };
}

function shownBy(...changes: Change[]): string | null | undefined {
  return meaningOf(changes).rows.get('group_a_1')?.cells.get('name')?.shown;
}

it('shows the later of two that did not see each other, and calls it a conflict', () => {
  const changes = [change('a', 1, 20, '"first"'), change('b', 1, 10, '"second"')];
  expect(shownBy(...changes)).toBe('"first"');
  expect(meaningOf(changes).conflicts).toEqual(['group_a_1 name']);
});

it('shows who has seen the other, whatever the clocks', () => {
  const changes = [change('a', 1, 9000, '"first"'), change('b', 1, 10, '"second"', { prev: ['a:1'] })];
  expect(shownBy(...changes)).toBe('"second"');
  expect(meaningOf(changes).conflicts).toEqual([]);
});

it('breaks a tie of times by device, then by sequence', () => {
  expect(shownBy(change('b', 1, 10, '"b"'), change('a', 2, 10, '"a"'))).toBe('"b"');
  expect(shownBy(change('a', 3, 10, '"third"'), change('a', 2, 10, '"second"'))).toBe('"third"');
});

it('counts as seen only what is named, in the same audience and not by itself', () => {
  const named = { prev: ['a:1', 'b:1'], audience: 'org' };
  expect(meaningOf([change('a', 1, 1, '1'), change('b', 1, 2, '2', named)]).conflicts).toEqual([
    'group_a_1 name',
  ]);
  const last = change('c', 1, 3, '3', { prev: ['b:1'] });
  expect(meaningOf([change('a', 1, 1, '1'), last]).conflicts).toEqual(['group_a_1 name']);
});

it('lists the edits that nobody who deleted the row had seen', () => {
  const made = change('a', 1, 1, '"old"');
  const edited = change('b', 1, 2, '"new"', { prev: ['a:1'] });
  const deleted = change('a', 2, 3, '["a:1:all"]', { field: '_deleted' });
  expect(meaningOf([made, deleted]).unseen).toEqual([]);
  expect(meaningOf([made, edited, deleted]).unseen).toEqual(['group_a_1 name']);
  const seen = change('b', 2, 4, '["b:1:all"]', { field: '_deleted' });
  expect(meaningOf([made, edited, deleted, seen]).unseen).toEqual([]);
});

it('takes whole prefixes of streams and names every hole', () => {
  const batch = [1, 2, 4, 4, 7].map((seq) => change('a', seq, seq, '1'));
  expect(takenFrom(new Map(), batch)).toEqual({
    have: new Map([['a all', 2]]),
    added: 2,
    known: 0,
    missing: ['a all 3-3', 'a all 5-6'],
  });
  expect(takenFrom(new Map([['a all', 3]]), batch)).toEqual({
    have: new Map([['a all', 4]]),
    added: 1,
    known: 3,
    missing: ['a all 5-6'],
  });
});

it('hashes what the README says', () => {
  const { vh, h } = hashesOf(null, { ...change('a', 1, 5, '"x"'), salt: Uint8Array.of(1, 2) });
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  // echo -en '\x01\x02"x"' | sha256sum
  expect(hex(vh)).toBe('22b3e6ec7352071b15dc514b1ca30c8feb24e8db3ccca60d8d777c3a0ab31de9');
  // (head -c 32 /dev/zero; echo -n '["a","all",1,5,"group","group_a_1","name","<vh in base64>",[],0,"organiser",1]') | sha256sum
  expect(hex(h)).toBe('f00fb27bc0b741839787cad76aed7e9e2ec4506f0cbef2f501605cddfb609c6c');
});
