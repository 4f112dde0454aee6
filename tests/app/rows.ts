import type { Call, InputOf } from '../../src/shared/contract/call.ts';
import type { Contract, Noun } from '../../src/shared/contract/index.ts';

type RecordNoun = { [N in Noun]: Contract[N] extends { create: Call } ? N : never }[Noun];
export type Creation<N extends RecordNoun> = InputOf<Contract[N]['create']>;

export function mission(changes: Partial<Creation<'missions'>> = {}): Creation<'missions'> {
  return {
    title: 'Villes intelligentes',
    banner: 'Digital Wallonia',
    organisers: ['AWEX', 'WBI'],
    status: 'draft',
    purpose: 'Recueillir les bonnes pratiques.',
    ...changes,
  };
}

export function leg(missionId: string, changes: Partial<Creation<'legs'>> = {}): Creation<'legs'> {
  const dates = { from: '2015-10-19', to: '2015-10-23' };
  return { missionId, title: 'Strasbourg et Issy', dates, zone: 'Europe/Paris', ...changes };
}

export function city(legId: string, changes: Partial<Creation<'cities'>> = {}): Creation<'cities'> {
  return { legId, name: 'Strasbourg', country: 'France', ...changes };
}

export function place(cityId: string, changes: Partial<Creation<'places'>> = {}): Creation<'places'> {
  return {
    cityId,
    name: 'Le Shadok',
    address: '25 presqu’île Malraux, 67100',
    point: { lat: 48.572, lon: 7.763, source: 'estimation', precision: 250 },
    comment: '',
    ...changes,
  };
}

export function organisation(changes: Partial<Creation<'organisations'>> = {}): Creation<'organisations'> {
  return {
    name: 'Ville de Namur',
    kind: 'municipality',
    city: 'Namur',
    website: '',
    comment: '',
    ...changes,
  };
}

export function contact(
  organisationId: string,
  changes: Partial<Creation<'contacts'>> = {},
): Creation<'contacts'> {
  return {
    organisationId,
    firstName: 'Claire',
    lastName: 'Bruche',
    role: 'Relations internationales',
    email: 'claire.bruche@strasbourg.example',
    phone: '+33 6 39 98 00 01',
    languages: ['fr', 'de'],
    ...changes,
  };
}

export function delegate(
  missionId: string,
  changes: Partial<Creation<'delegates'>> = {},
): Creation<'delegates'> {
  return {
    missionId,
    organisationId: null,
    civility: 'mrs',
    firstName: 'Anne',
    lastName: 'Ourthe',
    role: 'Cellule Smart City',
    category: 'Commune',
    email: 'anne.ourthe@ville-de-namur.example',
    phone: '+32 475 10 20 30',
    languages: ['fr'],
    legIds: [],
    aims: 'Comparer',
    wishes: '',
    diet: '',
    access: '',
    ...changes,
  };
}

export function group(missionId: string, changes: Partial<Creation<'groups'>> = {}): Creation<'groups'> {
  return { missionId, name: 'Sous-groupe Recherche', colour: 'indigo', ...changes };
}

export function visit(
  missionId: string,
  legId: string,
  changes: Partial<Creation<'visits'>> = {},
): Creation<'visits'> {
  return {
    missionId,
    legId,
    title: 'Visite du Cube',
    kind: 'visit',
    status: 'confirmed',
    slot: slot('2015-10-21T14:30', '2015-10-21T16:00'),
    placeId: null,
    hostId: null,
    capacity: 60,
    languages: ['fr'],
    everyone: false,
    description: '',
    ...changes,
  };
}

export function note(missionId: string, changes: Partial<Creation<'notes'>> = {}): Creation<'notes'> {
  return { missionId, visitId: null, writerId: null, text: 'À retenir.', visibility: 'report', ...changes };
}

export function transfer(
  missionId: string,
  legId: string,
  changes: Partial<Creation<'transfers'>> = {},
): Creation<'transfers'> {
  const [startZone, endZone] = ['Europe/Brussels', 'Europe/Paris'];
  return {
    missionId,
    legId,
    mode: 'train',
    status: 'booked',
    passage: { start: '2015-10-19T08:17', startZone, end: '2015-10-19T12:40', endZone },
    fromPlaceId: null,
    toPlaceId: null,
    operator: 'SNCF',
    number: 'TGV 9826',
    seats: 40,
    everyone: true,
    comment: '',
    ...changes,
  };
}

export function stay(missionId: string, delegateId: string): Creation<'stays'> {
  return {
    missionId,
    delegateId,
    placeId: null,
    nights: { from: '2015-10-19', to: '2015-10-22' },
    room: '211',
    status: 'booked',
    reference: 'WBI-2015',
    comment: '',
  };
}

export function absence(missionId: string, subjectId: string): Creation<'availability'> {
  return {
    missionId,
    subjectId,
    slot: slot('2015-10-20T08:00', '2015-10-20T12:00'),
    reason: 'Collège communal',
  };
}

export function session(visitId: string, partyIds: string[]): InputOf<Contract['sessions']['set']> {
  return {
    visitId,
    minutes: 20,
    pause: 5,
    periods: [{ start: '2015-10-21T14:30', end: '2015-10-21T16:00' }],
    tables: [{ name: 'Table 1', placeId: null, partyId: null }],
    interpreters: [{ name: 'Mme Moselle', languages: ['fr', 'de'] }],
    fairness: 2,
    partyIds,
  };
}

export function meeting(visitId: string, partyIds: string[]): Creation<'meetings'> {
  return {
    visitId,
    partyIds,
    length: 1,
    seat: { start: '2015-10-21T14:30', table: 'Table 1' },
    locked: false,
    afterIds: [],
    status: 'planned',
    mark: null,
    nextStep: '',
    outcome: '',
  };
}

export function waiver(missionId: string, visitId: string, delegateId: string) {
  return {
    missionId,
    clash: `capacity ${visitId}`,
    reason: 'La salle sera agrandie.',
    delegateIds: [delegateId],
  };
}

export function slot(start: string, end: string): { start: string; end: string; zone: string } {
  return { start, end, zone: 'Europe/Paris' };
}

export function task(missionId: string | null, changes: Partial<Creation<'tasks'>> = {}): Creation<'tasks'> {
  return {
    missionId,
    title: 'Réserver le car',
    anchor: 'start',
    days: -60,
    owner: 'Logistique',
    doneOn: null,
    comment: '',
    ...changes,
  };
}

export function goal(missionId: string, changes: Partial<Creation<'goals'>> = {}): Creation<'goals'> {
  return {
    missionId,
    title: 'Comparer des plateformes de données',
    indicator: 'visitsDone',
    target: 10,
    reached: 0,
    ...changes,
  };
}

/** An id of the right form that no file holds. */
export function unknownId(entity: string): string {
  return `${entity}_0000000000000000_zzz`;
}
