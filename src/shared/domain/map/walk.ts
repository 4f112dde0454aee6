import { distanceKm, type TravelMode } from '../travel.ts';
import type { Point } from '../values.ts';
import type { MapPlace, MapVisit } from './matter.ts';

/** A place on the map, with its number in the order in which the programme comes to it. */
export interface Stop {
  readonly place: MapPlace & { readonly point: Point };
  readonly number: number;
  /** Index of the leg, for its colour. */
  readonly leg: number;
  readonly visits: readonly MapVisit[];
}

/** What happens to people, in the order of time. A stop that is null is a place without coordinates. */
export type Step =
  | {
      readonly kind: 'visit';
      readonly id: string;
      readonly leg: number;
      readonly members: readonly number[];
      readonly at: Stop | null;
    }
  | {
      readonly kind: 'transfer';
      readonly mode: TravelMode;
      readonly leg: number;
      readonly members: readonly number[];
      readonly from: Stop | null;
      readonly to: Stop | null;
    };

/** From one stop to another: somebody goes there next. `mode` null: no transfer is planned. */
export interface Way {
  readonly from: Stop;
  readonly to: Stop;
  readonly mode: TravelMode | null;
  readonly leg: number;
  readonly persons: number;
  /** Great circle. */
  readonly kilometres: number;
}

/** From where people come to a visit. */
export interface Arrival {
  readonly from: Stop;
  readonly persons: number;
  readonly kilometres: number;
}

/** Where somebody was last, and by what they left it. */
interface Whereabouts {
  readonly stop: Stop;
  readonly by: TravelMode | null;
}

/**
 * Follows each person through the programme: where a group goes elsewhere than the others, there are two ways and none between the places of
 * the two. A transfer with an end that is not on the map gives its mode to the way on which it lies.
 */
export function walk(steps: readonly Step[]): {
  readonly ways: readonly Way[];
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
} {
  const isKnown = steps.some(({ members }) => members.length > 0);
  const where = new Map<number, Whereabouts>();
  const ways = new Map<string, Way>();
  const arrivals = new Map<string, Map<Stop, Arrival>>();

  const go = (from: Stop, to: Stop, mode: TravelMode | null, leg: number): void => {
    const key = `${from.place.id} ${to.place.id} ${mode ?? ''}`;
    const known = ways.get(key) ?? { from, to, mode, leg, persons: 0, kilometres: distanceBetween(from, to) };
    ways.set(key, { ...known, persons: known.persons + 1 });
  };
  const arrive = (from: Stop, to: Stop, visitId: string): void => {
    const known = arrivals.get(visitId) ?? new Map<Stop, Arrival>();
    const arrival = known.get(from) ?? { from, persons: 0, kilometres: distanceBetween(from, to) };
    arrivals.set(visitId, known.set(from, { ...arrival, persons: arrival.persons + 1 }));
  };
  const visit = (member: number, step: Extract<Step, { kind: 'visit' }>): void => {
    const last = where.get(member);
    // Who was somewhere that is not on the map comes from nowhere.
    if (!step.at) where.delete(member);
    if (!step.at) return;
    if (last && last.stop !== step.at) {
      go(last.stop, step.at, last.by, step.leg);
      if (last.by === null) arrive(last.stop, step.at, step.id);
    }
    where.set(member, { stop: step.at, by: null });
  };
  const transfer = (member: number, { from, to, mode, leg }: Extract<Step, { kind: 'transfer' }>): void => {
    const last = where.get(member);
    if (last && from && last.stop !== from) go(last.stop, from, last.by, leg);
    const start = from ?? last?.stop ?? null;
    if (!to) {
      if (start) where.set(member, { stop: start, by: last?.by ?? mode });
      return;
    }
    if (start && start !== to) go(start, to, from ? mode : (last?.by ?? mode), leg);
    where.set(member, { stop: to, by: null });
  };

  for (const step of steps) {
    // Before anybody is in the delegation, one person goes everywhere.
    for (const member of isKnown ? step.members : [0]) {
      if (step.kind === 'visit') visit(member, step);
      else transfer(member, step);
    }
  }
  const byPersons = (one: Arrival, other: Arrival): number => other.persons - one.persons;
  return {
    ways: [...ways.values()],
    arrivals: new Map([...arrivals].map(([id, all]) => [id, [...all.values()].toSorted(byPersons)])),
  };
}

function distanceBetween(one: Stop, other: Stop): number {
  return distanceKm(one.place.point, other.place.point);
}
