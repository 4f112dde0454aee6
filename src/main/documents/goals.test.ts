import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { partOf } from '../../../tests/support/parts.ts';
import { readPdf } from '../../../tests/support/pdf.ts';
import { reportDocx } from './docx/report.ts';
import { reportPdf } from './pdf/report.ts';
import type { MissionPlan } from './plan.ts';
import { samplePlan } from './plan.sample.ts';

const assets = fileURLToPath(new URL('../../../assets', import.meta.url));

// The compiler is loaded and fonts are embedded, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const head = ['Objectif', 'Indicateur', 'Cible', 'Réalisé'];
const rows = [
  ['Observer des pratiques sur place', 'Visites et rencontres tenues', '20', '7'],
  ['Ouvrir des collaborations «\u00a0B2B\u00a0»', 'Décompte des organisateurs', '1\u202f000', '1\u202f200'],
];

function withGoals(): MissionPlan {
  return {
    ...samplePlan(),
    goals: [
      { title: 'Observer des pratiques sur place', indicator: 'visitsDone', target: 20, reached: 7 },
      { title: 'Ouvrir des collaborations "B2B"', indicator: 'byHand', target: 1000, reached: 1200 },
    ],
  };
}

it('objectives stand under the purpose, as a table: what, counted by what, target, reached', async () => {
  const { blocks } = await readPdf(await reportPdf(withGoals(), assets));
  const start = blocks.findIndex((block) => block.startsWith('H1 1 '));
  const end = blocks.findIndex((block) => block.startsWith('H1 2 '));
  const plain = blocks.slice(start + 3, end).map((block) => block.replace(/\s/gu, ' '));
  expect(plain).toEqual(
    [
      'Caption Tableau 1. – Les objectifs de la mission',
      ...head.map((text) => `TH ${text}`),
      ...rows.flat().map((text) => `TD ${text}`),
    ].map((block) => block.replace(/\s/gu, ' ')),
  );
});

it('the Word report says the same', async () => {
  const xml = await partOf(await reportDocx(withGoals(), assets), 'word/document.xml');
  const [table = ''] = /<w:tbl>.*?<\/w:tbl>/su.exec(xml) ?? [];
  const texts = [...table.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
  expect(texts).toEqual([...head, ...rows.flat()]);
});
