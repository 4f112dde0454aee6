import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { groundWithin, type Atlas, type Pair } from './atlas.ts';
import { projectionOf, seenBox, type Drawing, type View } from './projection.ts';

/** Land, coasts and borders as paths, in the pixels of one view. */
export interface GroundPaths {
  readonly land: string;
  readonly coasts: string;
  readonly borders: string;
  /** Their outlines, thinned, for their names. */
  readonly countries: readonly { readonly name: string; readonly rings: readonly (readonly Pair[])[] }[];
  /** The view for which all this was drawn. */
  readonly of: View;
}

/** The ground around what is seen, `beyond` times its size on every side: so much can be moved before it must be drawn again. */
export function drawGround(atlas: Atlas, { frame, view, size }: Drawing, beyond: number): GroundPaths {
  const [spareX, spareY] = [size.width * beyond, size.height * beyond];
  const wide = { width: size.width + 2 * spareX, height: size.height + 2 * spareY };
  const shifted = { ...view, x: view.x + spareX, y: view.y + spareY };
  const ground = groundWithin(atlas, seenBox(frame, shifted, wide));
  const projection = projectionOf(frame, view).clipExtent([
    [-spareX - 2, -spareY - 2],
    [size.width + spareX + 2, size.height + spareY + 2],
  ]);
  const path = geoPath(projection).digits(1);
  const land = ground.countries.flatMap(({ land: { coordinates } }) => coordinates);
  return {
    land: path({ type: 'MultiPolygon', coordinates: land }) ?? '',
    coasts: path(ground.coasts) ?? '',
    borders: path(ground.borders) ?? '',
    countries: ground.countries.map(({ name, land: one }) => ({ name, rings: outlinesOf(projection, one) })),
    of: view,
  };
}

/** Pixels between two corners of an outline. */
const coarse = 5;

function outlinesOf(projection: GeoProjection, land: GeoPermissibleObjects): Pair[][] {
  const rings: Pair[][] = [];
  let ring: Pair[] = [];
  geoPath(projection, {
    moveTo: (x, y) => {
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo: (x, y) => {
      const last = ring.at(-1);
      if (!last || Math.abs(last[0] - x) + Math.abs(last[1] - y) >= coarse) ring.push([x, y]);
    },
    arc: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
  })(land);
  return rings.filter((one) => one.length > 3);
}
