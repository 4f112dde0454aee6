import { expect, it } from 'vitest';
import { tableOf } from '../../../../tests/support/tables.ts';
import { sampleSheet } from '../sheet.sample.ts';
import { sheetXlsx } from './sheetXlsx.ts';

it('a list has a row for each of its rows, with its part in front, and no formula', async () => {
  const { sheet, header, rows } = await tableOf(Buffer.from(await sheetXlsx(sampleSheet)));
  expect({ sheet, header, rows }).toEqual({
    sheet: 'Liste des chambres',
    header: ['Hôtel', 'Chambre', 'Nom et prénom'],
    rows: [
      ['Hôtel à Strasbourg (exemple)', '101', 'Lesse Françoise'],
      ['Hôtel à Strasbourg (exemple)', '101', '=Ourthe Anne'],
      ['Sans lit', '', 'Semois Luc'],
    ],
  });
});

it('a heading Excel would refuse as the name of a sheet is cut to what it takes', async () => {
  const heading = 'Trajets [aller/retour] : tous les passagers de la mission';
  const { sheet } = await tableOf(Buffer.from(await sheetXlsx({ ...sampleSheet, heading })));
  expect(sheet).toBe('Trajets  aller retour    tous l');
});
