import type { ItemFacts, ReleasedPlace } from '../../src/shared/domain/releases.ts';
import {
  programmeOf,
  type Item,
  type Person,
  type Programme,
} from '../../src/shared/domain/releases/programme.ts';
import { travelModes } from '../../src/shared/domain/travel.ts';
import { transferStatuses } from '../../src/shared/domain/transfers.ts';
import { visitKinds, visitStatuses } from '../../src/shared/domain/visits.ts';
import type { Random } from './random.ts';

/** Two programmes of one mission: most often the second is the first with some things changed, sometimes they share little. */
export function programmePair(chance: Random): { readonly old: Programme; readonly next: Programme } {
  const persons = chance.integer(0, 12);
  const old = randomProgramme(chance, persons, chance.integer(0, 12));
  return { old, next: chance.oneIn(8) ? randomProgramme(chance, persons, 8) : laterProgramme(chance, old) };
}

/** The programme some days of planning later. */
export function laterProgramme(chance: Random, old: Programme): Programme {
  const people = changedPeople(chance, old.people);
  const kept = old.items.filter(() => !chance.oneIn(6));
  const changed = kept.map((item): Item => {
    const facts = chance.oneIn(2) ? changedFacts(chance, item.facts) : item.facts;
    return { facts, delegateIds: changedParty(chance, item.delegateIds, people) };
  });
  const fresh = Array.from({ length: chance.below(4) }, (_, index) =>
    randomItem(chance, 10_000 + index, people),
  );
  return programmeOf([...changed, ...fresh], people);
}

export function randomProgramme(chance: Random, persons: number, items: number): Programme {
  const people = Array.from({ length: persons }, (_, index) => ({
    id: `delegate_0123456789abcdef_${index + 1}`,
    name: chance.pick(names),
  }));
  return programmeOf(
    Array.from({ length: items }, (_, index) => randomItem(chance, index + 1, people)),
    people,
  );
}

function randomItem(chance: Random, number: number, people: readonly Person[]): Item {
  const facts = chance.oneIn(3) ? randomTransfer(chance, number) : randomVisit(chance, number);
  const coming = chance.oneIn(3) ? people : people.filter(() => chance.oneIn(2));
  return { facts, delegateIds: coming.map(({ id }) => id).toSorted() };
}

const names = ['Anne Ourthe', 'Luc Semois', 'Zoé Lesse', 'Benoît Amblève', ''];
const words = ['', 'Le Cube', 'Tour de l’Îlot ; visite', 'Atelier, suite', 'Données\nouvertes', 'a\\b'];
const zones = ['Europe/Paris', 'Europe/Brussels', 'Europe/London', 'Europe/Lisbon'];

function randomVisit(chance: Random, number: number): ItemFacts {
  const zone = chance.pick(zones);
  const start = minute(chance, 8);
  return {
    id: `visit_0123456789abcdef_${number}`,
    kind: chance.pick(visitKinds),
    status: chance.pick(visitStatuses.filter((status) => status !== 'cancelled')),
    title: chance.pick(words),
    number: '',
    passage: chance.oneIn(6) ? null : { start, startZone: zone, end: laterThan(start, 90), endZone: zone },
    place: place(chance),
    to: null,
    host: chance.pick(words),
    languages: chance.sample(['fr', 'en', 'nl', 'de'], chance.below(3)),
    everyone: chance.oneIn(2),
    groups: chance.sample(['Recherche', 'Villes', 'Numérique'], chance.below(3)),
    description: chance.pick(words),
  };
}

function randomTransfer(chance: Random, number: number): ItemFacts {
  const start = minute(chance, 4);
  const [startZone, endZone] = [chance.pick(zones), chance.pick(zones)];
  return {
    ...randomVisit(chance, number),
    id: `transfer_0123456789abcdef_${number}`,
    kind: chance.pick(travelModes),
    status: chance.pick(transferStatuses.filter((status) => status !== 'cancelled')),
    title: '',
    number: chance.pick(['', 'TGV 9826', 'SN 3581']),
    passage: chance.oneIn(6) ? null : { start, startZone, end: laterThan(start, 260), endZone },
    to: place(chance),
  };
}

function changedFacts(chance: Random, facts: ItemFacts): ItemFacts {
  const other = facts.id.startsWith('visit') ? randomVisit(chance, 0) : randomTransfer(chance, 0);
  const keys = Object.keys(facts).filter((key) => key !== 'id');
  const changed = chance.sample(keys, chance.integer(1, 3));
  const taken = Object.entries(other).filter(([key]) => changed.includes(key));
  return { ...facts, ...Object.fromEntries(taken) };
}

function changedParty(chance: Random, party: readonly string[], people: readonly Person[]): string[] {
  const known = new Set(people.map(({ id }) => id));
  const stays = party.filter((id) => known.has(id) && !chance.oneIn(9));
  const comes = people.map(({ id }) => id).filter((id) => !party.includes(id) && chance.oneIn(9));
  return [...stays, ...comes].toSorted();
}

function changedPeople(chance: Random, people: readonly Person[]): Person[] {
  const stays = people.filter(() => !chance.oneIn(15));
  const named = stays.map((one) => (chance.oneIn(15) ? { ...one, name: `${one.name} Meuse`.trim() } : one));
  const fresh = { id: `delegate_0123456789abcdef_${chance.integer(50, 60)}`, name: 'Nouvelle Venue' };
  return chance.oneIn(3) ? [...named, fresh] : named;
}

function place(chance: Random): ReleasedPlace | null {
  if (chance.oneIn(3)) return null;
  return {
    name: chance.pick(words),
    address: chance.pick(['', '25 presqu’île Malraux, 67100']),
    city: chance.pick(['Strasbourg', 'Issy']),
    point: chance.oneIn(2) ? null : { lat: 48.5 + chance.below(3), lon: -7.75 },
  };
}

/** From 19 October on, over the days when the clocks change. */
function minute(chance: Random, hours: number): string {
  const day = String(chance.integer(19, 27));
  const clock = `${String(chance.integer(6, 6 + hours)).padStart(2, '0')}:${chance.pick(['00', '15', '30'])}`;
  return `2015-10-${day}T${clock}`;
}

function laterThan(start: string, minutes: number): string {
  return new Date(Date.parse(`${start}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}
