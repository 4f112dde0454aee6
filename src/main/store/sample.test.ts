import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Clash } from '../../shared/domain/clashes/clash.ts';
import { findClashes } from '../../shared/domain/clashes/engine.ts';
import { roomingOf } from '../../shared/domain/rooming.ts';
import { daysOf } from '../../shared/domain/slots.ts';
import { sampleMission, type SampleMission } from './sample.ts';

const written: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../assets/sample-mission.json'), 'utf8'),
);
const sample = sampleMission.parse(written);

/** What is known to have taken place in 2015; everything else in the programme is a reconstruction. */
const documented = [
  'Atelier scientifique et technologique à l’Université de Strasbourg',
  'Accueil par Issy-les-Moulineaux et Grand Paris Seine Ouest',
  'Visite du Cube',
  'Visite du Temps des Cerises',
  'Ouverture officielle',
  'Rencontres B2B à Bordeaux Métropole',
  'Maison du projet «\u00a0Bassins à flot\u00a0»',
  'Réception du soir à l’Hôtel de Ville',
];

/** A cell of the registration form that starts like a formula: kept as it came, to show that it stays a text. */
const formula = '=HYPERLINK("http://example.invalid";"clic")';

describe('the sample mission', () => {
  it('is what the app reads, to the letter', () => {
    expect(sample).toEqual(written);
  });

  it('names each row once and every reference after a row that is there', () => {
    const rows = [sample.legs, sample.cities, sample.places, sample.organisations, sample.groups].flat();
    const keys = [...rows, ...sample.delegates, ...sample.visits, ...sample.transfers].map((row) => row.key);
    expect(keys).toHaveLength(new Set(keys).size);
    expect(references().filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('keeps every slot inside the days of its leg, on the clock of Paris', () => {
    const outside = sample.visits.filter(({ leg, slot }) => {
      const dates = sample.legs.find(({ key }) => key === leg)?.dates;
      return (
        slot &&
        !(dates && slot.start >= dates.from && slot.end < `${dates.to}T24` && slot.zone === 'Europe/Paris')
      );
    });
    expect(outside).toEqual([]);
  });

  it('fills every day of both legs', () => {
    const days = sample.legs.flatMap(({ dates }) => daysOf(dates));
    expect(days).toHaveLength(10);
    const hours = days.map((day) => {
      const passages = sample.transfers.map(({ passage }) => passage);
      const slots = [...sample.visits.map(({ slot }) => slot), ...passages].flatMap((slot) =>
        slot?.start.startsWith(day) ? [slot] : [],
      );
      return [
        slots.some(({ start }) => start <= `${day}T09:00`),
        slots.some(({ end }) => end >= `${day}T16:00`),
      ];
    });
    expect(hours).toEqual(days.map(() => [true, true]));
  });

  it('says « exemple » wherever a visit is not documented, and nowhere else', () => {
    const plain = sample.visits.filter(({ title }) => !title.includes('exemple'));
    expect(plain.map(({ title }) => title)).toEqual(documented);
    expect(plain.filter(({ description }) => !description.includes('documenté du programme'))).toEqual([]);
  });

  it('says of every transfer and every night that it is reconstructed', () => {
    const told = [...sample.transfers, ...sample.stays].map(({ comment }) => comment);
    expect(told.filter((comment) => !comment.includes('exemple'))).toEqual([]);
    const hotels = sample.stays.map(({ place }) => sample.places.find(({ key }) => key === place)?.comment);
    expect(new Set(hotels)).toEqual(new Set(['Lieu fictif, donné à titre d’exemple.']));
  });

  it('seats everybody who travels', () => {
    const full = sample.transfers.filter(
      (transfer) => transfer.seats !== null && people(transfer).length > transfer.seats,
    );
    expect(full).toEqual([]);
  });

  it('leaves one person without a bed, to show what that looks like, and puts nobody in two', () => {
    const stays = sample.stays.flatMap(({ place, rooms, ...fields }) =>
      rooms.flatMap(({ room, delegates }) =>
        delegates.map((delegateId) => ({ ...fields, room, placeId: place, delegateId })),
      ),
    );
    const legs = sample.legs.map(({ key, dates }) => ({ id: key, dates }));
    const delegates = sample.delegates.map(({ key, legs: legIds }) => ({ id: key, legIds }));
    const nights = roomingOf(legs, delegates, stays);
    expect(nights.map(({ bedless, twice }) => [bedless.length, twice.length])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });

  it('says that its people are fictional and that its notes, objectives and tasks are examples', () => {
    expect(sample.delegates.filter(({ category }) => !category.endsWith('(personne fictive)'))).toEqual([]);
    expect(sample.contacts.filter(({ role }) => !role.endsWith('(personne fictive)'))).toEqual([]);
    const emails = [...sample.delegates, ...sample.contacts].map(({ email }) => email);
    expect(sample.emergencies.filter(({ name }) => !name.endsWith('(personne fictive)'))).toEqual([]);
    expect(emails.filter((email) => email !== '' && !email.endsWith('.example'))).toEqual([]);
    expect(sample.goals.filter(({ title }) => !title.endsWith('(exemple)'))).toEqual([]);
    expect(sample.tasks.filter(({ comment }) => !comment.startsWith('Exemple'))).toEqual([]);
    expect(sample.notes.filter(({ text }) => !text.startsWith('Texte d’exemple.'))).toEqual([]);
  });

  it('tells an estimated point from one found in a source', () => {
    expect(sample.places.map(({ point }) => [point?.source, point?.precision === null])).toEqual(
      sample.places.map(({ point }) =>
        point?.source === 'fichier public' ? ['fichier public', true] : ['estimation', false],
      ),
    );
  });

  it('holds the one double booking that shows what a clash looks like', () => {
    expect(overlaps(people)).toEqual(['d.molignee-michael: v.darwin-1 + v.interview']);
    expect(overlaps(({ place }) => (place === null ? [] : [place]))).toEqual([]);
  });

  it('shows that clash, a night without a bed, and what is tight or left out between visits', () => {
    expect(clashesOfSample().map(({ name, delegateIds }) => [name, delegateIds.length])).toEqual([
      ['language v.recherche-issy', 4],
      ['person v.darwin-1 v.interview', 1],
      ['transfer v.darwin-2 v.projet-negocie', 18],
      ['travel v.darwin-2 v.projet-negocie', 18],
      ['transfer v.b2b-entreprises v.darwin-1', 22],
      ['transfer t.car-nantes v.darwin-2', 18],
      ['stay 2015-11-24 leg2', 1],
      ['travel v.cantine-1 v.dejeuner-nantes', 22],
      ['travel v.dejeuner-nantes v.samoa-1', 28],
      ['stay 2015-11-25 leg2', 1],
      ['language v.consortium', 3],
      ['stay 2015-11-26 leg2', 1],
    ]);
  });

  it('asks nobody in person to a leg the person does not take part in', () => {
    const strangers = sample.visits.flatMap(({ leg, delegates }) =>
      sample.delegates.filter((delegate) => delegates.includes(delegate.key) && !delegate.legs.includes(leg)),
    );
    expect(strangers).toEqual([]);
  });

  it('puts no more people in a visit than it can hold', () => {
    const full = sample.visits.filter(
      (visit) => visit.capacity !== null && people(visit).length > visit.capacity,
    );
    expect(full).toEqual([]);
  });

  it('is set in French typography', () => {
    expect(texts(sample).filter((text) => text !== formula && isBadlySet(text))).toEqual([]);
    expect(
      ["l'air", 'quoi ?', 'quoi?', 'ici : là', 'fin!', '« a »', '"a"', '10 000', '4 h', '14 M€'].filter(
        (text) => !isBadlySet(text),
      ),
    ).toEqual([]);
  });
});

type Visit = SampleMission['visits'][number];

type Bidden = Pick<Visit, 'everyone' | 'leg' | 'groups' | 'delegates'>;

/** Who takes part: everyone of the leg, the members of its groups whatever their legs, single persons. */
function people(visit: Bidden): string[] {
  return sample.delegates
    .filter(
      ({ key, legs, groups }) =>
        (visit.everyone && legs.includes(visit.leg)) ||
        groups.some((group) => visit.groups.includes(group)) ||
        visit.delegates.includes(key),
    )
    .map(({ key }) => key);
}

/** Who or what is named by two visits at once. */
function overlaps(named: (visit: Visit) => readonly string[]): string[] {
  const held = sample.visits.filter(({ status }) => status !== 'cancelled');
  return held.flatMap((one, index) =>
    held.slice(index + 1).flatMap((other) => {
      if (!one.slot || !other.slot) return [];
      if (one.slot.start >= other.slot.end || other.slot.start >= one.slot.end) return [];
      const others = named(other);
      return named(one)
        .filter((name) => others.includes(name))
        .map((name) => `${name}: ${one.key} + ${other.key}`);
    }),
  );
}

function references(): string[] {
  return [
    ...sample.cities.map(({ leg }) => leg),
    ...sample.places.map(({ city }) => city),
    ...sample.contacts.map(({ organisation }) => organisation),
    ...sample.delegates.flatMap(({ organisation, legs, groups }) => [organisation, ...legs, ...groups]),
    ...sample.visits.flatMap(({ leg, place, host, groups, delegates }) => [
      leg,
      ...(place === null ? [] : [place]),
      ...(host === null ? [] : [host]),
      ...groups,
      ...delegates,
    ]),
    ...sample.transfers.flatMap(({ leg, from, to, groups, delegates }) => [
      leg,
      ...(from === null ? [] : [from]),
      ...(to === null ? [] : [to]),
      ...groups,
      ...delegates,
    ]),
    ...sample.stays.flatMap(({ place, rooms }) => [place, ...rooms.flatMap(({ delegates }) => delegates)]),
    ...sample.emergencies.map(({ delegate }) => delegate),
    ...sample.sessions.flatMap(({ visit, hosts, tables, wishes, meetings }) => [
      visit,
      ...hosts,
      ...tables.flatMap(({ host }) => host ?? []),
      ...wishes.flatMap(({ from, to }) => [from, to]),
      ...meetings.flatMap(({ parties }) => parties),
    ]),
    ...sample.rallying.map(({ place }) => place),
    ...sample.notes.flatMap(({ visit, writer }) => (writer === null ? [visit] : [visit, writer])),
  ];
}

/** What is written in French: every text but dates and phone numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:\d{4}-\d{2}-\d{2}|\+\d)/u.test(value) ? [] : [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];
}

/** Straight quotes, a plain space or none before high punctuation, inside « », in a number or before its unit. */
function isBadlySet(text: string): boolean {
  return /['"]|(?<!\u202f)[;!?]|(?<!\u00a0):|« | »|«(?!\u00a0)|(?<!\u00a0)»|\d (?:\d{3}\b|h\b|m\b|m²|ha\b|M€)/u.test(
    text,
  );
}

function clashesOfSample(): readonly Clash[] {
  const { legs, cities, places, delegates, groups, visits, transfers, stays } = sample;
  return findClashes({
    legs: legs.map(({ key: id, zone }) => ({ id, zone })),
    cities: cities.map(({ key: id, leg: legId }) => ({ id, legId })),
    places: places.map(({ key: id, city: cityId, point }) => ({ id, cityId, point })),
    delegates: delegates.map(({ key: id, legs: legIds, languages }) => ({ id, legIds, languages })),
    groups: groups.map(({ key: id }) => ({
      id,
      delegateIds: delegates.filter((person) => person.groups.includes(id)).map(({ key }) => key),
    })),
    visits: visits.map(
      ({ key: id, leg, place, host, groups: groupIds, delegates: delegateIds, ...visit }) => ({
        ...visit,
        id,
        groupIds,
        delegateIds,
        legId: leg,
        placeId: place,
        hostId: host,
      }),
    ),
    transfers: transfers.map(
      ({ key: id, leg, from, to, groups: groupIds, delegates: delegateIds, ...transfer }) => ({
        ...transfer,
        id,
        groupIds,
        delegateIds,
        legId: leg,
        fromPlaceId: from,
        toPlaceId: to,
      }),
    ),
    stays: stays.flatMap(({ nights, status, rooms }) =>
      rooms.flatMap((room) => room.delegates.map((delegateId) => ({ delegateId, nights, status }))),
    ),
    journeys: [],
    absences: [],
    openings: [],
    rules: [],
    today: '2015-09-18',
  });
}
