import {
  absence,
  city,
  contact,
  delegate,
  group,
  leg,
  meeting,
  mission,
  note,
  organisation,
  place,
  slot,
  stay,
  transfer,
  visit,
} from '../rows.ts';
import { initiative, objective, opportunity, practice, recommendation } from '../rowsFound.ts';
import type { World } from '../world.ts';

export type Fields = Readonly<Record<string, unknown>>;
export type Rows = readonly (Fields & { readonly id: string })[];

interface NounCase {
  readonly noun: string;
  readonly entity: string;
  /** What its list is asked with. */
  readonly of: (world: World) => Fields;
  readonly made: (world: World) => readonly [Fields, Fields];
  /** How the list shows what was made, beside its id. */
  readonly shown?: (made: Fields) => Fields;
  /** How the bin names the first of the two. */
  readonly title: string;
  readonly changed: Fields;
  /** How `get` shows what was made; absent where the noun has none. */
  readonly got?: (made: Fields) => Fields;
}

const ofMission = ({ missionId }: World): Fields => ({ missionId });
const emptyMission = { from: null, to: null, legs: 0, delegates: 0, visits: 0 };
const noParties = { groupIds: [], delegateIds: [] };

export const nouns: readonly NounCase[] = [
  {
    noun: 'missions',
    entity: 'mission',
    of: () => ({}),
    made: () => [mission({ title: 'Lisbonne' }), mission({ title: 'Oslo', organisers: [] })],
    shown: (made) => ({ ...made, ...emptyMission }),
    got: (made) => ({ ...made, ...emptyMission }),
    title: 'Lisbonne',
    changed: { status: 'running', purpose: 'Étudier\nles partenariats.', organisers: ['AWEX'] },
  },
  {
    noun: 'legs',
    entity: 'leg',
    of: ofMission,
    made: ({ missionId }) => [leg(missionId, { title: 'Volet 1' }), leg(missionId, { title: 'Volet 2' })],
    title: 'Volet 1',
    changed: { dates: { from: '2016-02-28', to: '2016-03-01' }, zone: 'Europe/Lisbon' },
  },
  {
    noun: 'cities',
    entity: 'city',
    of: ofMission,
    made: ({ legId }) => [city(legId, { name: 'Nantes' }), city(legId, { name: 'Bordeaux' })],
    title: 'Nantes',
    changed: { country: 'Belgique' },
  },
  {
    noun: 'places',
    entity: 'place',
    of: ofMission,
    made: ({ cityId }) => [place(cityId, { name: 'Darwin' }), place(cityId, { name: 'SAMOA', point: null })],
    title: 'Darwin',
    changed: {
      point: { lat: 44.849528, lon: -0.561474, source: 'fichier public', precision: null },
      comment: 'Quai',
    },
  },
  {
    noun: 'organisations',
    entity: 'organisation',
    of: () => ({}),
    made: () => [organisation({ name: 'WBI' }), organisation({ name: 'CETIC', kind: 'researchCentre' })],
    shown: (made) => ({ ...made, contacts: 0, delegates: 0 }),
    got: (made) => made,
    title: 'WBI',
    changed: { kind: 'agency', website: 'www.wbi.be', city: '' },
  },
  {
    noun: 'contacts',
    entity: 'contact',
    of: ({ organisationId }) => ({ organisationId }),
    made: ({ organisationId }) => [
      contact(organisationId, { firstName: 'Louis', lastName: 'Dordogne' }),
      contact(organisationId, { firstName: '', lastName: 'Garonne', email: '' }),
    ],
    title: 'Louis Dordogne',
    changed: { role: 'Protocole', languages: [] },
  },
  {
    noun: 'delegates',
    entity: 'delegate',
    of: ofMission,
    made: ({ missionId, organisationId, legId }) => [
      delegate(missionId, {
        firstName: 'Luc',
        lastName: 'Semois',
        organisationId,
        legIds: [legId],
        diet: 'halal',
      }),
      delegate(missionId, { civility: '', organisationId, aims: 'Observer ; comparer', access: 'PMR' }),
    ],
    shown: ({ diet: _diet, access: _access, aims: _aims, wishes: _wishes, ...made }) => ({
      ...made,
      organisation: 'Ville de Namur',
      groupIds: [],
    }),
    got: (made) => ({ ...made, groupIds: [] }),
    title: 'Luc Semois',
    changed: { role: 'CEO', languages: ['fr', 'nl'], legIds: [], diet: 'sans gluten' },
  },
  {
    noun: 'groups',
    entity: 'group',
    of: ofMission,
    made: ({ missionId }) => [group(missionId, { name: 'Communes' }), group(missionId, { name: 'Pôles' })],
    shown: (made) => ({ ...made, delegateIds: [] }),
    title: 'Communes',
    changed: { colour: 'orange' },
  },
  {
    noun: 'visits',
    entity: 'visit',
    of: ofMission,
    made: ({ missionId, legId, placeId, organisationId }) => [
      visit(missionId, legId, { title: 'Accueil', placeId, hostId: organisationId, everyone: true }),
      visit(missionId, legId, { slot: null, capacity: null, languages: [] }),
    ],
    shown: (made) => ({ ...made, ...noParties }),
    got: (made) => ({ ...made, ...noParties }),
    title: 'Accueil',
    changed: {
      slot: slot('2015-10-22T23:00', '2015-10-23T00:30'),
      status: 'cancelled',
      everyone: false,
      capacity: 0,
    },
  },
  {
    noun: 'notes',
    entity: 'note',
    of: ({ visitId }) => ({ visitId }),
    made: ({ missionId, visitId, delegateId }) => [
      note(missionId, { visitId, text: 'Collecte pneumatique' }),
      note(missionId, { visitId, writerId: delegateId, visibility: 'private' }),
    ],
    title: 'Collecte pneumatique',
    changed: { visibility: 'delegation', text: 'Deux\nlignes' },
  },
  {
    noun: 'transfers',
    entity: 'transfer',
    of: ofMission,
    made: ({ missionId, legId, placeId }) => [
      transfer(missionId, legId, { fromPlaceId: placeId }),
      transfer(missionId, legId, { mode: 'walk', passage: null, seats: null, everyone: false }),
    ],
    shown: (made) => ({ ...made, ...noParties }),
    title: 'SNCF TGV 9826',
    changed: { status: 'cancelled', seats: 0, comment: 'Voiture 7' },
  },
  {
    noun: 'stays',
    entity: 'stay',
    of: ofMission,
    made: ({ missionId, delegateId, placeId }) => [
      { ...stay(missionId, delegateId), placeId },
      { ...stay(missionId, delegateId), room: '' },
    ],
    title: '211',
    changed: { nights: { from: '2015-10-19', to: '2015-10-19' }, status: 'option' },
  },
  {
    noun: 'meetings',
    entity: 'meeting',
    of: ofMission,
    made: ({ visitId, delegateId, organisationId, contactId }) => [
      meeting(visitId, [delegateId, organisationId]),
      { ...meeting(visitId, [delegateId, contactId]), seat: null },
    ],
    title: 'Visite du Cube',
    changed: { status: 'held', mark: 4, nextStep: 'Envoyer la fiche', outcome: 'Intéressés.' },
  },
  {
    noun: 'practices',
    entity: 'practice',
    of: ofMission,
    made: ({ missionId, organisationId }) => [
      practice(missionId, { hostId: organisationId }),
      practice(missionId, { title: 'Gares', technical: null }),
    ],
    shown: (made) => ({ ...made, noteIds: [] }),
    title: 'Collecte pneumatique des déchets',
    changed: { maturity: 'documented', legal: 5, results: 'Deux\nlignes' },
  },
  {
    noun: 'opportunities',
    entity: 'opportunity',
    of: ofMission,
    made: ({ missionId, organisationId, delegateId }) => [
      opportunity(missionId, { walloonId: organisationId }),
      opportunity(missionId, { title: 'Thèse', amount: null, writerId: delegateId }),
    ],
    shown: (made) => ({ ...made, noteIds: [], milestones: [] }),
    title: 'Capteurs pour la voirie',
    changed: { stage: 'won', amount: { value: 99_000.5, currency: 'EUR' }, nextOn: null },
  },
  {
    noun: 'recommendations',
    entity: 'recommendation',
    of: () => ({}),
    made: () => [recommendation({ number: 'R2' }), recommendation({ number: 'R3' })],
    shown: (made) => ({ ...made, practiceIds: [], objectiveIds: [] }),
    title: 'Ouvrir les données des communes',
    changed: { status: 'running', priority: 'low' },
  },
  {
    noun: 'objectives',
    entity: 'objective',
    of: () => ({}),
    made: () => [objective({ title: 'Très haut débit' }), objective({ number: '' })],
    title: 'Très haut débit',
    changed: { theme: 'Secteur numérique' },
  },
  {
    noun: 'initiatives',
    entity: 'initiative',
    of: () => ({}),
    made: ({ organisationId }) => [initiative({ ownerId: organisationId }), initiative({ name: 'Cap' })],
    title: 'Namur ouverte',
    changed: { status: 'labelled', criteria: [], decidedOn: '2015-12-31' },
  },
  {
    noun: 'availability',
    entity: 'absence',
    of: ofMission,
    made: ({ missionId, delegateId, organisationId }) => [
      absence(missionId, delegateId),
      { ...absence(missionId, organisationId), reason: '' },
    ],
    title: 'Collège communal',
    changed: { slot: slot('2015-10-21T08:00', '2015-10-22T08:00') },
  },
];
