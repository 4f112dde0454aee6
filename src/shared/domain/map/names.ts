import type { Position } from '../travel.ts';
import { townsWithin, type Atlas, type Pair } from './atlas.ts';
import { clip, middleOf } from './clip.ts';
import type { GroundPaths } from './ground.ts';
import type { Stop } from './walk.ts';
import { rectangleOf, standBeside, textSize, type Sheet } from './labels.ts';
import { seenBox, type Drawing } from './projection.ts';
import { countrySpacing, fontSizes, type Shape } from './shapes.ts';
import type { MapWords } from './words.ts';

interface Mark {
  readonly at: readonly [number, number];
  readonly stops: readonly Stop[];
}

/** The names of the countries of which enough is in sight, in the middle of what is. */
export function countryNames(
  { countries, of }: GroundPaths,
  { view, size }: Drawing,
  sheet: Sheet,
  words: MapWords,
): Shape[] {
  const enlarged = view.k / of.k;
  const move = ([x, y]: Pair): Pair => [(x - of.x) * enlarged + view.x, (y - of.y) * enlarged + view.y];
  return countries
    .map(({ name, rings }) => ({ name, ...middleOf(rings.map((ring) => clip(ring.map(move), size))) }))
    .filter(({ area }) => area > 9000)
    .toSorted((one, other) => other.area - one.area)
    .flatMap(({ name, at }) => {
      const text = words.country(name).toLocaleUpperCase();
      const standing = { x: at[0], y: at[1], anchor: 'middle' } as const;
      const room = textSize(text, fontSizes.country, countrySpacing);
      return sheet.claim(rectangleOf(standing, room))
        ? [{ kind: 'text', look: 'country', text, ...standing }]
        : [];
    });
}

/** So near to a mark or a larger town, in pixels, a town says nothing more about where one is. */
const apart = 46;

/** Towns for bearings: as many as there is room for, none that is a stop's own city or stands in its shadow. */
export function townNames(
  atlas: Atlas,
  { frame, view, size }: Drawing,
  sheet: Sheet,
  marks: readonly Mark[],
  project: (position: Position) => readonly [number, number],
): Shape[] {
  const most = Math.round((size.width * size.height) / 26_000);
  const own = new Set(marks.flatMap(({ stops }) => stops.map(({ place }) => place.city.toLocaleLowerCase())));
  const near = marks.map(({ at }) => at);
  const shapes: Shape[] = [];
  for (const town of townsWithin(atlas, seenBox(frame, view, size), most * 6)) {
    if (shapes.length >= most * 2) break;
    const [x, y] = project(town);
    const isShadowed = near.some(([left, top]) => Math.hypot(left - x, top - y) < apart);
    near.push([x, y]);
    if (isShadowed || own.has(town.name.toLocaleLowerCase())) continue;
    const standing = standBeside(sheet, [x, y], 2, textSize(town.name, fontSizes.townText));
    if (!standing) continue;
    shapes.push({ kind: 'circle', look: 'town', x, y, radius: 2 });
    shapes.push({ kind: 'text', look: 'townText', text: town.name, ...standing });
  }
  return shapes;
}
