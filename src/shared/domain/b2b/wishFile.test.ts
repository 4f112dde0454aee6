import { describe, expect, it } from 'vitest';
import { guessWishMapping, partyFinder, wishesIn } from './wishFile.ts';

const party = (id: string, side: 'delegation' | 'hosts', name: string, organisation = '') => ({
  id,
  side,
  name,
  organisation,
});
const parties = [
  party('a', 'delegation', 'Anne Ourthe', 'Ville de Namur'),
  party('b', 'delegation', 'Luc Semois', 'Capteurs Hesbaye SA'),
  party('c', 'delegation', 'Inès Wiltz', 'Capteurs Hesbaye SA'),
  party('x', 'hosts', 'SEMIA'),
  party('y', 'hosts', 'Bordeaux Métropole'),
];
const table = (header: string[], ...rows: string[][]) => ({
  header,
  rows,
  lineNumbers: rows.map((_, at) => at + 2),
});

describe('a file of wishes', () => {
  it('is a list by its headers, in French or English', () => {
    const french = table(['Délégué', 'Souhaite rencontrer', 'Priorité', 'Motif'], ['x']);
    expect(guessWishMapping(french, parties)).toEqual({
      kind: 'list',
      from: 0,
      to: 1,
      level: 2,
      weight: null,
      reason: 3,
    });
    const english = table(['Comment', 'To', 'From', 'Weight'], ['x']);
    expect(guessWishMapping(english, parties)).toEqual({
      kind: 'list',
      from: 2,
      to: 1,
      level: null,
      weight: 3,
      reason: 0,
    });
  });

  it('is a list by its names where headers say nothing', () => {
    const silent = table(['A', 'B', 'C'], ['1', 'Anne Ourthe', 'Semia']);
    expect(guessWishMapping(silent, parties)).toMatchObject({ kind: 'list', from: 1, to: 2 });
  });

  it('is a matrix when parties stand across', () => {
    const across = table(
      ['', 'SEMIA', 'Bordeaux Métropole'],
      ['Anne Ourthe', 'I', '3'],
      ['Luc Semois', '', 'non'],
    );
    const mapping = guessWishMapping(across, parties);
    expect(mapping).toEqual({ kind: 'matrix', names: 0 });
    expect(
      wishesIn(across, mapping).map(({ line, from, to, level, weight }) => [line, from, to, level, weight]),
    ).toEqual([
      [2, 'Anne Ourthe', 'SEMIA', 'must', 3],
      [2, 'Anne Ourthe', 'Bordeaux Métropole', 'want', 3],
      [3, 'Luc Semois', 'Bordeaux Métropole', 'no', 3],
    ]);
  });

  it('reads levels as people write them, and says what it does not understand', () => {
    const list = table(
      ['De', 'Vers', 'Niveau', 'Poids'],
      ['Anne', 'X', 'INDISPENSABLE', ''],
      ['Anne', 'X', 'Intéressée', '5'],
      ['Anne', 'X', '4', ''],
      ['Anne', 'X', 'peut-être', ''],
      ['Anne', 'X', '', ''],
      ['Anne', '', 'oui', ''],
    );
    const mapping = guessWishMapping(list, parties);
    expect(wishesIn(list, mapping).map(({ level, weight }) => [level, weight])).toEqual([
      ['must', 3],
      ['want', 5],
      ['want', 4],
      [null, 3],
      ['want', 3],
    ]);
  });

  it('finds parties by their names in any order, or by the organisation only one is of', () => {
    const find = partyFinder(parties);
    expect(find('OURTHE Anne')).toBe('a');
    expect(find('Mme Anne Ourthe')).toBe('a');
    expect(find('ville de namur')).toBe('a');
    expect(find('Capteurs Hesbaye SA')).toBeNull();
    expect(find('SEMIA', 'delegation')).toBeNull();
    expect(find('bordeaux metropole', 'hosts')).toBe('y');
    expect(find('Quelqu’un')).toBeNull();
  });
});
