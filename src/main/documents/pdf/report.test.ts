import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { readPdf } from '../../../../tests/support/pdf.ts';
import type { MissionPlan } from '../plan.ts';
import { emptyPlan, samplePlan } from '../plan.sample.ts';
import { reportPdf } from './report.ts';

const assets = fileURLToPath(new URL('../../../../assets', import.meta.url));

// The compiler is loaded for the first document, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

it('the report tells purpose, itinerary, delegation, visits with their findings, and contacts', async () => {
  const { blocks, pages } = await readPdf(await reportPdf(samplePlan(), assets));
  expect(pages).toBe(5);
  expect(blocks).toEqual([
    'P Digital Wallonia',
    'P Cap sur les villes intelligentes françaises',
    'P Rapport de mission',
    'P AWEX et WBI',
    'P Du 19 au 23 octobre 2015 et du 23 au 27 novembre 2015',
    'P Version 3, publiée le 18 septembre 2015 à 9 h 00',
    'P Version 3 · Édité le 18 septembre 2015 à 17 h 30',
    'H1 Table des matières',
    'TOCI 1 Objet de la mission 3',
    'TOCI 2 Itinéraire 3',
    'TOCI 3 Délégation 3',
    'TOCI 4 Visites et constats 3',
    'TOCI 4.1 Strasbourg et Issy-les-Moulineaux 3',
    'TOCI Accueil par l’Eurométropole (exemple) 3',
    'TOCI Le Shadok (exemple) 4',
    'TOCI Atelier scientifique et technologique 4',
    'TOCI Train Strasbourg–Paris (exemple) 4',
    'TOCI Le Cube, centre de création numérique 4',
    'TOCI IssyGrid, quartier Seine Ouest (exemple) 4',
    'TOCI 4.2 Bordeaux et Nantes 4',
    'TOCI Ouverture officielle 4',
    'TOCI Réception à l’Hôtel de Ville 4',
    'TOCI 4.3 Constats sur l’ensemble de la mission 4',
    'TOCI 5 Contacts sur place 5',
    'H1 1 Objet de la mission',
    'P Première mission exploratoire organisée conjointement par l’AWEX et WBI sur les villes intelligentes. Elle emmène villes, universités et entreprises wallonnes à la rencontre de quatre villes françaises.',
    // Set justified, with the hyphens of French.
    'P La délégation collecte les bonnes pratiques, découvre stratégies et projets urbains, étudie les partenariats technolo- giques, commerciaux et scientifiques, et prépare la priorité numérique de 2016.',
    'H1 2 Itinéraire',
    'Caption Tableau 1. – Les volets de la mission',
    'TH Volet',
    'TH Dates',
    'TH Villes',
    'TH Visites',
    'TD Strasbourg et Issy-les-Moulineaux',
    'TD du 19 au 23 octobre 2015',
    'TD Strasbourg et Issy-les- Moulineaux',
    'TD 6',
    'TD Bordeaux et Nantes',
    'TD du 23 au 27 novembre 2015',
    'TD Bordeaux et Nantes',
    'TD 2',
    'H1 3 Délégation',
    'P La délégation compte 4 personnes et 4 organisations.',
    'Caption Tableau 2. – Composition de la délégation',
    'TH Nom',
    'TH Prénom',
    'TH Fonction',
    'TH Organisation',
    'TD Amblève',
    'TD Benoît',
    'TD Développement économique',
    'TD Ville de Tournai',
    'TD Lesse',
    'TD Françoise',
    'TD Service informatique',
    'TD Ville de Mons',
    'TD Ourthe',
    'TD Anne',
    'TD Cellule Smart City',
    'TD Ville de Namur',
    'TD Semois',
    'TD Luc',
    'TD Cabinet du numérique',
    'TD Ville de Liège',
    'H1 4 Visites et constats',
    'H2 4.1 Strasbourg et Issy-les-Moulineaux',
    'H3 Accueil par l’Eurométropole (exemple)',
    'P Date Lundi 19 octobre 2015, 14:00–15:30',
    'P Lieu Ville et Eurométropole, centre administratif, 1 parc de l’Étoile, 67076 Strasbourg',
    'P Hôte Eurométropole de Strasbourg',
    'P Participants Toute la délégation',
    'P Présentation de la politique de données ouvertes : 64 jeux de données en août 2013, concours de réutilisation.',
    'P Questions et réponses avec les services.',
    'P Données ouvertes : le concours de réutilisation a coûté peu et a fait connaître le portail.',
    'P Anne Ourthe',
    'H3 Le Shadok (exemple)',
    'P Date Mardi 20 octobre 2015, 09:30–11:00',
    'P Lieu Le Shadok, fabrique du numérique, 25 presqu’île Malraux, 67100 Strasbourg',
    'P Hôte Le Shadok',
    'P Participants Villes partenaires et Benoît Amblève',
    'P Statut Invitée',
    'H3 Atelier scientifique et technologique',
    'P Date Mardi 20 octobre 2015, 09:30–12:00',
    'P Lieu Université de Strasbourg, 4 rue Blaise-Pascal, 67000 Strasbourg',
    'P Hôte Université de Strasbourg',
    'P Participants Sous-groupe Recherche',
    'H3 Train Strasbourg–Paris (exemple)',
    'P Date Mardi 20 octobre 2015, 17:45–20:05',
    'P Participants Toute la délégation',
    'H3 Le Cube, centre de création numérique',
    'P Date Mercredi 21 octobre 2015, 10:00–12:00',
    'P Lieu Le Cube, 20 cours Saint-Vincent, 92130 Issy-les-Moulineaux',
    'P Hôte Le Cube',
    'P Participants Toute la délégation',
    'P Le Cube accueille chaque public à son heure : les écoles le matin, les aînés l’après-midi.',
    'P À retenir : l’inclusion numérique y est un métier, pas une animation.',
    'P Françoise Lesse',
    'H3 IssyGrid, quartier Seine Ouest (exemple)',
    'P Date Horaire à préciser',
    'P Hôte Issy Média',
    'P Participants Toute la délégation',
    'P Statut Option',
    'H2 4.2 Bordeaux et Nantes',
    'H3 Ouverture officielle',
    'P Date Lundi 23 novembre 2015, 09:30–10:30',
    'P Lieu Bordeaux Métropole, esplanade Charles-de-Gaulle, 33000 Bordeaux',
    'P Hôte Bordeaux Métropole',
    'P Participants Toute la délégation',
    'H3 Réception à l’Hôtel de Ville',
    'P Date Lundi 23 novembre 2015, 19:00–00:30, jusqu’au mardi 24 novembre 2015',
    'P Lieu Hôtel de Ville, place Pey-Berland, 33000 Bordeaux',
    'P Hôte Ville de Bordeaux',
    'P Participants Anne Ourthe',
    'H2 4.3 Constats sur l’ensemble de la mission',
    'P Les quatre villes ont un point commun : un élu porte le numérique et répond des résultats.',
    'P Les organisateurs',
    'H1 5 Contacts sur place',
    'Caption Tableau 3. – Personnes rencontrées ou à joindre',
    'TH Organisation',
    'TH Nom',
    'TH Fonction',
    'TH Adresse e-mail',
    'TH Téléphone',
    'TD Le Cube',
    'TD Claire Vesdre',
    'TD Responsable des publics (fictive)',
    'TD claire.vesdre@le-cube. example',
    'TD +33 1 58 88 30 00',
  ]);
});

it('the report names its language, title and authors, is tagged and has bookmarks for sections, legs and visits', async () => {
  const { title, author, language, tagged, bookmarks } = await readPdf(
    await reportPdf(samplePlan('en'), assets),
  );
  expect({ title, author, language, tagged }).toEqual({
    title: 'Mission report – Cap sur les villes intelligentes françaises',
    author: 'AWEX, WBI',
    language: 'en-GB',
    tagged: true,
  });
  expect(bookmarks.map((one) => [one.title, one.items.map((leg) => [leg.title, leg.items.length])])).toEqual([
    ['1 Purpose of the mission', []],
    ['2 Itinerary', []],
    ['3 Delegation', []],
    [
      '4 Visits and findings',
      [
        ['4.1 Strasbourg et Issy-les-Moulineaux', 6],
        ['4.2 Bordeaux et Nantes', 2],
        ['4.3 Findings on the mission as a whole', 0],
      ],
    ],
    ['5 Local contacts', []],
  ]);
});

it('a report on an empty mission says what is still missing', async () => {
  const { blocks } = await readPdf(await reportPdf(emptyPlan(), assets));
  expect(blocks.filter((block) => !block.startsWith('TOCI'))).toEqual([
    'P Cap sur les villes intelligentes françaises',
    'P Rapport de mission Brouillon',
    'P Brouillon du 18 septembre 2015 à 17 h 30',
    'P Brouillon · Édité le 18 septembre 2015 à 17 h 30',
    'H1 Table des matières',
    'H1 1 Objet de la mission',
    'P L’objet de la mission n’a pas encore été rédigé.',
    'H1 2 Itinéraire',
    'P Aucun volet n’est encore défini.',
    'H1 3 Délégation',
    'P La délégation ne compte encore personne.',
    'H1 4 Visites et constats',
    'P Aucune visite n’est à rapporter.',
    'H1 5 Contacts sur place',
    'P Aucun contact n’est enregistré.',
  ]);
});

it('notes with markup in them are quoted as they were written, in paragraphs', async () => {
  const [visit] = samplePlan().visits;
  if (visit === undefined) throw new Error('no visit');
  const text = '#read("/etc/passwd") *non*\n\n$ 12 $ </script>\n= fin';
  const plan: MissionPlan = {
    ...emptyPlan(),
    visits: [{ ...visit, description: '', notes: [{ writer: null, text, visibility: 'report' }] }],
  };
  const { blocks } = await readPdf(await reportPdf(plan, assets));
  const start = blocks.indexOf('H2 4.1 Hors volet');
  expect(blocks.slice(start, start + 10)).toEqual([
    'H2 4.1 Hors volet',
    'H3 Accueil par l’Eurométropole (exemple)',
    'P Date Lundi 19 octobre 2015, 14:00–15:30',
    'P Lieu Ville et Eurométropole, centre administratif, 1 parc de l’Étoile, 67076 Strasbourg',
    'P Hôte Eurométropole de Strasbourg',
    'P Participants Toute la délégation',
    'P #read(« /etc/passwd ») *non*',
    'P $ 12 $ </script> = fin',
    'P Les organisateurs',
    'H1 5 Contacts sur place',
  ]);
});

it('a table of five hundred delegates repeats its heading on each page and loses none', async () => {
  const [person] = samplePlan().delegates;
  if (person === undefined) throw new Error('no delegate');
  const delegates = Array.from({ length: 500 }, (_, index) => ({
    ...person,
    id: `${person.id}${index.toString(36)}`,
    lastName: `Ourthe ${String(index).padStart(3, '0')}`,
  }));
  const { blocks, artifacts, pages } = await readPdf(await reportPdf({ ...emptyPlan(), delegates }, assets));
  expect(blocks.filter((block) => block.startsWith('TD Ourthe '))).toEqual(
    delegates.map((one) => `TD ${one.lastName}`),
  );
  expect(pages).toBeGreaterThan(10);
  // Title page, contents, the page the table starts on, and the last, which may hold no row.
  const headed = artifacts.filter((page) => page.includes('Nom Prénom Fonction Organisation'));
  expect(headed.length).toBeGreaterThanOrEqual(pages - 4);
  expect(blocks).toContain('P La délégation compte 500 personnes et 1 organisation.');
});
