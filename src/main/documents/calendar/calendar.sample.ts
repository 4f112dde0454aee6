import type { ItemFacts, KeptProgramme } from '../../../shared/domain/releases.ts';
import { pack, programmeOf, type Item } from '../../../shared/domain/releases/programme.ts';
import type { CalendarSource } from './calendar.ts';

export const anne = 'delegate_sample0000000000_1';
export const luc = 'delegate_sample0000000000_2';
const people = [
  { id: anne, name: 'Anne Ourthe' },
  { id: luc, name: 'Luc Semois' },
];

/** A visit in Strasbourg with everything said that can be said. */
export const cube: ItemFacts = {
  id: 'visit_sample0000000000_1',
  kind: 'plenary',
  status: 'confirmed',
  title: 'Accueil par l’Eurométropole',
  number: '',
  passage: passage('2015-10-19T14:00', '2015-10-19T15:30'),
  place: {
    name: 'Centre administratif',
    address: '1 parc de l’Étoile, 67076',
    city: 'Strasbourg',
    point: { lat: 48.574, lon: 7.76 },
  },
  to: null,
  host: 'Eurométropole de Strasbourg',
  languages: ['fr'],
  everyone: true,
  groups: [],
  description: 'Politique de données ouvertes : 64 jeux de données, concours de réutilisation.\n\nQuestions.',
};

/** A train that crosses from one zone to another. */
export const train: ItemFacts = {
  ...cube,
  id: 'transfer_sample0000000000_1',
  kind: 'train',
  status: 'booked',
  title: '',
  number: 'EST 9133',
  passage: {
    start: '2015-10-19T10:24',
    startZone: 'Europe/London',
    end: '2015-10-19T13:47',
    endZone: 'Europe/Paris',
  },
  place: { name: 'St Pancras', address: '', city: 'Londres', point: null },
  to: { name: 'Gare du Nord', address: '', city: 'Paris', point: null },
  host: 'Eurostar',
  languages: [],
  description: '',
};

/** The same clocks at both ends. */
export function passage(start: string, end: string, zone = 'Europe/Paris'): ItemFacts['passage'] {
  return { start, startZone: zone, end, endZone: zone };
}

/** Items with who comes, both persons where nothing is said, as they are kept. */
export function kept(...items: readonly (ItemFacts | Item)[]): KeptProgramme {
  const full = items.map((item): Item =>
    'facts' in item ? item : { facts: item, delegateIds: [anne, luc] },
  );
  return pack(programmeOf(full, people));
}

/** Releases, one a day from 18 September on. */
export function releasesOf(...programmes: readonly KeptProgramme[]): CalendarSource {
  return {
    language: 'fr',
    mission: 'Villes intelligentes',
    versions: programmes.map((programme, index) => ({
      at: { minute: `2015-09-${18 + index}T17:30`, zone: 'Europe/Brussels' },
      programme,
    })),
    released: true,
    version: `Version ${programmes.length}`,
  };
}
