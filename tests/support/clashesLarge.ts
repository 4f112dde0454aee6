import type { PlannedTransfer, PlannedVisit, Scene } from '../../src/shared/domain/clashes/scene.ts';
import { travelModes } from '../../src/shared/domain/travel.ts';
import { visitStatuses } from '../../src/shared/domain/visits.ts';
import { later } from './clashesClock.ts';
import { random, type Random } from './random.ts';

interface Extent {
  readonly seed: number;
  readonly visits: number;
  readonly delegates: number;
  readonly days: number;
}

const groupCount = 8;
const firstDay = '2015-10-23';

/**
 * A programme in the making, of any size: eight groups go through visits of 45 minutes from 8 to 18, side by side; one visit in ten lies where chance
 * put it, one in ten is for everyone of a leg, and between visits there are transfers, too few of them.
 */
export function largeScene({ seed, visits, delegates, days }: Extent): Scene {
  const chance = random(seed);
  const legIds = ['leg1', 'leg2'];
  const delegateIds = many(delegates, (index) => `delegate_${index}`);
  const placeIds = many(60, (index) => `place_${index}`);
  const parties = (index: number) => ({
    everyone: index % 40 === 39,
    groupIds: [`group_${index % groupCount}`],
    delegateIds: chance.sample(delegateIds, chance.below(3)),
  });
  // Each column of groups has its share of the day.
  const slotOf = (index: number) => {
    const row = Math.floor(index / groupCount);
    const day = later(firstDay, row % days);
    const perDay = Math.ceil(visits / groupCount / days);
    const start = chance.oneIn(10)
      ? chance.integer(8 * 60, 17 * 60)
      : 8 * 60 + Math.floor((Math.floor(row / days) * 600) / perDay);
    return { day, start, leg: legIds[row % days < days / 2 ? 0 : 1] ?? '' };
  };
  return {
    visits: many(visits, (index): PlannedVisit => {
      const { day, start, leg } = slotOf(index);
      const length = Math.min(45, Math.floor((600 * groupCount * days) / visits) - 5);
      return {
        id: `visit_${index}`,
        legId: leg,
        ...parties(index),
        status: chance.oneIn(10) ? chance.pick(visitStatuses) : 'confirmed',
        slot: { start: at(day, start), end: at(day, start + length), zone: 'Europe/Paris' },
        placeId: placeIds[(leg === 'leg1' ? 0 : 30) + chance.below(30)] ?? null,
        hostId: `host_${chance.below(200)}`,
        capacity: chance.oneIn(10) ? chance.integer(10, 200) : null,
        languages: [chance.oneIn(20) ? 'nl' : 'fr'],
      };
    }),
    transfers: many(Math.ceil(visits / 10), (index): PlannedTransfer => {
      const { day, start, leg } = slotOf(index * 10);
      const base = leg === 'leg1' ? 0 : 30;
      const zone = 'Europe/Paris';
      return {
        id: `transfer_${index}`,
        legId: leg,
        ...parties(index),
        mode: chance.pick(travelModes),
        status: 'booked',
        passage: {
          start: at(day, start + 45),
          startZone: zone,
          end: at(day, start + 55),
          endZone: zone,
        },
        fromPlaceId: placeIds[base + chance.below(30)] ?? null,
        toPlaceId: placeIds[base + chance.below(30)] ?? null,
        seats: chance.pick([null, 50, 60]),
      };
    }),
    delegates: delegateIds.map((id) => ({
      id,
      legIds: chance.oneIn(10) ? ['leg1'] : [],
      languages: chance.oneIn(3) ? ['fr', 'nl'] : ['fr'],
    })),
    groups: many(groupCount, (index) => ({
      id: `group_${index}`,
      delegateIds: delegateIds.filter((_, rank) => rank % groupCount === index),
    })),
    legs: legIds.map((id) => ({ id, zone: 'Europe/Paris' })),
    cities: legIds.map((legId) => ({ id: `city_${legId}`, legId })),
    places: placeIds.map((id, index) => ({
      id,
      cityId: index < 30 ? 'city_leg1' : 'city_leg2',
      point: {
        lat: (index < 30 ? 48.58 : 44.84) + chance.fraction() / 50,
        lon: (index < 30 ? 7.75 : -0.58) + chance.fraction() / 30,
        source: '',
        precision: null,
      },
    })),
    journeys: many(100, (index) => ({
      fromPlaceId: placeIds[index % 30] ?? '',
      toPlaceId: placeIds[(index * 7) % 30] ?? '',
      mode: 'walk' as const,
      minutes: 5 + (index % 20),
    })),
    stays: delegateIds.map((delegateId) => ({
      delegateId,
      nights: { from: firstDay, to: later(firstDay, days - 1 - (chance.oneIn(20) ? 1 : 0)) },
      status: 'booked' as const,
    })),
    absences: many(Math.ceil(delegates / 10), () => absenceOf(chance, delegateIds, days)),
    openings: placeIds.slice(0, 40).map((subjectId) => ({
      subjectId,
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '07:00', to: '18:00' }],
    })),
    rules: [],
    today: later(firstDay, -10),
  };
}

function absenceOf(chance: Random, delegateIds: readonly string[], days: number) {
  const day = later(firstDay, chance.below(days));
  return {
    subjectId: chance.pick(delegateIds),
    slot: { start: at(day, 8 * 60), end: at(day, 10 * 60), zone: 'Europe/Paris' },
  };
}

function at(day: string, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  // The clock of the oracle knows steps of five minutes.
  const even = Math.floor(minutes / 5) * 5;
  return `${day}T${two(Math.floor(even / 60))}:${two(even % 60)}`;
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
