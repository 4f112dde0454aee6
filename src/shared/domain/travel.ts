import type { Point } from './values.ts';

/** How people get from one place to the next. */
export const travelModes = ['walk', 'tram', 'coach', 'train', 'flight'] as const;
export type TravelMode = (typeof travelModes)[number];

/** Where something is, in degrees; every `Point` is one. */
export type Position = Pick<Point, 'lat' | 'lon'>;

/** So many kilometres of the way at this speed; the last stretch has no end. */
interface Stretch {
  readonly kilometres: number;
  readonly speed: number;
}

interface ModeModel {
  /** Length of the way over the great circle. */
  readonly detour: number;
  /** From the start of the way on, in km and km/h: slow in towns, faster between them. */
  readonly stretches: readonly Stretch[];
  /** Minutes for what is no riding: to the stop or station and from it, waiting, checks. */
  readonly overhead: number;
  /** Getting on and off, per person of the group; nobody waits for more than `together` others. */
  readonly secondsPerPerson: number;
  readonly together: number;
}

/**
 * The parameters of the estimate. Sources, reasons and the error against known journeys: docs/travel-model.md.
 *
 * Detours: Newell 1980 and O'Sullivan 1996 for walking (1.2 to 1.23), 1.34 for roads in 300 European cities (doi
 * 10.1177/23998083231168870). Trams: mean speeds the networks publish, 15.8 to 25 km/h. Getting on and off: Levinson 1983, 2.75 s a
 * person each way. Coaches: 45 minutes of rest after 4 h 30 of driving (Regulation (EC) 561/2006, article 7).
 */
const travelModel: Readonly<Record<TravelMode, ModeModel>> = {
  // A group walks more slowly than one person (4.8 km/h) and waits for its last at every crossing.
  walk: {
    detour: 1.2,
    stretches: [{ kilometres: Infinity, speed: 4.5 }],
    overhead: 0,
    secondsPerPerson: 2,
    together: 100,
  },
  tram: {
    detour: 1.35,
    stretches: [
      { kilometres: 6, speed: 19 },
      { kilometres: Infinity, speed: 24 },
    ],
    overhead: 10,
    secondsPerPerson: 6,
    together: 200,
  },
  // Several coaches are boarded at the same time.
  coach: {
    detour: 1.25,
    stretches: [
      { kilometres: 6, speed: 18 },
      { kilometres: 24, speed: 45 },
      { kilometres: Infinity, speed: 90 },
    ],
    overhead: 5,
    secondsPerPerson: 8,
    together: 50,
  },
  train: {
    detour: 1.2,
    stretches: [
      { kilometres: 12, speed: 40 },
      { kilometres: 60, speed: 90 },
      { kilometres: Infinity, speed: 110 },
    ],
    overhead: 30,
    secondsPerPerson: 3,
    together: 100,
  },
  flight: {
    detour: 1.07,
    stretches: [
      { kilometres: 250, speed: 320 },
      { kilometres: Infinity, speed: 780 },
    ],
    overhead: 150,
    secondsPerPerson: 5,
    together: 180,
  },
};

/**
 * The high-speed lines of France leave Paris like the rays of a star: a train that starts or ends within the radius and goes far
 * enough (both in km of great circle) is on one. Elsewhere it takes the ordinary stretches.
 */
const fastTrains = {
  centre: { lat: 48.8566, lon: 2.3522 },
  radius: 12,
  farther: 150,
  stretches: [
    { kilometres: 8, speed: 40 },
    { kilometres: Infinity, speed: 220 },
  ],
} as const;

const coachRest = { every: 270, minutes: 45 } as const;

const earthRadius = 6371.0088;

/** Great circle in kilometres on a sphere of the earth's mean radius (haversine): within 0.6 % of the ellipsoid. */
export function distanceKm(from: Position, to: Position): number {
  const half = (degrees: number): number => Math.sin((degrees * Math.PI) / 360) ** 2;
  const cosines = Math.cos((from.lat * Math.PI) / 180) * Math.cos((to.lat * Math.PI) / 180);
  const chord = half(to.lat - from.lat) + cosines * half(to.lon - from.lon);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

interface Journey {
  readonly from: Position | null;
  readonly to: Position | null;
  readonly mode: TravelMode;
  readonly persons: number;
}

/**
 * Minutes a group needs from door to door, in whole minutes rounded up; null when a point is missing. An estimate: a measured
 * duration wins over it.
 */
export function estimateMinutes({ from, to, mode, persons }: Journey): number | null {
  if (!from || !to) return null;
  return Math.ceil(aloneMinutes(from, to, mode) + boardingMinutes(mode, persons));
}

/** The part of the estimate that is the same for any group: riding, access and waiting. Not rounded. */
export function aloneMinutes(from: Position, to: Position, mode: TravelMode): number {
  return travelModel[mode].overhead + ridingMinutes(from, to, mode);
}

/** The part of the estimate that grows with the group: getting on and off. Not rounded. */
export function boardingMinutes(mode: TravelMode, persons: number): number {
  const { secondsPerPerson, together } = travelModel[mode];
  return (Math.min(persons, together) * secondsPerPerson) / 60;
}

/** The part of the estimate that a timetable prints: minutes under way, without access, waiting and boarding. */
export function ridingMinutes(from: Position, to: Position, mode: TravelMode): number {
  const minutes = minutesAlong(distanceKm(from, to) * travelModel[mode].detour, stretchesOf(from, to, mode));
  return mode === 'coach' ? minutes + Math.floor(minutes / coachRest.every) * coachRest.minutes : minutes;
}

/** Kilometres between which a mode is worth a thought, as the crow flies. */
const sensible: Readonly<Record<TravelMode, readonly [number, number]>> = {
  walk: [0, 2],
  tram: [0.8, 15],
  coach: [1.5, 700],
  train: [15, 1200],
  flight: [300, Infinity],
};

/** The modes that make sense between two points, the fastest first; empty when a point is missing. */
export function fastestModes(
  from: Position | null,
  to: Position | null,
  persons: number,
): readonly { readonly mode: TravelMode; readonly minutes: number }[] {
  if (!from || !to) return [];
  const distance = distanceKm(from, to);
  return travelModes
    .filter((mode) => distance >= sensible[mode][0] && distance <= sensible[mode][1])
    .map((mode) => ({ mode, minutes: estimateMinutes({ from, to, mode, persons }) ?? 0 }))
    .sort((one, other) => one.minutes - other.minutes);
}

function stretchesOf(from: Position, to: Position, mode: TravelMode): readonly Stretch[] {
  if (mode !== 'train') return travelModel[mode].stretches;
  const { centre, radius, farther, stretches } = fastTrains;
  const near = Math.min(distanceKm(from, centre), distanceKm(to, centre));
  return near <= radius && distanceKm(from, to) >= farther ? stretches : travelModel.train.stretches;
}

function minutesAlong(kilometres: number, stretches: readonly Stretch[]): number {
  let left = kilometres;
  let minutes = 0;
  for (const stretch of stretches) {
    const ridden = Math.min(left, stretch.kilometres);
    minutes += (ridden / stretch.speed) * 60;
    left -= ridden;
  }
  return minutes;
}
