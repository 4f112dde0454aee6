import { expect, it } from 'vitest';
import { hashesOf } from '../../../../tests/support/oracle.ts';
import { genesis, hashChange, hashValue, isWhole, newSalt, type Change } from './chain.ts';

const change = {
  device: 'aaaaaaaa',
  audience: 'vault:delegate_aaaaaaaa_1',
  seq: 3,
  t: 1_445_245_200_000_001,
  entity: 'delegate',
  id: 'delegate_aaaaaaaa_1',
  field: 'diet',
  value: '"végétarien \\" œufs"',
  salt: newSalt(),
  prev: ['aaaaaaaa:1', 'bbbbbbbb:2'],
  act: 1_445_245_200_000_000,
  author: 'organiser',
  schema: 1,
} satisfies Omit<Change, 'vh' | 'h'>;

it.each(['"x"', change.value, JSON.stringify('œ'.repeat(30_000)), JSON.stringify('x'.repeat(70_000))])(
  'hashes what the README says, short or long',
  (value) => {
    const before = hashValue(newSalt(), 'anything');
    const { vh, h } = hashesOf(before, { ...change, value });
    expect(hashValue(change.salt, value)).toEqual(vh);
    expect(hashChange(before, { ...change, vh })).toEqual(h);
  },
);

it('knows a whole change from one that was touched, and one whose value was erased', () => {
  const whole = { ...change, ...hashesOf(null, change) };
  expect(isWhole(genesis, whole)).toBe(true);
  expect(isWhole(genesis, { ...whole, value: null, salt: null })).toBe(true);
  expect(isWhole(whole.h, whole)).toBe(false);
  expect(isWhole(genesis, { ...whole, value: '"other"' })).toBe(false);
  expect(isWhole(genesis, { ...whole, salt: null })).toBe(false);
  expect(isWhole(genesis, { ...whole, h: whole.h.subarray(1) })).toBe(false);
});

it('never gives the same salt twice, also beyond what it draws at once', () => {
  const salts = Array.from({ length: 1000 }, newSalt);
  expect(new Set(salts.map((salt) => Buffer.from(salt).toString('hex'))).size).toBe(1000);
  expect(new Set(salts.map((salt) => salt.length))).toEqual(new Set([16]));
});
