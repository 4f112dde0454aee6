import type { Pair } from './atlas.ts';
import type { Size } from './projection.ts';

/** What of a ring lies on a sheet (Sutherland and Hodgman: one edge of the sheet after the other). */
export function clip(ring: readonly Pair[], { width, height }: Size): readonly Pair[] {
  const cut = (points: readonly Pair[], axis: 0 | 1, edge: number, sign: 1 | -1): readonly Pair[] => {
    const isIn = (point: Pair): boolean => sign * (point[axis] - edge) >= 0;
    return points.flatMap((point, index) => {
      const last = points.at(index - 1) ?? point;
      if (isIn(point) === isIn(last)) return isIn(point) ? [point] : [];
      const t = (edge - last[axis]) / (point[axis] - last[axis]);
      const crossing: Pair = [last[0] + t * (point[0] - last[0]), last[1] + t * (point[1] - last[1])];
      return isIn(point) ? [crossing, point] : [crossing];
    });
  };
  return cut(cut(cut(cut(ring, 0, 0, 1), 0, width, -1), 1, 0, 1), 1, height, -1);
}

/** The area of rings, holes counted against it, and the centre of the largest. */
export function middleOf(rings: readonly (readonly Pair[])[]): { readonly area: number; readonly at: Pair } {
  const parts = rings.map(centreOf);
  const area = Math.abs(parts.reduce((sum, part) => sum + part.area, 0));
  const [largest] = parts.toSorted((one, other) => Math.abs(other.area) - Math.abs(one.area));
  return { area, at: largest?.at ?? [0, 0] };
}

function centreOf(ring: readonly Pair[]): { readonly area: number; readonly at: Pair } {
  let [double, x, y] = [0, 0, 0];
  for (const [index, point] of ring.entries()) {
    const last = ring.at(index - 1) ?? point;
    const cross = last[0] * point[1] - point[0] * last[1];
    double += cross;
    x += (last[0] + point[0]) * cross;
    y += (last[1] + point[1]) * cross;
  }
  return double === 0
    ? { area: 0, at: [0, 0] }
    : { area: double / 2, at: [x / (3 * double), y / (3 * double)] };
}
