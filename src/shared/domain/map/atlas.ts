import type { Position } from '../travel.ts';

/**
 * The ground of every map, `assets/map/atlas.json`, made by `tools/map.ts`: Natural Earth 1:10 million as arcs that neighbours share, and
 * the towns of GeoNames. Arcs are flat lists of x and y, the first absolute, the others as steps, in units of `scale` from `translate`;
 * a ring names its arcs, `~n` is arc n backwards. `borders` are the arcs between two countries; all others are coasts.
 */
export interface Atlas {
  readonly scale: Pair;
  readonly translate: Pair;
  readonly arcs: ReadonlyArray<readonly number[]>;
  readonly borders: readonly number[];
  readonly countries: readonly AtlasCountry[];
  readonly towns: {
    /** The largest first. */
    readonly names: readonly string[];
    /** Longitude and latitude in thousandths of a degree, one after the other. */
    readonly points: readonly number[];
    readonly thousands: readonly number[];
  };
}

interface AtlasCountry {
  /** ISO 3166, or the English name of what has no code. */
  readonly name: string;
  /** `box`: west, south, east, north, in the units of the arcs. */
  readonly polygons: ReadonlyArray<{
    readonly box: readonly number[];
    readonly rings: ReadonlyArray<readonly number[]>;
  }>;
}

export type Pair = readonly [number, number];

/** In degrees; over the line where the date changes, west is east of east. */
export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** What of the atlas lies in a box, as GeoJSON: whole polygons and arcs, not cut. */
export interface Ground {
  readonly countries: ReadonlyArray<{
    readonly name: string;
    readonly land: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
  }>;
  readonly coasts: Lines;
  readonly borders: Lines;
}

interface Lines {
  type: 'MultiLineString';
  coordinates: [number, number][][];
}

/** `coarse`: points of a line nearer to each other, in degrees, are left out; its ends stay, so that neighbours still meet. */
export function groundWithin(atlas: Atlas, box: Box, coarse: number): Ground {
  const { scale, translate } = atlas;
  const between = new Set(atlas.borders);
  const seen = new Set<number>();
  const decoded = new Map<number, [number, number][]>();
  const points = (arc: number): [number, number][] => {
    const known = decoded.get(arc);
    if (known) return known;
    const made = decode(atlas, arc, coarse);
    decoded.set(arc, made);
    return made;
  };
  const ring = (arcs: readonly number[]): [number, number][] => {
    const closed: [number, number][] = [];
    for (const arc of arcs) {
      const plain = arc < 0 ? ~arc : arc;
      seen.add(plain);
      const way = arc < 0 ? points(plain).toReversed() : points(plain);
      // An arc begins where the one before it ends.
      closed.push(...(closed.length === 0 ? way : way.slice(1)));
    }
    return closed;
  };
  const degrees = ([west = 0, south = 0, east = 0, north = 0]: readonly number[]): Box => ({
    west: west * scale[0] + translate[0],
    south: south * scale[1] + translate[1],
    east: east * scale[0] + translate[0],
    north: north * scale[1] + translate[1],
  });
  const countries = atlas.countries
    .map(({ name, polygons }) => ({
      name,
      land: {
        type: 'MultiPolygon' as const,
        coordinates: polygons
          .filter((one) => overlap(degrees(one.box), box))
          .map((one) => one.rings.map(ring)),
      },
    }))
    .filter(({ land }) => land.coordinates.length > 0);
  const lines = (isBorder: boolean): Lines => ({
    type: 'MultiLineString',
    coordinates: [...seen].filter((arc) => between.has(arc) === isBorder).map(points),
  });
  return { countries, coasts: lines(false), borders: lines(true) };
}

export interface Town extends Position {
  readonly name: string;
  readonly population: number;
}

/** The towns in a box, the largest first, at most so many. */
export function townsWithin({ towns }: Atlas, box: Box, most: number): Town[] {
  const found: Town[] = [];
  for (const [index, name] of towns.names.entries()) {
    const lon = (towns.points[2 * index] ?? 0) / 1000;
    const lat = (towns.points[2 * index + 1] ?? 0) / 1000;
    if (!overlap({ west: lon, south: lat, east: lon, north: lat }, box)) continue;
    found.push({ name, lon, lat, population: (towns.thousands[index] ?? 0) * 1000 });
    if (found.length === most) break;
  }
  return found;
}

function overlap(one: Box, other: Box): boolean {
  if (one.south > other.north || one.north < other.south) return false;
  if (other.west <= other.east) return one.west <= other.east && one.east >= other.west;
  return one.east >= other.west || one.west <= other.east;
}

function decode({ arcs, scale, translate }: Atlas, arc: number, coarse: number): [number, number][] {
  const steps = arcs[arc] ?? [];
  const points: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    const lon = x * scale[0] + translate[0];
    const lat = y * scale[1] + translate[1];
    const last = points.at(-1);
    const isEnd = index + 2 === steps.length;
    if (!last || isEnd || Math.abs(lon - last[0]) + Math.abs(lat - last[1]) >= coarse)
      points.push([lon, lat]);
  }
  return points;
}
