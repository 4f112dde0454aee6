import type { Position } from '../travel.ts';
import type { Point } from '../values.ts';
import type { Atlas, Pair } from './atlas.ts';
import { furnish, gridOf } from './furniture.ts';
import type { GroundPaths } from './ground.ts';
import type { Stop } from './walk.ts';
import type { Tour } from './tour.ts';
import { rectangleOf, sheetOf, shortened, standBeside, textSize, type Sheet } from './labels.ts';
import { clusterStops, numberText, type Cluster } from './marks.ts';
import { countryNames, townNames } from './names.ts';
import {
  fitView,
  metresPerPixel,
  projectionOf,
  type Drawing,
  type Frame,
  type Size,
  type View,
} from './projection.ts';
import { fontSizes, type Shape } from './shapes.ts';
import { drawWay } from './ways.ts';
import type { MapWords } from './words.ts';

export interface SceneMark {
  readonly key: string;
  readonly stops: readonly Stop[];
  readonly at: readonly [number, number];
  readonly shapes: readonly Shape[];
}

export interface Scene {
  readonly size: Size;
  /** So near that coasts at 1:10 million would be wrong by streets: nothing but a grid is drawn below. */
  readonly isPlain: boolean;
  readonly under: readonly Shape[];
  readonly ways: readonly Shape[];
  readonly marks: readonly SceneMark[];
  readonly over: readonly Shape[];
}

/** Metres a pixel. The coasts of Natural Earth are right within a kilometre or two. */
const plainBelow = 60;
const markRadius = 12;
/** More lines than these hide each other and what is below. */
const mostWays = 400;

/** The view of a whole tour. */
export function fitTour(frame: Frame, tour: Tour, size: Size): View {
  const points = tour.stops.flatMap(({ place }) => rim(place.point));
  return fitView(frame, points, size, Math.min(80, size.width / 9, size.height / 8));
}

/** A point, or the ends of the circle in which it lies. */
function rim({ lat, lon, precision }: Point): Position[] {
  const north = (precision ?? 0) / 111_195;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return [
    { lat: lat + north, lon },
    { lat: lat - north, lon },
    { lat, lon: lon + east },
    { lat, lon: lon - east },
  ];
}

/** Everything but the ground. `ground` gives the names of the countries; null before it is there. */
export function sceneOf(
  tour: Tour,
  drawing: Drawing,
  atlas: Atlas | null,
  ground: GroundPaths | null,
  words: MapWords,
): Scene {
  const { frame, view, size } = drawing;
  const metres = metresPerPixel(frame, view, size);
  const isPlain = metres < plainBelow;
  const projection = projectionOf(frame, view);
  const project = ({ lon, lat }: Position): readonly [number, number] =>
    projection([lon, lat]) ?? [-9999, -9999];
  const sheet = sheetOf(size);
  const clusters = clusterStops(tour.stops, (stop) => project(stop.place.point), markRadius * 2);
  for (const { at, stops } of clusters) claimAround(sheet, at, pillWidth(stops) / 2, markRadius);
  const over = furnish(sheet, drawing, metres, isPlain, words);
  const marks = clusters.map((cluster) => drawMark(cluster, sheet, metres, words));
  const ways = drawWays(tour, size, clusters, sheet, words);
  return {
    size,
    isPlain,
    under: [
      ...(isPlain ? [gridOf(drawing, metres)] : []),
      ...(isPlain || !ground ? [] : countryNames(ground, drawing, sheet, words)),
      ...(atlas ? townNames(atlas, drawing, sheet, clusters, project) : []),
    ],
    ways,
    marks,
    over,
  };
}

function claimAround(sheet: Sheet, [x, y]: readonly [number, number], width: number, height: number): void {
  sheet.claim({ left: x - width, right: x + width, top: y - height, bottom: y + height });
}

/** A mark of several stops is as wide as what is written in it. */
function pillWidth(stops: readonly Stop[]): number {
  return Math.max(2 * markRadius, textSize(numberText(stops), fontSizes.markText).width + 14);
}

function drawMark({ stops, at, leg }: Cluster, sheet: Sheet, metres: number, words: MapWords): SceneMark {
  const [x, y] = at;
  const width = pillWidth(stops);
  const half = width / 2 - markRadius;
  const precisions = stops.map(({ place }) => place.point.precision ?? 0);
  const halo = Math.max(...precisions) / metres;
  const cities = [...new Set(stops.map(({ place }) => place.city).filter((city) => city !== ''))];
  const [only] = stops;
  const text = shortened(
    stops.length === 1 && only ? only.place.name : words.cluster(cities, stops.length),
    38,
  );
  const standing = standBeside(sheet, at, width / 2, textSize(text, fontSizes.name));
  const r = markRadius;
  const pill = `M${x - half},${y - r}h${2 * half}a${r},${r},0,0,1,0,${2 * r}h${-2 * half}a${r},${r},0,0,1,0,${-2 * r}Z`;
  return {
    key: stops.map(({ place }) => place.id).join(' '),
    stops,
    at,
    shapes: [
      ...(stops.length === 1 && halo > r + 2
        ? [{ kind: 'circle', look: 'halo', leg, x, y, radius: halo } as const]
        : []),
      half > 0.5
        ? { kind: 'path', look: 'mark', leg, d: pill }
        : { kind: 'circle', look: 'mark', leg, x, y, radius: r },
      { kind: 'text', look: 'markText', leg, text: numberText(stops), x, y: y + 4.2, anchor: 'middle' },
      ...(standing ? [{ kind: 'text', look: 'name', text, ...standing } as const] : []),
    ],
  };
}

function drawWays(
  tour: Tour,
  sheetSize: Size,
  clusters: readonly Cluster[],
  sheet: Sheet,
  words: MapWords,
): Shape[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.stops.map((stop) => [stop, cluster] as const)),
  );
  const drawn = new Map<string, number>();
  const seen = new Set<string>();
  const lines: Shape[] = [];
  const texts: Shape[] = [];
  // Where there are too many to follow, those that most people take.
  const ways = tour.ways.length > mostWays ? tour.ways.toSorted((a, b) => b.persons - a.persons) : tour.ways;
  for (const { from, to, mode, leg, kilometres } of ways) {
    const [start, end] = [clusterOf.get(from), clusterOf.get(to)];
    if (!start || !end || start === end || !isNear(start.at, end.at, sheetSize)) continue;
    if (seen.size === mostWays) break;
    const pair = `${clusters.indexOf(start)} ${clusters.indexOf(end)}`;
    if (seen.has(`${pair} ${mode ?? ''}`)) continue;
    seen.add(`${pair} ${mode ?? ''}`);
    const nth = drawn.get(pair) ?? 0;
    drawn.set(pair, nth + 1);
    const { shapes, middle, length } = drawWay({ from: start.at, to: end.at, mode, leg, nth });
    lines.push(...shapes);
    const text = words.way(words.kilometres(kilometres), mode);
    const size = textSize(text, fontSizes.wayText);
    const standing = { x: middle[0], y: middle[1] + 4, anchor: 'middle' } as const;
    if (length > size.width + 50 && sheet.claim(rectangleOf(standing, size)))
      texts.push({ kind: 'text', look: 'wayText', leg, text, ...standing });
  }
  return [...lines, ...texts];
}

/** Whether a line between two marks may be seen on the sheet. */
function isNear(one: Pair, other: Pair, { width, height }: Size): boolean {
  const bend = 150;
  return (
    Math.max(one[0], other[0]) > -bend &&
    Math.min(one[0], other[0]) < width + bend &&
    Math.max(one[1], other[1]) > -bend &&
    Math.min(one[1], other[1]) < height + bend
  );
}
