import { describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../organisations.ts';
import { matchOrganisations, organisationKey } from './organisations.ts';

function named(...names: readonly (string | readonly [name: string, kind: OrganisationKind])[]) {
  return names.map((entry) =>
    typeof entry === 'string' ? { name: entry, kind: null } : { name: entry[0], kind: entry[1] },
  );
}

describe('an organisation', () => {
  it.each([
    ['Ville de Liège', 'LIEGE'],
    ['Administration communale de Liège', 'Commune de Liège'],
    ['Capteurs Hesbaye SA', 'Capteurs-Hesbaye S.A.'],
    ['Données Ouvertes SPRL', 'Donnees ouvertes srl'],
    ['Agence du Numérique (AdN)', 'L’Agence du Numérique'],
    ['La Cantine numérique', 'Cantine Numérique ASBL'],
    ['Ville d’Andenne', 'Andenne'],
  ])('is the same as %s when written %s', (a, b) => {
    expect(organisationKey(a)).toBe(organisationKey(b));
  });

  it.each([
    ['Ville de Liège', 'Université de Liège'],
    ['Ville de Mons', 'Ville de Namur'],
    ['Cap 2020', 'Cap 2030'],
  ])('%s is not %s', (a, b) => {
    expect(organisationKey(a)).not.toBe(organisationKey(b));
  });

  it('keeps a name that is all legal form or brackets', () => {
    expect([organisationKey('SA'), organisationKey('(WBI)'), organisationKey('')]).toEqual(['sa', 'wbi', '']);
  });
});

describe('organisations of a file', () => {
  const existing = [
    { id: 'organisation_aaaaaaaa_1', name: 'Ville de Liège', kind: 'municipality' },
    { id: 'organisation_aaaaaaaa_2', name: 'GreenWin', kind: 'cluster' },
  ] as const;

  it('are matched with those that exist and with each other', () => {
    const { matches, of } = matchOrganisations(
      named(
        'LIEGE',
        ['Cetic', 'researchCentre'],
        '',
        'CETIC',
        ['CETIC ASBL', 'researchCentre'],
        'CETIC',
        'Parking Hainaut SPRL',
        'WBI',
      ),
      existing,
    );
    expect(of).toEqual([0, 1, -1, 1, 1, 1, 2, 3]);
    expect(matches).toEqual([
      {
        key: 'liege',
        name: 'Ville de Liège',
        kind: 'municipality',
        existingId: 'organisation_aaaaaaaa_1',
        likeness: 'same',
        spellings: ['LIEGE'],
        rows: 1,
      },
      {
        key: 'cetic',
        name: 'CETIC',
        kind: 'researchCentre',
        existingId: null,
        likeness: 'new',
        spellings: ['CETIC', 'Cetic', 'CETIC ASBL'],
        rows: 4,
      },
      {
        key: 'parking hainaut',
        name: 'Parking Hainaut SPRL',
        kind: 'company',
        existingId: null,
        likeness: 'new',
        spellings: ['Parking Hainaut SPRL'],
        rows: 1,
      },
      {
        key: 'wbi',
        name: 'WBI',
        kind: 'agency',
        existingId: null,
        likeness: 'new',
        spellings: ['WBI'],
        rows: 1,
      },
    ]);
  });

  it('that are a slip of an existing or of a more frequent one join it, and are marked', () => {
    const { matches, of } = matchOrganisations(
      named('Greenwinn', 'FuturoCite', 'Futurocité', 'FuturoCitté', 'Green Win'),
      existing,
    );
    expect(of).toEqual([0, 1, 1, 1, 2]);
    expect(
      matches.map(({ name, existingId, likeness, spellings, rows }) => [
        name,
        existingId,
        likeness,
        spellings,
        rows,
      ]),
    ).toEqual([
      ['GreenWin', 'organisation_aaaaaaaa_2', 'similar', ['Greenwinn'], 1],
      ['FuturoCite', null, 'similar', ['FuturoCite', 'Futurocité', 'FuturoCitté'], 3],
      ['GreenWin', 'organisation_aaaaaaaa_2', 'similar', ['Green Win'], 1],
    ]);
  });

  it('go where a person says', () => {
    const chosen = {
      liege: null,
      greenwinn: null,
      wbi: 'organisation_aaaaaaaa_2',
      cetic: 'organisation_gone',
    };
    const { matches } = matchOrganisations(named('Liège', 'Greenwinn', 'WBI', 'CETIC'), existing, chosen);
    expect(matches.map(({ name, existingId, likeness }) => [name, existingId, likeness])).toEqual([
      ['Liège', null, 'new'],
      ['Greenwinn', null, 'new'],
      ['GreenWin', 'organisation_aaaaaaaa_2', 'same'],
      ['CETIC', null, 'new'],
    ]);
  });

  it('named like what every object has are names as any other', () => {
    const { matches } = matchOrganisations(named('constructor', '__proto__', 'toString'), existing);
    expect(matches.map((match) => match.name)).toEqual(['constructor', '__proto__', 'toString']);
  });

  it('by the ten thousand, all alike, are matched in no time to speak of', () => {
    const names = Array.from(
      { length: 10_000 },
      (_, at) => `Commune ${'abcdefghij'[at % 10] ?? ''}elle${String.fromCodePoint(0x4e00 + at)}`,
    );
    expect(matchOrganisations(named(...names), existing).of.length).toBe(10_000);
  });
});
