import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchWords } from './fold.ts';

describe('folding a text', () => {
  it.each([
    ['Liège', 'liege'],
    ['AMBLÈVE', 'ambleve'],
    ['Benoi\u0302t', 'benoit'],
    ['Cœur d’Œuvre', 'coeur d oeuvre'],
    ['Lætitia', 'laetitia'],
    ['Straße', 'strasse'],
    ['Łódź, Đorđe, Søren', 'lodz dorde soren'],
    ['Eau-d’Heure', 'eau d heure'],
    ["Eau-d'Heure", 'eau d heure'],
    ['  Jérôme\u00a0\t Sambre ', 'jerome sambre'],
    ['ﬁche n° 3', 'fiche n 3'],
    ['ℌôpital Nº 4', 'hopital no 4'],
    ['GROẞ', 'gross'],
    ['İzmir', 'izmir'],
    ['luc.semois@ville-de-liege.example', 'luc semois ville de liege example'],
    ['Cap2020', 'cap2020'],
    ['…—!', ''],
    ['', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same whether a text is folded letter by letter or whole, as one with Greek in it is', () => {
    const letter = fc.oneof(
      fc.integer({ min: 0, max: 0x250 }),
      fc.integer({ min: 0x2000, max: 0x2030 }),
      fc.integer({ min: 0x2f0, max: 0x310 }),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 12 }), (codes) => {
        const text = String.fromCharCode(...codes);
        expect(fold(`${text} Ω`)).toBe(`${fold(text)} ω`.trim());
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('the words to search', () => {
  it.each([
    ['Réseaux régionaux', ['reseau', 'regional']],
    ['travaux', ['travail']],
    ['les villes intelligentes', ['les', 'ville', 'intelligente']],
    ['jeux, lieux et bijoux', ['jeu', 'lieu', 'et', 'bijou']],
    ['tuyaux', ['tuyau']],
    ['Bordeaux et Issy-les-Moulineaux', ['bordeau', 'et', 'issy', 'les', 'moulineau']],
    ['Mons, un pays, un prix', ['mons', 'un', 'pays', 'un', 'prix']],
    ['Business Express', ['business', 'express']],
    ['bus gaz', ['bus', 'gaz']],
    ['Cap2020s', ['cap2020s']],
    ['constructor', ['constructor']],
    ['', []],
    [' – ', []],
  ])('of %j are %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it.each([
    ['capteur', 'capteurs'],
    ['communal', 'communaux'],
    ['bureau', 'bureaux'],
    ['cheval', 'chevaux'],
    ['travail', 'travaux'],
    ['université', 'UNIVERSITÉS'],
    ['enjeu', 'enjeux'],
  ])('are the same for %s and %s', (one, many) => {
    expect(searchWords(many)).toEqual(searchWords(one));
  });
});
