import { wayFinderOf } from './clashes/wayFinder.ts';
import type { Row } from './entities.ts';
import type { Place } from './places.ts';
import type { Journey } from './transfers.ts';
import { fastestModes, travelModes, type TravelMode } from './travel.ts';

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

/** The minutes are those the rules of clashes go by: measured durations win over estimates, see `travel.ts`. */
export function waysOf(
  places: readonly Pick<Row<Place>, 'id' | 'point'>[],
  journeys: readonly Journey[],
): Ways {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  const known = wayFinderOf(places, journeys);

  const needed: Ways['needed'] = (fromId, toId, mode, persons) => {
    const way = known.by(mode, fromId, toId, persons);
    if (!way) return null;
    return way.measured
      ? { minutes: way.minutes, source: 'measured' }
      : { minutes: Math.max(1, way.minutes), source: 'estimated' };
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
