import { instantOf } from './instants.ts';
import type { Party, Roster } from './participants.ts';
import type { Slot } from './values.ts';
import type { VisitStatus } from './visits.ts';

/** What the rules look at in a visit. */
export type Planned = Party & {
  readonly id: string;
  readonly status: VisitStatus;
  readonly slot: Slot | null;
  readonly placeId: string | null;
  readonly capacity: number | null;
};

/** Delegates expected in two visits at once. */
export interface PersonClash {
  readonly kind: 'person';
  readonly visitIds: readonly [string, string];
  readonly delegateIds: readonly string[];
  readonly minutes: number;
}

/** Two visits in one place at once. */
export interface PlaceClash {
  readonly kind: 'place';
  readonly visitIds: readonly [string, string];
  readonly placeId: string;
  readonly minutes: number;
}

/** More people come than there is room for. */
export interface CapacityClash {
  readonly kind: 'capacity';
  readonly visitIds: readonly [string];
  readonly capacity: number;
  readonly persons: number;
}

export type Clash = PersonClash | PlaceClash | CapacityClash;

/** Visits as every rule needs them: without the cancelled ones; the scheduled ones as instants in the order of their start. */
interface Scene {
  readonly visits: readonly Planned[];
  readonly timed: readonly Timed[];
  readonly roster: Roster;
}

interface Timed extends Times {
  readonly visit: Planned;
}

type Rule = (scene: Scene) => Clash[];

/** A new rule is one function here and one kind above. */
const rules: readonly Rule[] = [doubleBookings, doublePlaces, exceededCapacities];

/**
 * All clashes, by the time they begin. Slots are compared as instants, so that two zones meet rightly; touching ends do not clash;
 * cancelled visits are ignored. Takes the time of sorting the visits, of going through all participations once, and of the clashes.
 */
export function findClashes(visits: readonly Planned[], roster: Roster): Clash[] {
  const scene = sceneOf(visits, roster);
  const starts = new Map(scene.timed.map(({ visit, from }) => [visit.id, from]));
  return rules
    .flatMap((rule) => rule(scene))
    .map((clash) => ({
      clash,
      name: clashName(clash),
      start: Math.max(...clash.visitIds.map((id) => starts.get(id) ?? Infinity)),
    }))
    .toSorted((a, b) => compare(a.start, b.start) || compare(a.name, b.name))
    .map(({ clash }) => clash);
}

/** The clashes a visit would have as proposed, whatever the list says of it now: quick enough to follow a drag. */
export function findClashesOf(proposed: Planned, visits: readonly Planned[], roster: Roster): Clash[] {
  const own = timesOf(proposed);
  const near = visits.filter((visit) => {
    const times = own && visit.id !== proposed.id ? timesOf(visit) : null;
    return own && times && times.from < own.to && own.from < times.to;
  });
  return findClashes([proposed, ...near], roster).filter((clash) =>
    (clash.visitIds as readonly string[]).includes(proposed.id),
  );
}

/** The same for the same clash on every copy and after every change of its size. */
export function clashName(clash: Clash): string {
  return `${clash.kind} ${clash.visitIds.toSorted().join(' ')}`;
}

function sceneOf(all: readonly Planned[], roster: Roster): Scene {
  const visits = all.filter((visit) => visit.status !== 'cancelled');
  const timed = visits
    .flatMap((visit) => {
      const times = timesOf(visit);
      return times ? [{ visit, ...times }] : [];
    })
    .toSorted((a, b) => a.from - b.from || compare(a.visit.id, b.visit.id));
  return { visits, timed, roster };
}

interface Times {
  /** Milliseconds since 1970. */
  readonly from: number;
  readonly to: number;
}

/** Slots never change, new ones take their place: each is worked out once. */
const known = new WeakMap<Slot, Times>();

function timesOf({ slot }: Planned): Times | null {
  if (slot === null) return null;
  let times = known.get(slot);
  if (!times) {
    times = { from: instantOf(slot.start, slot.zone), to: instantOf(slot.end, slot.zone) };
    known.set(slot, times);
  }
  return times;
}

function doubleBookings({ timed, roster }: Scene): PersonClash[] {
  const days = roster.delegateIds.map((): number[] => []);
  for (const [index, { visit }] of timed.entries()) {
    for (const rank of roster.ranksOf(visit)) days[rank]?.push(index);
  }
  // Pairs are numbered: half a million meetings of persons must not make as many objects.
  const met = new Map<number, string[]>();
  for (const [rank, visits] of days.entries()) {
    const delegateId = roster.delegateIds[rank] ?? '';
    sweep(timed, visits, (first, second) => {
      const persons = met.get(first * timed.length + second);
      if (persons) persons.push(delegateId);
      else met.set(first * timed.length + second, [delegateId]);
    });
  }
  return [...met].flatMap(([pair, delegateIds]) => {
    const first = timed[Math.floor(pair / timed.length)];
    const second = timed[pair % timed.length];
    return first && second ? [{ kind: 'person', ...together(first, second), delegateIds } as const] : [];
  });
}

function doublePlaces({ timed }: Scene): PlaceClash[] {
  const places = new Map<string, number[]>();
  for (const [index, { visit }] of timed.entries()) {
    if (visit.placeId === null) continue;
    const visits = places.get(visit.placeId);
    if (visits) visits.push(index);
    else places.set(visit.placeId, [index]);
  }
  const found: PlaceClash[] = [];
  for (const [placeId, visits] of places) {
    sweep(timed, visits, (one, other) => {
      const first = timed[one];
      const second = timed[other];
      if (first && second) found.push({ kind: 'place', ...together(first, second), placeId });
    });
  }
  return found;
}

function exceededCapacities({ visits, roster }: Scene): CapacityClash[] {
  return visits.flatMap((visit) => {
    const persons = roster.ranksOf(visit).length;
    if (visit.capacity === null || persons <= visit.capacity) return [];
    return [{ kind: 'capacity', visitIds: [visit.id], capacity: visit.capacity, persons } as const];
  });
}

/** Calls `meet` for every two of the visits, named by their index and in the order of their start, that overlap. */
function sweep(
  timed: readonly Timed[],
  visits: readonly number[],
  meet: (first: number, second: number) => void,
): void {
  let running: number[] = [];
  for (const next of visits) {
    const { from, to } = timed[next] ?? { from: 0, to: 0 };
    // A slot whose two ends the clocks of spring make one instant takes no time.
    if (to <= from) continue;
    running = running.filter((one) => (timed[one]?.to ?? 0) > from);
    for (const one of running) meet(one, next);
    running.push(next);
  }
}

function together(first: Timed, second: Timed): Pick<PersonClash, 'visitIds' | 'minutes'> {
  return {
    visitIds: [first.visit.id, second.visit.id],
    minutes: (Math.min(first.to, second.to) - second.from) / 60_000,
  };
}

function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
