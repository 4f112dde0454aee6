/* oxlint-disable max-lines -- one made-up mission, read from top to bottom */
import type { Language } from '../../shared/texts/texts.ts';
import type {
  MissionPlan,
  PlanContact,
  PlanDelegate,
  PlanGroup,
  PlanLeg,
  PlanNote,
  PlanPlace,
  PlanVisit,
} from './plan.ts';

const zone = 'Europe/Paris';
export const research: PlanGroup = { id: 'group_sample0000000000_1', name: 'Sous-groupe Recherche' };
const cities: PlanGroup = { id: 'group_sample0000000000_2', name: 'Villes partenaires' };
const firstLeg = 'leg_sample0000000000_1';
const secondLeg = 'leg_sample0000000000_2';
export const anne = 'delegate_sample0000000000_1';
export const luc = 'delegate_sample0000000000_2';
export const francoise = 'delegate_sample0000000000_3';
export const benoit = 'delegate_sample0000000000_4';

/** The mission of 2015 in small: what tests of documents are read against. */
export function samplePlan(language: Language = 'fr'): MissionPlan {
  return {
    language,
    generatedAt: { minute: '2015-09-18T17:30', zone: 'Europe/Brussels' },
    version: { kind: 'release', number: 3, at: { minute: '2015-09-18T09:00', zone: 'Europe/Brussels' } },
    mission: {
      id: 'mission_sample0000000000_1',
      title: 'Cap sur les villes intelligentes françaises',
      banner: 'Digital Wallonia',
      organisers: ['AWEX', 'WBI'],
      status: 'confirmed',
      purpose: purpose,
    },
    legs: [
      leg(firstLeg, 'Strasbourg et Issy-les-Moulineaux', '2015-10-19', '2015-10-23', [
        'Strasbourg',
        'Issy-les-Moulineaux',
      ]),
      leg(secondLeg, 'Bordeaux et Nantes', '2015-11-23', '2015-11-27', ['Bordeaux', 'Nantes']),
    ],
    visits,
    delegates,
    contacts,
    notes: [
      {
        writer: null,
        text: 'Les quatre villes ont un point commun : un élu porte le numérique et répond des résultats.',
        visibility: 'report',
      },
    ],
    goals: [],
    meetings: [],
    tasks: [
      {
        id: 'task_sample0000000000_1',
        title: 'Réserver le car, le tram ; prévenir l’hôtel',
        phase: 'building',
        owner: 'Logistique',
        due: '2015-08-20',
        doneOn: '2015-08-18',
        comment: '',
        sequence: 1,
      },
      {
        id: 'task_sample0000000000_2',
        title: 'Remettre le rapport',
        phase: 'reporting',
        owner: '',
        due: '2015-12-27',
        doneOn: null,
        comment: 'Au ministre,\navec les recommandations.',
        sequence: 0,
      },
      {
        id: 'task_sample0000000000_3',
        title: 'Sans date',
        phase: 'followUp',
        owner: '',
        due: null,
        doneOn: null,
        comment: '',
        sequence: 0,
      },
    ],
  };
}

/** A mission nobody has filled in yet. */
export function emptyPlan(language: Language = 'fr'): MissionPlan {
  const { mission, ...plan } = samplePlan(language);
  return {
    ...plan,
    version: { kind: 'draft', number: null, changes: 0 },
    mission: { ...mission, banner: '', organisers: [], status: 'draft', purpose: '' },
    legs: [],
    visits: [],
    delegates: [],
    contacts: [],
    notes: [],
    goals: [],
    tasks: [],
    meetings: [],
  };
}

const purpose = `Première mission exploratoire organisée conjointement par l’AWEX et WBI sur les villes intelligentes. Elle emmène villes, universités et entreprises wallonnes à la rencontre de quatre villes françaises.

La délégation collecte les bonnes pratiques, découvre stratégies et projets urbains, étudie les partenariats technologiques, commerciaux et scientifiques, et prépare la priorité numérique de 2016.`;

const shadok: PlanPlace = {
  name: 'Le Shadok, fabrique du numérique',
  address: '25 presqu’île Malraux, 67100',
  city: 'Strasbourg',
  point: { lat: 48.572, lon: 7.763, source: 'estimation', precision: 250 },
};

const visits: PlanVisit[] = [
  visit(1, firstLeg, 'Accueil par l’Eurométropole (exemple)', {
    kind: 'plenary',
    slot: { start: '2015-10-19T14:00', end: '2015-10-19T15:30', zone },
    place: {
      name: 'Ville et Eurométropole, centre administratif',
      address: '1 parc de l’Étoile, 67076',
      city: 'Strasbourg',
      point: { lat: 48.574, lon: 7.76, source: 'estimation', precision: 250 },
    },
    host: 'Eurométropole de Strasbourg',
    everyone: true,
    capacity: 80,
    description:
      'Présentation de la politique de données ouvertes : 64 jeux de données en août 2013, concours de réutilisation.\n\nQuestions et réponses avec les services.',
    notes: [
      {
        writer: 'Anne Ourthe',
        text: 'Données ouvertes : le concours de réutilisation a coûté peu et a fait connaître le portail.',
        visibility: 'report',
      },
      { writer: 'Luc Semois', text: 'Demander le règlement du concours.', visibility: 'delegation' },
    ],
  }),
  visit(2, firstLeg, 'Atelier scientifique et technologique', {
    kind: 'workshop',
    slot: { start: '2015-10-20T09:30', end: '2015-10-20T12:00', zone },
    place: {
      name: 'Université de Strasbourg',
      address: '4 rue Blaise-Pascal, 67000',
      city: 'Strasbourg',
      point: { lat: 48.58, lon: 7.765, source: 'estimation', precision: 300 },
    },
    host: 'Université de Strasbourg',
    groups: [research],
    languages: ['fr', 'en'],
    capacity: 30,
  }),
  visit(3, firstLeg, 'Le Shadok (exemple)', {
    status: 'invited',
    slot: { start: '2015-10-20T09:30', end: '2015-10-20T11:00', zone },
    place: shadok,
    host: 'Le Shadok',
    groups: [cities],
    delegateIds: [benoit],
  }),
  visit(4, firstLeg, 'Train Strasbourg–Paris (exemple)', {
    kind: 'travel',
    slot: { start: '2015-10-20T17:45', end: '2015-10-20T20:05', zone },
    everyone: true,
  }),
  visit(5, firstLeg, 'Le Cube, centre de création numérique', {
    slot: { start: '2015-10-21T10:00', end: '2015-10-21T12:00', zone },
    place: {
      name: 'Le Cube',
      address: '20 cours Saint-Vincent, 92130',
      city: 'Issy-les-Moulineaux',
      point: { lat: 48.819, lon: 2.25402, source: 'fichier public', precision: null },
    },
    host: 'Le Cube',
    everyone: true,
    notes: [
      {
        writer: 'Françoise Lesse',
        text: 'Le Cube accueille chaque public à son heure : les écoles le matin, les aînés l’après-midi.\n\nÀ retenir : l’inclusion numérique y est un métier, pas une animation.',
        visibility: 'report',
      },
    ],
  }),
  visit(6, firstLeg, 'Palais des Congrès (exemple)', {
    status: 'cancelled',
    slot: { start: '2015-10-22T09:00', end: '2015-10-22T10:30', zone },
    everyone: true,
  }),
  visit(7, firstLeg, 'IssyGrid, quartier Seine Ouest (exemple)', {
    status: 'option',
    host: 'Issy Média',
    everyone: true,
  }),
  visit(8, secondLeg, 'Ouverture officielle', {
    kind: 'plenary',
    slot: { start: '2015-11-23T09:30', end: '2015-11-23T10:30', zone },
    place: {
      name: 'Bordeaux Métropole',
      address: 'esplanade Charles-de-Gaulle, 33000',
      city: 'Bordeaux',
      point: { lat: 44.8380737, lon: -0.5844559, source: 'fichier public', precision: null },
    },
    host: 'Bordeaux Métropole',
    everyone: true,
  }),
  visit(9, secondLeg, 'Réception à l’Hôtel de Ville', {
    kind: 'reception',
    slot: { start: '2015-11-23T19:00', end: '2015-11-24T00:30', zone },
    place: { name: 'Hôtel de Ville', address: 'place Pey-Berland, 33000', city: 'Bordeaux', point: null },
    host: 'Ville de Bordeaux',
    delegateIds: [anne],
  }),
];

const delegates: PlanDelegate[] = [
  delegate(
    anne,
    'mrs',
    'Anne',
    'Ourthe',
    'Ville de Namur',
    'Cellule Smart City',
    '+32 475 10 20 30',
    [firstLeg, secondLeg],
    [cities],
  ),
  delegate(
    luc,
    'mr',
    'Luc',
    'Semois',
    'Ville de Liège',
    'Cabinet du numérique',
    '+32 475 11 21 31',
    [firstLeg],
    [cities, research],
  ),
  delegate(
    francoise,
    'mrs',
    'Françoise',
    'Lesse',
    'Ville de Mons',
    'Service informatique',
    '+32 475 12 22 32',
    [firstLeg],
    [research],
  ),
  delegate(
    benoit,
    'mr',
    'Benoît',
    'Amblève',
    'Ville de Tournai',
    'Développement économique',
    '+32 475 13 23 33',
    [secondLeg],
    [],
  ),
];

const contacts: PlanContact[] = [
  {
    organisation: 'Le Cube',
    name: 'Claire Vesdre',
    role: 'Responsable des publics (fictive)',
    email: 'claire.vesdre@le-cube.example',
    phone: '+33 1 58 88 30 00',
  },
];

function leg(id: string, title: string, from: string, to: string, names: string[]): PlanLeg {
  return { id, title, dates: { from, to }, zone, cities: names };
}

function visit(rank: number, legId: string, title: string, more: Partial<PlanVisit>): PlanVisit {
  const notes: PlanNote[] = [];
  return {
    id: `visit_sample0000000000_${rank}`,
    legId,
    title,
    kind: 'visit',
    status: 'confirmed',
    slot: null,
    place: null,
    host: null,
    everyone: false,
    groups: [],
    delegateIds: [],
    languages: ['fr'],
    capacity: null,
    description: '',
    notes,
    ...more,
  };
}

function delegate(
  id: string,
  civility: PlanDelegate['civility'],
  firstName: string,
  lastName: string,
  organisation: string,
  role: string,
  phone: string,
  legIds: string[],
  groups: PlanGroup[],
): PlanDelegate {
  const email = `${firstName}.${lastName}@wallonie.example`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return {
    id,
    civility,
    firstName,
    lastName,
    role,
    category: 'Ville',
    organisation,
    email,
    phone,
    languages: ['fr'],
    legIds,
    groups,
  };
}
