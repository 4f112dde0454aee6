import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readPdf } from '../../../../tests/support/pdf.ts';
import { samplePlan } from '../plan.sample.ts';
import { sampleSheet } from '../sheet.sample.ts';
import { sheetPdf } from './sheet.ts';

const assets = fileURLToPath(new URL('../../../../assets', import.meta.url));

// The compiler is loaded for the first document, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('a list reads part by part, each a table with its head', async () => {
  const { blocks, pages } = await readPdf(await sheetPdf(samplePlan(), sampleSheet, assets));
  expect(blocks.filter((block) => !block.includes('Cap sur'))).toEqual([
    'H1 Liste des chambres',
    'P Du 19 au 22 octobre',
    'H2 Hôtel à Strasbourg (exemple)',
    'P 2 personnes, 1 chambre',
    'TH Chambre',
    'TH Nom et prénom',
    'TD 101',
    'TD Lesse Françoise',
    'TD 101',
    'TD =Ourthe Anne',
    'H2 Sans lit',
    'TH Chambre',
    'TH Nom et prénom',
    'TD ',
    'TD Semois Luc',
  ]);
  expect(pages).toBe(1);
});

it('a dense list of eighty people in five places fits on one page', async () => {
  const parts = Array.from({ length: 5 }, (_, part) => ({
    title: `Lieu ${String(part)}`,
    lines: ['Point de rassemblement : devant l’entrée principale'],
    rows: Array.from({ length: 16 }, (_row, index) => [`Personne ${String(index)}`, '+32 475 10 20 30']),
  }));
  const dense = { ...sampleSheet, dense: true, parts };
  const { pages, tagged } = await readPdf(await sheetPdf(samplePlan(), dense, assets));
  expect({ pages, tagged }).toEqual({ pages: 1, tagged: true });
});

it('an empty list says so', async () => {
  const { blocks } = await readPdf(await sheetPdf(samplePlan(), { ...sampleSheet, parts: [] }, assets));
  expect(blocks.at(-1)).toBe('P Aucun lit n’est encore attribué.');
});
