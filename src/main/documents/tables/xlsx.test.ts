import { expect, it } from 'vitest';
import { partOf } from '../../../../tests/support/parts.ts';
import { tableOf } from '../../../../tests/support/tables.ts';
import { emptyPlan, samplePlan } from '../plan.sample.ts';
import { delegatesXlsx } from './xlsx.ts';

it('the list of delegates reads back as it was written', async () => {
  const { sheet, header, rows } = await tableOf(Buffer.from(await delegatesXlsx(samplePlan())));
  expect({ sheet, header, rows }).toEqual({
    sheet: 'Délégués',
    header: [
      'Civilité',
      'Nom',
      'Prénom',
      'Organisation',
      'Fonction',
      'Catégorie',
      'Adresse e-mail',
      'Téléphone',
      'Langues',
      'Volets',
      'Groupes',
    ],
    rows: [
      [
        'M.',
        'Amblève',
        'Benoît',
        'Ville de Tournai',
        'Développement économique',
        'Ville',
        'benoit.ambleve@wallonie.example',
        '+32 475 13 23 33',
        'FR',
        'Bordeaux et Nantes',
        '',
      ],
      [
        'Mme',
        'Lesse',
        'Françoise',
        'Ville de Mons',
        'Service informatique',
        'Ville',
        'francoise.lesse@wallonie.example',
        '+32 475 12 22 32',
        'FR',
        'Strasbourg et Issy-les-Moulineaux',
        'Sous-groupe Recherche',
      ],
      [
        'Mme',
        'Ourthe',
        'Anne',
        'Ville de Namur',
        'Cellule Smart City',
        'Ville',
        'anne.ourthe@wallonie.example',
        '+32 475 10 20 30',
        'FR',
        'Strasbourg et Issy-les-Moulineaux, Bordeaux et Nantes',
        'Villes partenaires',
      ],
      [
        'M.',
        'Semois',
        'Luc',
        'Ville de Liège',
        'Cabinet du numérique',
        'Ville',
        'luc.semois@wallonie.example',
        '+32 475 11 21 31',
        'FR',
        'Strasbourg et Issy-les-Moulineaux',
        'Villes partenaires, Sous-groupe Recherche',
      ],
    ],
  });
});

it('formulas, numbers and markup are texts: no cell is of another type', async () => {
  const [person] = samplePlan().delegates;
  if (person === undefined) throw new Error('no delegate');
  const hostile = {
    ...person,
    lastName: '=1+1',
    role: '@SUM(A1)',
    category: '0475102030',
    organisation: '</v><f>1</f>&',
  };
  const bytes = await delegatesXlsx({ ...emptyPlan(), delegates: [hostile] });
  const { rows } = await tableOf(Buffer.from(bytes));
  expect(rows.map((row) => [row[1], row[3], row[4], row[5]])).toEqual([
    ['=1+1', '</v><f>1</f>&', '@SUM(A1)', '0475102030'],
  ]);
  const sheet = await partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).not.toContain('<f>');
  const types = new Set([...sheet.matchAll(/<c [^>]*>/gu)].map(([cell]) => / t="(\w+)"/u.exec(cell)?.[1]));
  expect(types).toEqual(new Set(['s']));
});

it('the header row stays in sight and filters the list', async () => {
  const sheet = await partOf(await delegatesXlsx(samplePlan()), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pane ySplit="1"');
  expect(sheet).toContain('</sheetData><autoFilter ref="A1:K5"/>');
});

it('an empty delegation leaves the headings', async () => {
  const sheet = await partOf(await delegatesXlsx(emptyPlan('en')), 'xl/sharedStrings.xml');
  expect([...sheet.matchAll(/<t[^>]*>([^<]*)</gu)].map(([, text]) => text)).toEqual([
    'Title',
    'Last name',
    'First name',
    'Organisation',
    'Role',
    'Category',
    'E-mail',
    'Phone',
    'Languages',
    'Legs',
    'Groups',
  ]);
});
