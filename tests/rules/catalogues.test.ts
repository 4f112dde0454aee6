import { expect, it } from 'vitest';
import { texts } from '../../src/shared/texts/texts.ts';
import { findTexts } from '../../tools/rules/catalogues.ts';

const found = (fr: object, en: object) =>
  findTexts({ fr: { area: fr as never }, en: { area: en as never } }).map(
    ({ rule, message }) => `${rule} ${message.split(':')[0] ?? ''}`,
  );

it('accepts what is said in both languages, each in its own typography', () => {
  const set = texts({
    fr: {
      open: 'Ouvrir',
      sure: 'Supprimer « Namur » ?',
      option: 'Option',
      missions: (count: number) => `${count} missions`,
      count: (count: number) => `${count} visites : tout est prêt !`,
      named: ({ name }: { name: string }) => `La ville de ${name}`,
      listed: (names: readonly string[]) => `Avec ${names.map((name) => name).join(', ')}`,
      bare: (from: string, to: string) => `${from} – ${to}`,
    },
    en: {
      open: 'Open',
      sure: 'Delete “Namur”?',
      option: 'Option',
      missions: (count) => `${count} missions`,
      count: (count) => `${count} visits: everything is ready!`,
      named: ({ name }) => `The city of ${name}`,
      listed: (names) => `With ${names.map((name) => name).join(', ')}`,
      bare: (from, to) => `${from} – ${to}`,
    },
  });
  expect(found(set.fr, set.en)).toEqual([]);
});

it.each([
  ['a key only one language has', { a: 'Ouvrir', b: 'Fermer' }, { a: 'Open' }, 'text-missing area.b'],
  ['a text where the other has a function', { a: 'Ouvrir' }, { a: () => 'Open' }, 'text-missing area.a'],
  ['a text nobody can call', { a: () => undefined }, { a: () => 'Open' }, 'text-missing area.a'],
  ['an empty text', { a: 'Ouvrir' }, { a: '' }, 'text-empty area.a'],
  [
    'an English text left in French',
    { a: 'Ouvrir le fichier' },
    { a: 'Ouvrir le fichier' },
    'text-same area.a',
  ],
  ['a text with one foreign word left', { a: 'Page blanche' }, { a: 'Page blanche' }, 'text-same area.a'],
  [
    'a function left in French',
    { a: (n: number) => `${n} villes` },
    { a: (n: number) => `${n} villes` },
    'text-same area.a',
  ],
])('refuses %s', (_, fr, en, expected) => {
  expect(found(fr, en)).toContain(expected);
});

it.each([
  ['a straight apostrophe', "L'hôte"],
  ['a breakable space before a colon', 'Ville : Namur'],
  ['a breakable space before a question mark', 'Supprimer ?'],
  ['a breakable space in quotation marks', '« Namur\u00a0»'],
  ['no space before a question mark', 'Supprimer?'],
  ['no space before a colon', 'Ville: Namur'],
  ['an English quotation mark', 'Le “plan”'],
  ['three dots', 'Attendez...'],
  ['two blanks', 'Deux  mots'],
])('refuses %s in French', (_, text) => {
  expect(found({ a: text }, { a: 'Something else' })).toContain('text-typography area.a');
});

it.each([
  ['a straight apostrophe', "The host's"],
  ['a straight quotation mark', 'The "plan"'],
])('refuses %s in English', (_, text) => {
  expect(found({ a: 'Autre chose' }, { a: text })).toEqual(['text-typography area.a']);
});

it('looks for mistakes in what functions say', () => {
  const fr = { a: (n: number) => (n === 1 ? 'Une ville' : "Rien d'autre") };
  const en = { a: (n: number) => (n === 1 ? 'One city' : 'Nothing else') };
  expect(found(fr, en)).toContain('text-typography area.a');
});
