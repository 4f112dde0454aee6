import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readFonts, readPdf } from '../../../../tests/support/pdf.ts';
import type { MissionPlan } from '../plan.ts';
import { anne, emptyPlan, research, samplePlan } from '../plan.sample.ts';
import { delegatePdf, groupPdf, programmePdf } from './programme.ts';

const assets = fileURLToPath(new URL('../../../../assets', import.meta.url));

// The compiler is loaded for the first document, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('the programme of a mission reads by leg, day and hour, with place, host, participants and status', async () => {
  const { blocks } = await readPdf(await programmePdf(samplePlan(), assets));
  expect(blocks).toEqual([
    'P Digital Wallonia',
    'P Cap sur les villes intelligentes françaises',
    'P Programme de la mission',
    'P Du 19 au 23 octobre 2015 et du 23 au 27 novembre 2015 · AWEX et WBI · Version 3, publiée le 18 septembre 2015 à 9 h 00',
    'H1 Strasbourg et Issy-les-Moulineaux',
    'P Du 19 au 23 octobre 2015 · Strasbourg et Issy-les-Moulineaux',
    'P Heures locales : heure d’été d’Europe centrale (UTC+2)',
    'H2 Lundi 19 octobre 2015',
    'H3 14:00–15:30 Accueil par l’Eurométropole (exemple)',
    'P Confirmée',
    'P Séance plénière',
    'P Lieu Ville et Eurométropole, centre administratif, 1 parc de l’Étoile, 67076 Strasbourg',
    'P Hôte Eurométropole de Strasbourg',
    'P Participants Toute la délégation (3 personnes)',
    'P Présentation de la politique de données ouvertes : 64 jeux de données en août 2013, concours de réutilisation.',
    'P Questions et réponses avec les services.',
    'H2 Mardi 20 octobre 2015',
    'H3 09:30–11:00 Le Shadok (exemple)',
    'P Invitée',
    'P Visite',
    'P Lieu Le Shadok, fabrique du numérique, 25 presqu’île Malraux, 67100 Strasbourg',
    'P Hôte Le Shadok',
    'P Participants Villes partenaires et Benoît Amblève (3 personnes)',
    'H3 09:30–12:00 Atelier scientifique et technologique',
    'P Confirmée',
    'P Atelier',
    'P Lieu Université de Strasbourg, 4 rue Blaise-Pascal, 67000 Strasbourg',
    'P Hôte Université de Strasbourg',
    'P Participants Sous-groupe Recherche (2 personnes)',
    'P Langues français et anglais',
    'H3 17:45–20:05 Train Strasbourg–Paris (exemple)',
    'P Confirmée',
    'P Voyage',
    'P Participants Toute la délégation (3 personnes)',
    'H2 Mercredi 21 octobre 2015',
    'H3 10:00–12:00 Le Cube, centre de création numérique',
    'P Confirmée',
    'P Visite',
    'P Lieu Le Cube, 20 cours Saint-Vincent, 92130 Issy-les-Moulineaux',
    'P Hôte Le Cube',
    'P Participants Toute la délégation (3 personnes)',
    'H2 Jeudi 22 octobre 2015',
    'H3 09:00–10:30 Palais des Congrès (exemple)',
    'P Annulée',
    'P Visite',
    'P Participants Toute la délégation (3 personnes)',
    'H2 Horaire à préciser',
    'H3 IssyGrid, quartier Seine Ouest (exemple)',
    'P Option',
    'P Visite',
    'P Hôte Issy Média',
    'P Participants Toute la délégation (3 personnes)',
    'H1 Bordeaux et Nantes',
    'P Du 23 au 27 novembre 2015 · Bordeaux et Nantes',
    'P Heures locales : heure normale d’Europe centrale (UTC+1)',
    'H2 Lundi 23 novembre 2015',
    'H3 09:30–10:30 Ouverture officielle',
    'P Confirmée',
    'P Séance plénière',
    'P Lieu Bordeaux Métropole, esplanade Charles-de-Gaulle, 33000 Bordeaux',
    'P Hôte Bordeaux Métropole',
    'P Participants Toute la délégation (2 personnes)',
    'H3 19:00–00:30 Réception à l’Hôtel de Ville',
    'P Confirmée',
    'P Réception, jusqu’au mardi 24 novembre 2015',
    'P Lieu Hôtel de Ville, place Pey-Berland, 33000 Bordeaux',
    'P Hôte Ville de Bordeaux',
    'P Participants Anne Ourthe',
  ]);
});

it('the programme is tagged, names its language, title and authors, embeds its fonts and numbers its pages', async () => {
  const bytes = await programmePdf(samplePlan(), assets);
  const { blocks: _blocks, bookmarks: _bookmarks, ...file } = await readPdf(bytes);
  expect(await readFonts(bytes)).toEqual({
    'SourceSans3-Regular': true,
    'SourceSans3-SemiBold': true,
    'SourceSans3-Bold': true,
  });
  expect(file).toEqual({
    title: 'Programme de la mission – Cap sur les villes intelligentes françaises',
    author: 'AWEX, WBI',
    language: 'fr-BE',
    tagged: true,
    pages: 2,
    artifacts: [
      'Version 3 · Édité le 18 septembre 2015 à 17 h 30 Page 1 sur 2',
      'Cap sur les villes intelligentes françaises Programme de la mission Version 3 · Édité le 18 septembre 2015 à 17 h 30 Page 2 sur 2',
    ],
  });
});

it('bookmarks lead to each leg, day and visit', async () => {
  const { bookmarks } = await readPdf(await programmePdf(samplePlan(), assets));
  const [strasbourg, bordeaux] = bookmarks;
  expect(strasbourg?.items.map((day) => [day.title, ...day.items.map((visit) => visit.title)])).toEqual([
    ['Lundi 19 octobre 2015', '14:00–15:30 Accueil par l’Eurométropole (exemple)'],
    [
      'Mardi 20 octobre 2015',
      '09:30–11:00 Le Shadok (exemple)',
      '09:30–12:00 Atelier scientifique et technologique',
      '17:45–20:05 Train Strasbourg–Paris (exemple)',
    ],
    ['Mercredi 21 octobre 2015', '10:00–12:00 Le Cube, centre de création numérique'],
    ['Jeudi 22 octobre 2015', '09:00–10:30 Palais des Congrès (exemple)'],
    ['Horaire à préciser', 'IssyGrid, quartier Seine Ouest (exemple)'],
  ]);
  expect(bordeaux?.title).toBe('Bordeaux et Nantes');
});

it('the programme of a delegate holds the visits of that person and nobody else’s name', async () => {
  const pdf = await readPdf(await delegatePdf(samplePlan('en'), anne, assets));
  expect(pdf.title).toBe('Programme of Anne Ourthe – Cap sur les villes intelligentes françaises');
  expect(pdf.language).toBe('en-GB');
  expect(pdf.blocks.filter((block) => /^H[13]/u.test(block))).toEqual([
    'H1 Strasbourg et Issy-les-Moulineaux',
    'H3 14:00–15:30 Accueil par l’Eurométropole (exemple)',
    'H3 09:30–11:00 Le Shadok (exemple)',
    'H3 17:45–20:05 Train Strasbourg–Paris (exemple)',
    'H3 10:00–12:00 Le Cube, centre de création numérique',
    'H3 09:00–10:30 Palais des Congrès (exemple)',
    'H3 IssyGrid, quartier Seine Ouest (exemple)',
    'H1 Bordeaux et Nantes',
    'H3 09:30–10:30 Ouverture officielle',
    'H3 19:00–00:30 Réception à l’Hôtel de Ville',
  ]);
  expect(pdf.blocks.slice(0, 11)).toEqual([
    'P Digital Wallonia',
    'P Cap sur les villes intelligentes françaises',
    'P My programme',
    'P 19–23 October 2015 and 23–27 November 2015 · AWEX and WBI · Version 3, released on 18 September 2015 at 09:00',
    'P Ms Anne Ourthe',
    'P Cellule Smart City · Ville de Namur',
    'P Groups: Villes partenaires',
    'H1 Strasbourg et Issy-les-Moulineaux',
    'P 19–23 October 2015 · Strasbourg and Issy-les-Moulineaux',
    'P Local time: Central European Summer Time (UTC+2)',
    'H2 Monday 19 October 2015',
  ]);
  expect(pdf.blocks.join('\n')).not.toMatch(/Semois|Lesse|Amblève/u);
});

it('a mission nobody has filled in yet still gives a programme, marked as a draft', async () => {
  const { blocks, title } = await readPdf(await programmePdf(emptyPlan('en'), assets));
  expect(title).toBe('Mission programme – Cap sur les villes intelligentes françaises');
  expect(blocks).toEqual([
    'P Cap sur les villes intelligentes françaises',
    'P Mission programme Draft',
    'P Draft of 18 September 2015 at 17:30',
    'P No visit is planned yet.',
  ]);
});

it('a leg without visits says so', async () => {
  const plan: MissionPlan = { ...samplePlan(), visits: [] };
  const { blocks } = await readPdf(await programmePdf(plan, assets));
  expect(blocks.filter((block) => block.includes('Aucune'))).toEqual([
    'P Aucune visite n’est encore prévue dans ce volet.',
    'P Aucune visite n’est encore prévue dans ce volet.',
  ]);
});

it('markup of Typst, of HTML and words without end come out as the text they are', async () => {
  const hostile =
    '#panic("x") *gras* _it_ $x^2$ `code` @ref <label> // fin /* c */ \\u{41} </script> = un == deux שלום ✓ 😀';
  const word = 'wxyz'.repeat(100);
  const [visit] = samplePlan().visits;
  if (visit === undefined) throw new Error('no visit');
  const plan: MissionPlan = {
    ...samplePlan('en'),
    mission: { ...samplePlan().mission, title: hostile, organisers: [hostile] },
    visits: [{ ...visit, title: hostile, host: word, description: `= Titre\n- liste\n\n${word}` }],
  };
  const { blocks, title } = await readPdf(await programmePdf(plan, assets));
  const set = hostile.replace('"x"', '“x”');
  expect(title).toBe(`Mission programme – ${set}`);
  expect(blocks).toContain(`P ${set}`);
  expect(blocks).toContain(`H3 14:00–15:30 ${set}`);
  expect(blocks).toContain('P = Titre - liste');
  // Broken into lines, with nothing added that a copy would take along.
  expect(blocks.map((block) => block.replaceAll(' ', ''))).toContain(`P${word}`);
  expect(blocks.map((block) => block.replaceAll(' ', ''))).toContain(`PHost${word}`);
});

it('a visit with five hundred named delegates runs over pages and loses none', async () => {
  const sample = samplePlan();
  const [person] = sample.delegates;
  const [visit] = sample.visits;
  if (person === undefined || visit === undefined) throw new Error('no sample');
  const delegates = Array.from({ length: 500 }, (_, index) => ({
    ...person,
    id: `delegate_sample0000000000_${(1000 + index).toString(36)}`,
    lastName: `Ourthe-${String(index).padStart(3, '0')}`,
  }));
  const plan: MissionPlan = {
    ...sample,
    delegates,
    visits: [{ ...visit, everyone: false, delegateIds: delegates.map((one) => one.id) }],
  };
  const { blocks, pages } = await readPdf(await programmePdf(plan, assets));
  const names = blocks.join(' ').match(/Ourthe-\d{3}/gu) ?? [];
  expect(pages).toBeGreaterThan(2);
  expect(names).toEqual(delegates.map((one) => one.lastName));
});

it('the same plan gives the same bytes', async () => {
  const first = await programmePdf(samplePlan(), assets);
  await programmePdf(samplePlan('en'), assets);
  expect(Buffer.from(await programmePdf(samplePlan(), assets)).equals(Buffer.from(first))).toBe(true);
});

it('the programme of a group bears its name and those of its members', async () => {
  const { title, blocks } = await readPdf(await groupPdf(samplePlan(), research.id, assets));
  expect(title).toBe('Programme de Sous-groupe Recherche – Cap sur les villes intelligentes françaises');
  expect(blocks).toContain('P Sous-groupe Recherche');
  expect(blocks).toContain('P Françoise Lesse et Luc Semois');
  expect(blocks.filter((block) => block.startsWith('H1'))).toEqual(['H1 Strasbourg et Issy-les-Moulineaux']);
});
