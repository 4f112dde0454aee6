import { expect, it } from 'vitest';
import { shortLegNames } from './legNames.ts';

it('keeps what stands before the colon', () => {
  expect(namesOf('Volet 1 : Strasbourg et Issy', 'Volet 2\u00a0: Bordeaux', 'Retour')).toEqual([
    'Volet 1',
    'Volet 2',
    'Retour',
  ]);
});

it('keeps whole titles when the beginnings would be the same', () => {
  expect(namesOf('Volet : Strasbourg', 'Volet : Nantes')).toEqual(['Volet : Strasbourg', 'Volet : Nantes']);
});

it('does not cut an hour or a hyphened name', () => {
  expect(namesOf('Départ 8:30', 'Issy-les-Moulineaux')).toEqual(['Départ 8:30', 'Issy-les-Moulineaux']);
});

function namesOf(...titles: string[]): string[] {
  return [...shortLegNames(titles.map((title, index) => ({ id: String(index), title }))).values()];
}
