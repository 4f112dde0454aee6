import { describe, expect, it } from 'vitest';
import { readAnswer } from './answers.ts';
import { readCivility } from './civilities.ts';
import { readEmail } from './emails.ts';
import { guessKind, readKind } from './kinds.ts';
import { readLanguages } from './languages.ts';

describe('yes or no', () => {
  it.each([
    'oui',
    'OUI',
    'Oui ',
    'x',
    'X',
    'yes',
    '1',
    'VRAI',
    '✓',
    'ok',
    'Oui, à confirmer',
    'je participe',
    'Ja',
  ])('%j is a yes', (text) => {
    expect(readAnswer(text)).toBe(true);
  });
  it.each(['', ' ', 'non', 'NON', 'no', '0', 'FALSE', '-', '/', '✗', 'Non, désolée', 'ne participe pas'])(
    '%j is a no',
    (text) => {
      expect(readAnswer(text)).toBe(false);
    },
  );
  it.each(['peut-être', '2', '?', 'mardi seulement', 'Nonancourt', 'x y'])('%j is neither', (text) => {
    expect(readAnswer(text)).toBe(null);
  });
});

describe('a form of address', () => {
  it.each([
    ['Mme', 'mrs'],
    ['Madame', 'mrs'],
    ['Mlle', 'mrs'],
    ['Ms', 'mrs'],
    ['F', 'mrs'],
    ['Mevr.', 'mrs'],
    ['M.', 'mr'],
    ['Monsieur', 'mr'],
    ['Mr', 'mr'],
    ['Dhr.', 'mr'],
    ['', ''],
    ['Dr', null],
  ])('%j is %j', (text, civility) => {
    expect(readCivility(text)).toBe(civility);
  });
});

describe('an e-mail address', () => {
  it.each([
    ['luc.semois@ville-de-liege.example', 'luc.semois@ville-de-liege.example', []],
    [' ANNE.THYLE@HAINAUT.EXAMPLE ', 'anne.thyle@hainaut.example', []],
    ['Luc.Semois@Liege.example', 'Luc.Semois@Liege.example', []],
    ['Anne Ourthe <anne@namur.example>', 'anne@namur.example', []],
    ['mailto:anne@namur.example.', 'anne@namur.example', []],
    ['a@b.example; c@d.example, A@B.example', 'a@b.example', ['c@d.example']],
    ['anne@namur', '', []],
    ['anne at namur.example', '', []],
    ['@', '', []],
    ['', '', []],
  ])('%j gives %j and %j', (text, email, others) => {
    expect(readEmail(text)).toEqual({ email, others });
  });
});

describe('languages', () => {
  it.each([
    ['FR ; EN', ['fr', 'en']],
    ['fr/nl/en', ['fr', 'nl', 'en']],
    ['français', ['fr']],
    ['FR-EN', ['fr', 'en']],
    ['FR, EN', ['fr', 'en']],
    ['Français et anglais', ['fr', 'en']],
    ['notions de néerlandais', ['nl']],
    ['fr nl en', ['fr', 'nl', 'en']],
    ['FR et EN', ['fr', 'en']],
    ['FR : maternelle', ['fr']],
    ['Néerlandais (B2), anglais', ['nl', 'en']],
    ['Nederlands - Frans', ['nl', 'fr']],
    ['English\nFrench\nDutch', ['en', 'fr', 'nl']],
    ['Deutsch + Englisch', ['de', 'en']],
    ['français-anglais', ['fr', 'en']],
    ['FRA ENG NLD', ['fr', 'en', 'nl']],
    ['flamand', ['nl']],
    ['FR, fr, Français', ['fr']],
    ['', []],
  ])('%j are %j', (text, languages) => {
    expect(readLanguages(text)).toEqual({ languages, unknown: [] });
  });

  it('that are not known are told apart', () => {
    expect(readLanguages('FR, klingon ; langue des signes')).toEqual({
      languages: ['fr'],
      unknown: ['klingon', 'langue des signes'],
    });
  });
});

describe('a kind of organisation', () => {
  it.each([
    ['Commune', 'municipality'],
    ['City / municipality', 'municipality'],
    ['Université', 'university'],
    ['Haute École', 'university'],
    ['Centre de recherche', 'researchCentre'],
    ['Centre de recherche universitaire', 'researchCentre'],
    ['Pôle', 'cluster'],
    ['Cluster', 'cluster'],
    ['Agence', 'agency'],
    ['ASBL', 'association'],
    ['Entreprise (PME)', 'company'],
    ['Start-up', 'company'],
    ['Autre', 'other'],
    ['', null],
    ['Sidérurgie', null],
  ])('in a type column, %j is %j', (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });

  it.each([
    ['Ville de Namur', 'municipality'],
    ['Université de Liège', 'university'],
    ['Infopole Cluster TIC', 'cluster'],
    ['Agence du Numérique', 'agency'],
    ['Parking Hainaut SPRL', 'company'],
    ['Les Amis de la Meuse ASBL', 'association'],
    ['GreenWin', null],
    ['Capteurs de la Ville', null],
  ])('by its name, %j is %j', (name, kind) => {
    expect(guessKind(name)).toBe(kind);
  });
});
