import { describe, expect, it } from 'vitest';
import { filterRows, foldedOf, sortRows } from './arrange.ts';
import type { Choice, Column } from './column.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly legs: readonly string[];
  readonly age: number | null;
}

const columns: readonly Column<Person>[] = [
  { key: 'name', label: 'Nom', width: 100, text: (row) => row.name },
  { key: 'legs', label: 'Volets', width: 100, text: (row) => row.legs.join(', '), also: () => 'français' },
  { key: 'age', label: 'Âge', width: 50, text: (row) => String(row.age ?? ''), number: (row) => row.age },
];
const choices: readonly Choice<Person>[] = [
  { key: 'leg', label: 'Volet', options: [], values: (row) => (row.legs.length > 0 ? row.legs : ['']) },
];

const rows = people(
  ['Zoé', 9],
  ['élan', null],
  ['Éric', 30],
  ['Œuvre', 100],
  ['eric', 5],
  ['', 7],
  ['Oeuf', 30],
);

describe('sorting', () => {
  it('goes by French collation: accents and ligatures beside their letters, empty cells last', () => {
    expect(namesBy('name', false)).toEqual(['élan', 'eric', 'Éric', 'Oeuf', 'Œuvre', 'Zoé', '']);
  });

  it('turns round and still leaves empty cells last', () => {
    expect(namesBy('name', true)).toEqual(['Zoé', 'Œuvre', 'Oeuf', 'Éric', 'eric', 'élan', '']);
  });

  it('goes by the value of numbers, unknown ones last, equal ones in their order', () => {
    expect(namesBy('age', false)).toEqual(['eric', '', 'Zoé', 'Éric', 'Oeuf', 'Œuvre', 'élan']);
    expect(namesBy('age', true)).toEqual(['Œuvre', 'Éric', 'Oeuf', 'Zoé', '', 'eric', 'élan']);
  });

  it('counts numbers inside texts', () => {
    const legs = people(['Volet 10', 0], ['Volet 2', 0], ['Volet 1', 0]);
    const sorted = sortRows(legs, { key: 'name', descending: false }, foldedOf(columns));
    expect(sorted.map(({ name }) => name)).toEqual(['Volet 1', 'Volet 2', 'Volet 10']);
  });

  it('leaves the order as it is without a column or with one that is no longer there', () => {
    expect(sortRows(rows, null, foldedOf(columns))).toBe(rows);
    expect(sortRows(rows, { key: 'gone', descending: false }, foldedOf(columns))).toBe(rows);
  });

  it('sees a row that changed', () => {
    const folded = foldedOf(columns);
    sortRows(rows, { key: 'name', descending: false }, folded);
    const renamed = rows.map((row) => (row.name === 'Zoé' ? { ...row, name: 'Abel' } : row));
    expect(sortRows(renamed, { key: 'name', descending: false }, folded)[0]?.name).toBe('Abel');
  });
});

describe('filtering', () => {
  it('finds every word anywhere, accents and case ignored', () => {
    const found = people(['Ourthe Anne, Ville de Liège', 1], ['Semois Luc, Ville de Namur', 2]);
    expect(namesOf(filter(found, 'VILLE liege'))).toEqual(['Ourthe Anne, Ville de Liège']);
    expect(namesOf(filter(found, 'ann ville lieg'))).toEqual(['Ourthe Anne, Ville de Liège']);
    expect(namesOf(filter(found, 'anne namur'))).toEqual([]);
  });

  it('finds what stands behind a code', () => {
    expect(filter(rows, 'francais')).toEqual(rows);
  });

  it('keeps rows with one of the chosen values, and rows without any when asked', () => {
    const some: readonly Person[] = [
      { id: 'a', name: 'A', legs: ['1', '2'], age: 1 },
      { id: 'b', name: 'B', legs: ['3'], age: 1 },
      { id: 'c', name: 'C', legs: [], age: 1 },
    ];
    expect(namesOf(filter(some, '', { leg: ['2', '3'] }))).toEqual(['A', 'B']);
    expect(namesOf(filter(some, '', { leg: [''] }))).toEqual(['C']);
    expect(namesOf(filter(some, 'b', { leg: ['2', '3'] }))).toEqual(['B']);
    expect(filter(some, ' ', { leg: [] })).toBe(some);
  });
});

function people(...list: readonly (readonly [string, number | null])[]): readonly Person[] {
  return list.map(([name, age], index) => ({ id: String(index), name, legs: [], age }));
}

function namesBy(key: string, descending: boolean): string[] {
  return namesOf(sortRows(rows, { key, descending }, foldedOf(columns)));
}

function filter(list: readonly Person[], text: string, chosen = {}): readonly Person[] {
  return filterRows(list, { text, chosen, choices }, foldedOf(columns));
}

function namesOf(list: readonly Person[]): string[] {
  return list.map(({ name }) => name);
}
