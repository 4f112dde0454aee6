import { expect, it } from 'vitest';
import { nameOfCopy } from './copies.ts';
import { requiredLine } from './values.ts';

it('puts the mark after the name', () => {
  expect(nameOfCopy('Ourthe', '(copie)')).toBe('Ourthe (copie)');
});

it('keeps the longest name of a copy acceptable', () => {
  const copy = nameOfCopy('é'.repeat(500), '(copie)');
  expect([requiredLine.parse(copy), copy.length, copy.slice(-9)]).toEqual([copy, 500, 'é (copie)']);
});
