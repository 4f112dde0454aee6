import type { Row } from './entities.ts';
import type { Place } from './places.ts';
import type { Journey } from './transfers.ts';
import { estimateMinutes, travelModes, fastestModes, type TravelMode } from './travel.ts';

/** How long a way takes, and who says so. */
export interface Needed {
  readonly minutes: number;
  readonly source: 'measured' | 'estimated';
}

/** What a mission knows of the ways between its places. */
export interface Ways {
  /** Minutes from door to door for so many persons; null when it was never measured and a place has no coordinates. */
  needed(fromPlaceId: string, toPlaceId: string, mode: TravelMode, persons: number): Needed | null;
  /** The modes that make sense between two places, the quickest first; those that were measured always do. */
  modes(
    fromPlaceId: string,
    toPlaceId: string,
    persons: number,
  ): readonly { readonly mode: TravelMode; readonly needed: Needed }[];
}

/** Measured durations win over estimates, see `travel.ts`. */
export function waysOf(
  places: readonly Pick<Row<Place>, 'id' | 'point'>[],
  journeys: readonly Journey[],
): Ways {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  const measured = new Map(
    journeys.map((way) => [`${way.fromPlaceId} ${way.toPlaceId} ${way.mode}`, way.minutes]),
  );

  const needed: Ways['needed'] = (fromId, toId, mode, persons) => {
    const minutes = measured.get(`${fromId} ${toId} ${mode}`) ?? null;
    if (minutes !== null) return { minutes, source: 'measured' };
    const [from, to] = [points.get(fromId) ?? null, points.get(toId) ?? null];
    const estimate = estimateMinutes({ from, to, mode, persons });
    return estimate === null ? null : { minutes: Math.max(1, estimate), source: 'estimated' };
  };

  return {
    needed,
    modes: (fromId, toId, persons) => {
      const [from, to] = [points.get(fromId) ?? null, points.get(toId) ?? null];
      const sensible = new Set(fastestModes(from, to, persons).map(({ mode }) => mode));
      return travelModes
        .flatMap((mode) => {
          const way = needed(fromId, toId, mode, persons);
          return way && (sensible.has(mode) || way.source === 'measured') ? [{ mode, needed: way }] : [];
        })
        .toSorted((a, b) => a.needed.minutes - b.needed.minutes);
    },
  };
}
