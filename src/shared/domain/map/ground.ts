import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { groundWithin, type Atlas, type Pair } from './atlas.ts';
import { metresPerPixel, projectionOf, seenBox, type Drawing, type View } from './projection.ts';
import { written } from './shapes.ts';

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
  // Half a pixel is seen by nobody.
  const coarse = (metresPerPixel(frame, view, size) * 0.5) / 111_195;
  const ground = groundWithin(atlas, seenBox(frame, shifted, wide), coarse);
  // No curve between two points: coasts are made of many.
  const projection = projectionOf(frame, view)
    .precision(0)
    .clipExtent([
      [-spareX - 2, -spareY - 2],
      [size.width + spareX + 2, size.height + spareY + 2],
    ]);
  const path = geoPath(projection).digits(1);
  const countries = ground.countries.map(({ name, land }) => ({ name, ...outline(projection, land) }));
  return {
    land: countries.map(({ d }) => d).join(''),
    coasts: path(ground.coasts) ?? '',
    borders: path(ground.borders) ?? '',
    countries: countries.map(({ name, rings }) => ({ name, rings })),
    of: view,
  };
}

/** Pixels between two corners of a thinned outline. */
const thin = 5;

/** A country as a path, and thinned: projected once for both, since that is what takes time. */
function outline(
  projection: GeoProjection,
  land: GeoPermissibleObjects,
): { readonly d: string; readonly rings: readonly (readonly Pair[])[] } {
  const parts: string[] = [];
  const rings: Pair[][] = [];
  let ring: Pair[] = [];
  geoPath(projection, {
    moveTo: (x, y) => {
      parts.push(`M${written(x, y)}`);
      ring = [[x, y]];
      rings.push(ring);
    },
    lineTo: (x, y) => {
      parts.push(`L${written(x, y)}`);
      const last = ring.at(-1);
      if (!last || Math.abs(last[0] - x) + Math.abs(last[1] - y) >= thin) ring.push([x, y]);
    },
    closePath: () => parts.push('Z'),
    arc: () => undefined,
    beginPath: () => undefined,
  })(land);
  return { d: parts.join(''), rings: rings.filter((one) => one.length > 3) };
}
