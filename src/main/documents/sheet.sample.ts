import type { Sheet } from './sheet.ts';

/** A rooming list in small: what tests of lists are read against. */
export const sampleSheet: Sheet = {
  heading: 'Liste des chambres',
  dense: false,
  lines: ['Du 19 au 22 octobre'],
  partColumn: 'Hôtel',
  columns: [
    { title: 'Chambre', share: 1 },
    { title: 'Nom et prénom', share: 3 },
  ],
  parts: [
    {
      title: 'Hôtel à Strasbourg (exemple)',
      lines: ['2 personnes, 1 chambre'],
      rows: [
        ['101', 'Lesse Françoise'],
        ['101', '=Ourthe Anne'],
      ],
    },
    { title: 'Sans lit', lines: [], rows: [['', 'Semois Luc']] },
  ],
  empty: 'Aucun lit n’est encore attribué.',
  about: '19 octobre',
};
