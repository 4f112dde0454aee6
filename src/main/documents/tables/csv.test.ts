import { expect, it } from 'vitest';
import { emptyPlan, samplePlan } from '../plan.sample.ts';
import { delegatesCsv, phoneCell, textCell } from './csv.ts';

it('the list of delegates opens right in a French Excel: mark of UTF-8, semicolons, CRLF, names in order', () => {
  const bytes = delegatesCsv(samplePlan());
  expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
  expect(new TextDecoder().decode(bytes)).toBe(
    [
      'Civilité;Nom;Prénom;Organisation;Fonction;Catégorie;Adresse e-mail;Téléphone;Langues;Volets;Groupes',
      'M.;Amblève;Benoît;Ville de Tournai;Développement économique;Ville;benoit.ambleve@wallonie.example;+32 475 13 23 33;FR;Bordeaux et Nantes;',
      'Mme;Lesse;Françoise;Ville de Mons;Service informatique;Ville;francoise.lesse@wallonie.example;+32 475 12 22 32;FR;Strasbourg et Issy-les-Moulineaux;Sous-groupe Recherche',
      'Mme;Ourthe;Anne;Ville de Namur;Cellule Smart City;Ville;anne.ourthe@wallonie.example;+32 475 10 20 30;FR;Strasbourg et Issy-les-Moulineaux, Bordeaux et Nantes;Villes partenaires',
      'M.;Semois;Luc;Ville de Liège;Cabinet du numérique;Ville;luc.semois@wallonie.example;+32 475 11 21 31;FR;Strasbourg et Issy-les-Moulineaux;Villes partenaires, Sous-groupe Recherche',
      '',
    ].join('\r\n'),
  );
});

it('an empty delegation leaves the headings', () => {
  expect(new TextDecoder().decode(delegatesCsv(emptyPlan('en')))).toBe(
    'Title;Last name;First name;Organisation;Role;Category;E-mail;Phone;Languages;Legs;Groups\r\n',
  );
});

it('delimiters, quotes and formulas in a cell stay in that cell', () => {
  const [person] = samplePlan().delegates;
  if (person === undefined) throw new Error('no delegate');
  const hostile = {
    ...person,
    lastName: '=HYPERLINK("http://example.org";"x")',
    role: 'a;b "c"\nd',
    category: '@SUM(A1)',
    organisation: '-2+3+cmd|’ /C calc’!A0',
    groups: [{ id: 'group_x', name: '+1' }],
  };
  const [, line] = new TextDecoder()
    .decode(delegatesCsv({ ...emptyPlan(), delegates: [hostile] }))
    .split('\r\n');
  expect(line).toBe(
    `Mme;"'=HYPERLINK(""http://example.org"";""x"")";Anne;'-2+3+cmd|’ /C calc’!A0;"a;b ""c""\nd";'@SUM(A1);anne.ourthe@wallonie.example;+32 475 10 20 30;FR;;'+1`,
  );
});

it('every beginning of a formula gets the apostrophe of a text, other texts none', () => {
  const starts = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
  expect(starts.map((start) => textCell(`${start}1`))).toEqual(starts.map((start) => `'${start}1`));
  expect(['', 'a=1', ' =1', '1-2', '’=', 'Anne'].map(textCell)).toEqual([
    '',
    'a=1',
    ' =1',
    '1-2',
    '’=',
    'Anne',
  ]);
});

it('phone numbers stay readable: grouped, their plus or their zero kept, never an amount', () => {
  const cells = {
    '+32 475 11 21 31': '+32 475 11 21 31',
    '+32475102030': '+32 475 10 20 30',
    '0032475122232': '+32 475 12 22 32',
    '0475/10.20.30': '0475 10 20 30',
    '0475102030': '0475 10 20 30',
    '081 23 45 67': '081 23 45 67',
    '+33 1 58 88 30 00': '+33 1 58 88 30 00',
    '+352621123456': '+352 621-123-456',
    '+48 512 345 678': '+48 512-345-678',
  };
  expect(Object.keys(cells).map(phoneCell)).toEqual(Object.values(cells));
});

it('what is no phone number is a text like any other', () => {
  expect(['', '112', '0475 10 20 30 ou 081 23 45 67', '+32-475/2', '=1+1', '-'].map(phoneCell)).toEqual([
    '',
    '112',
    '0475 10 20 30 ou 081 23 45 67',
    "'+32-475/2",
    "'=1+1",
    "'-",
  ]);
});
