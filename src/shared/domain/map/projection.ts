import { geoBounds, geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo';
import { distanceKm, type Position } from '../travel.ts';
import type { Box } from './atlas.ts';

/** In pixels of the screen, or points of the paper. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map is centred on: chosen once for what is shown, so that moving and zooming are plain shifts and enlargements. */
export interface Frame {
  readonly centre: Position;
  /** The two latitudes that keep their lengths. */
  readonly parallels: readonly [number, number];
}

/** Pixels per radian of the earth, and where the centre of the frame lies. */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A sheet of a size on which a frame is seen in a view. */
export interface Drawing {
  readonly frame: Frame;
  readonly view: View;
  readonly size: Size;
}

const earth = 6_371_008.8;
/** A map shows at least these metres across, however near its places are. */
const narrowest = 900;
/** From the whole earth to a street, in metres a pixel. */
const limits = { far: 40_000, near: 0.4 } as const;

/** The frame for points of any number; without one, Europe. */
export function frameOf(points: readonly Position[]): Frame {
  if (points.length === 0) return { centre: { lat: 50, lon: 5 }, parallels: [45, 55] };
  const [[west, south], [east, north]] = geoBounds({
    type: 'MultiPoint',
    coordinates: points.map(({ lon, lat }) => [lon, lat]),
  });
  const across = east >= west ? east - west : east + 360 - west;
  const lon = west + across / 2;
  const lat = Math.min(Math.max((south + north) / 2, -75), 75);
  const spread = Math.max((north - south) / 3, 0.2);
  return { centre: { lat, lon: lon > 180 ? lon - 360 : lon }, parallels: [lat - spread, lat + spread] };
}

/** Lambert's conformal cone: angles and, within a leg, lengths are true. Near the equator, where the cone opens, Mercator's cylinder. */
export function projectionOf({ centre, parallels }: Frame, { k, x, y }: View): GeoProjection {
  const conic = Math.abs(centre.lat) > 8 && parallels[0] * parallels[1] > 0;
  const base = conic ? geoConicConformal().parallels([parallels[0], parallels[1]]) : geoMercator();
  return base.rotate([-centre.lon, 0]).center([0, centre.lat]).scale(k).translate([x, y]).precision(0.4);
}

/** The view in which all points lie inside the size, with a margin. Without points, some 2,000 km across. */
export function fitView(frame: Frame, points: readonly Position[], size: Size, margin: number): View {
  const unit = projectionOf(frame, { k: 1, x: 0, y: 0 });
  const places = points.flatMap(({ lon, lat }) => {
    const at = unit([lon, lat]);
    return at ? [at] : [];
  });
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [left, right] = places.length === 0 ? [-0.16, 0.16] : [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = places.length === 0 ? [-0.1, 0.1] : [Math.min(...ys), Math.max(...ys)];
  const room = {
    width: Math.max(size.width - 2 * margin, 40),
    height: Math.max(size.height - 2 * margin, 40),
  };
  const least = narrowest / earth;
  const k = Math.min(room.width / Math.max(right - left, least), room.height / Math.max(bottom - top, least));
  return {
    k,
    x: size.width / 2 - (k * (left + right)) / 2,
    y: size.height / 2 - (k * (top + bottom)) / 2,
  };
}

/** Enlarged around a point that stays where it is, within the limits. */
export function zoomView(
  frame: Frame,
  view: View,
  size: Size,
  factor: number,
  around: readonly [number, number],
): View {
  const metres = metresPerPixel(frame, view, size);
  const by = Math.min(Math.max(factor, metres / limits.far), metres / limits.near);
  return {
    k: view.k * by,
    x: around[0] + (view.x - around[0]) * by,
    y: around[1] + (view.y - around[1]) * by,
  };
}

/** In the middle of the map. */
export function metresPerPixel(frame: Frame, view: View, size: Size): number {
  const invert = projectionOf(frame, view).invert;
  const [x, y] = [size.width / 2, size.height / 2];
  const from = invert?.([x - 5, y]);
  const to = invert?.([x + 5, y]);
  if (!from || !to || ![...from, ...to].every(Number.isFinite)) return earth / view.k;
  return Math.max(distanceKm({ lon: from[0], lat: from[1] }, { lon: to[0], lat: to[1] }) * 100, 1e-6);
}

/** The part of the earth seen in a view: points along its rim and inside, enlarged by a little. */
export function seenBox(frame: Frame, view: View, size: Size): Box {
  const { invert } = projectionOf(frame, view);
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const found = steps
    .flatMap((u) => steps.map((v) => invert?.([u * size.width, v * size.height]) ?? null))
    .flatMap((at) => (at?.every(Number.isFinite) ? [at] : []));
  // More than half of the earth across: everything may be seen.
  if (found.length < steps.length ** 2 || (view.k * Math.PI) / size.width < 1)
    return { west: -180, south: -90, east: 180, north: 90 };
  const relative = found.map(([lon]) => wrap(lon - frame.centre.lon));
  const lats = found.map(([, lat]) => lat);
  return {
    west: wrap(frame.centre.lon + Math.min(...relative)),
    east: wrap(frame.centre.lon + Math.max(...relative)),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

function wrap(lon: number): number {
  return ((((lon + 180) % 360) + 360) % 360) - 180;
}
