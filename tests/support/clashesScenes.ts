import type { Change, PlannedTransfer, PlannedVisit, Scene } from '../../src/shared/domain/clashes/scene.ts';
import { clashKinds } from '../../src/shared/domain/rules.ts';
import { transferStatuses } from '../../src/shared/domain/transfers.ts';
import { travelModes } from '../../src/shared/domain/travel.ts';
import { visitStatuses } from '../../src/shared/domain/visits.ts';
import { instant, later, seasons, zones } from './clashesClock.ts';
import { random, type Random } from './random.ts';

/** A scene and what somebody does to it, step by step. */
export interface Sequence {
  readonly scene: Scene;
  readonly steps: readonly (readonly Change[])[];
}

const persons = ['anne', 'luc', 'marc', 'eva', 'jean', 'zoé'];
const groups = ['research', 'cities'];
const legs = ['leg1', 'leg2'];
const places = ['cube', 'lab', 'townhall', 'station', 'port', 'tower'];
const hosts = ['city', 'university'];
const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];

/** A small scene in which everything meets often: few people, few places, three days around a night in which the clocks change. */
export function sequenceOf(seed: number): Sequence {
  const chance = random(seed);
  const first = later(chance.pick(seasons), 1);
  const scene = sceneOf(chance, first);
  const steps = Array.from({ length: chance.integer(1, 6) }, () =>
    Array.from({ length: chance.pick([1, 1, 1, 2, 3]) }, () => changeOf(chance, first)),
  );
  return { scene, steps };
}

/** The scene after some changes. */
export function changed(scene: Scene, changes: readonly Change[]): Scene {
  let { visits, transfers } = scene;
  for (const change of changes) {
    const id =
      change.kind === 'visit' ? change.visit.id : change.kind === 'transfer' ? change.transfer.id : change.id;
    visits = visits.filter((visit) => visit.id !== id);
    transfers = transfers.filter((transfer) => transfer.id !== id);
    if (change.kind === 'visit') visits = [...visits, change.visit];
    if (change.kind === 'transfer') transfers = [...transfers, change.transfer];
  }
  return { ...scene, visits, transfers };
}

function sceneOf(chance: Random, first: string): Scene {
  const many = <T>(from: readonly string[], make: (id: string) => T): T[] =>
    chance.sample(from, chance.integer(0, from.length)).map(make);
  const slot = () => slotOf(chance, first);
  return {
    visits: many(names.slice(0, 7), (id) => visitOf(chance, `visit_${id}`, first)),
    transfers: many(names.slice(0, 4), (id) => transferOf(chance, `transfer_${id}`, first)),
    delegates: [
      ...crowdOf(chance),
      ...persons.slice(0, chance.integer(1, persons.length)).map((id) => ({
        id,
        legIds: chance.sample(legs, chance.integer(0, 2)),
        languages: chance.sample(['fr', 'en', 'nl'], chance.integer(0, 2)),
      })),
    ],
    groups: groups.map((id) => ({ id, delegateIds: chance.sample(persons, chance.integer(0, 4)) })),
    legs: legs.slice(0, chance.pick([1, 2, 2])).map((id) => ({ id, zone: chance.pick(zones) })),
    cities: ['strasbourg', 'issy', 'bordeaux'].map((id) => ({ id, legId: chance.pick(legs) })),
    places: places.map((id, index) => ({
      id,
      cityId: chance.pick(['strasbourg', 'issy', 'bordeaux', 'nowhere']),
      point: chance.oneIn(6) ? null : pointOf(chance, index),
    })),
    journeys: many(names, () => ({
      fromPlaceId: chance.pick(places),
      toPlaceId: chance.pick(places),
      mode: chance.pick(travelModes),
      minutes: chance.oneIn(5) ? null : chance.integer(1, 120),
    })).filter(unlikeOthers(({ fromPlaceId, toPlaceId, mode }) => `${fromPlaceId} ${toPlaceId} ${mode}`)),
    stays: chance.oneIn(2)
      ? []
      : many(names, () => ({
          delegateId: chance.pick(persons),
          nights: nightsOf(chance, first),
          status: chance.pick(['option', 'booked', 'cancelled'] as const),
        })),
    absences: many(names.slice(0, 5), () => ({
      subjectId: chance.pick([...persons, ...places, ...hosts]),
      slot: slot(),
    })),
    openings: many([...places.slice(0, 2), ...hosts], (subjectId) => ({ subjectId, hours: hoursOf(chance) })),
    rules: many(clashKinds, (kind) => ({
      kind: kind as (typeof clashKinds)[number],
      level: 'warn' as const,
      value: chance.pick([null, 0, 10, 60]),
    })),
    today: later(first, -chance.integer(-1, 20)),
  };
}

/** Sometimes many more, to fill a train, or to take part in nothing and stand before the others. */
function crowdOf(chance: Random): Scene['delegates'] {
  const legId = chance.pick(['leg1', 'leg2', 'elsewhere']);
  return Array.from({ length: chance.oneIn(12) ? chance.integer(28, 66) : 0 }, (_, index) => ({
    id: `other${index}`,
    legIds: [legId],
    languages: ['fr'],
  }));
}

function unlikeOthers<T>(key: (value: T) => string): (value: T) => boolean {
  const seen = new Set<string>();
  return (value) => !seen.has(key(value)) && seen.add(key(value)) !== undefined;
}

/** Near enough to walk, across a town, in another. */
function pointOf(chance: Random, index: number) {
  const [lat, lon] = chance.pick([
    [48.58, 7.75],
    [48.59, 7.77],
    [48.82, 2.27],
    [44.84, -0.58],
  ] as const);
  return { lat: lat + index / 1000, lon, source: '', precision: null };
}

function changeOf(chance: Random, first: string): Change {
  const name = chance.pick(names);
  if (chance.oneIn(8)) return { kind: 'removed', id: `${chance.pick(['visit', 'transfer'])}_${name}` };
  return chance.oneIn(3)
    ? { kind: 'transfer', transfer: transferOf(chance, `transfer_${name}`, first) }
    : { kind: 'visit', visit: visitOf(chance, `visit_${name}`, first) };
}

function partiesOf(chance: Random) {
  return {
    legId: chance.pick(legs),
    everyone: chance.oneIn(3),
    groupIds: chance.sample(groups, chance.pick([0, 0, 1, 2])),
    delegateIds: chance.sample([...persons, 'gone'], chance.pick([0, 0, 1, 2])),
  };
}

function visitOf(chance: Random, id: string, first: string): PlannedVisit {
  return {
    id,
    ...partiesOf(chance),
    status: chance.pick(visitStatuses),
    slot: chance.oneIn(8) ? null : slotOf(chance, first),
    placeId: chance.oneIn(5) ? null : chance.pick(places),
    hostId: chance.pick([null, ...hosts]),
    capacity: chance.pick([null, null, 0, 1, 2]),
    languages: chance.sample(['fr', 'en', 'nl'], chance.pick([0, 1, 1, 2])),
  };
}

function transferOf(chance: Random, id: string, first: string): PlannedTransfer {
  const slot = slotOf(chance, first);
  const passage = {
    start: slot.start,
    startZone: slot.zone,
    end: slot.end,
    endZone: chance.oneIn(3) ? chance.pick(zones) : slot.zone,
  };
  // Nobody arrives before leaving.
  const endZone =
    instant(passage.start, passage.startZone) < instant(passage.end, passage.endZone)
      ? passage.endZone
      : slot.zone;
  return {
    id,
    ...partiesOf(chance),
    mode: chance.pick(travelModes),
    status: chance.pick(transferStatuses),
    passage: chance.oneIn(8) ? null : { ...passage, endZone },
    fromPlaceId: chance.oneIn(6) ? null : chance.pick(places),
    toPlaceId: chance.oneIn(6) ? null : chance.pick(places),
    seats: chance.pick([null, null, 0, 1, 3]),
  };
}

/** Mostly in the hours of work of one day, so that things meet; sometimes through the night. */
function slotOf(chance: Random, first: string) {
  const day = later(first, chance.below(3));
  const [from, to] = chance.oneIn(5) ? [0, 287] : [8 * 12, 13 * 12];
  const start = chance.integer(from, to);
  const end = start + chance.pick([1, 3, 6, 6, 12, 12, 24, chance.oneIn(4) ? 200 : 18]);
  return {
    start: minuteOf(day, start),
    end: minuteOf(day, end),
    zone: chance.oneIn(5) ? chance.pick(zones) : zones[0],
  };
}

/** The five minutes of a day counted through, into the next one. */
function minuteOf(day: string, fives: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = fives % 288;
  return `${later(day, Math.floor(fives / 288))}T${two(Math.floor(rest / 12))}:${two((rest % 12) * 5)}`;
}

function nightsOf(chance: Random, first: string) {
  const from = chance.integer(-1, 3);
  return { from: later(first, from), to: later(first, chance.integer(from, 4)) };
}

/** Never in the hour of the night that comes twice or not at all: what a door does then is nobody's rule. */
function hoursOf(chance: Random) {
  return Array.from({ length: chance.integer(0, 3) }, () => {
    const from = chance.integer(7, 15);
    const to = chance.integer(from + 1, 20);
    const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
    return {
      days: chance.sample([1, 2, 3, 4, 5, 6, 7], chance.integer(1, 7)),
      from: clock(from),
      to: clock(to),
    };
  });
}
