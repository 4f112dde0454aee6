import { expect, it } from 'vitest';
import type { Told } from '../../../shared/texts/toldChanges.ts';
import { plainText } from './plainText.ts';

const told: Told = {
  changes: 3,
  items: [
    {
      id: 'visit_1',
      name: 'Le Cube',
      when: 'mardi 20 octobre, de 9 h 00 à 10 h 30',
      tone: 'changed',
      sentences: ['déplacée', 'hôte : A → B'],
      persons: 1,
    },
  ],
  delegation: ['Luc Semois quitte la délégation'],
  persons: [
    {
      id: 'delegate_1',
      name: 'Anne Ourthe',
      items: [{ id: 'visit_1', name: 'Le Cube', sentences: ['déplacée', 'hôte : A → B'] }],
    },
  ],
};

it('the list of changes is a paragraph an item, a line a change', () => {
  expect(plainText('3 changements.', told, 'item', ' :')).toBe(
    '3 changements.\n\nLe Cube (mardi 20 octobre, de 9 h 00 à 10 h 30)\n- déplacée\n- hôte : A → B\n\nLuc Semois quitte la délégation\n',
  );
});

it('by person it names the item in each line', () => {
  expect(plainText('3 changements.', told, 'person', ' :')).toBe(
    '3 changements.\n\nAnne Ourthe\n- Le Cube : déplacée\n- Le Cube : hôte : A → B\n',
  );
});
