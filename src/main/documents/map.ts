import { readAsset } from './assets.ts';
import type { Atlas } from '../../shared/domain/map/atlas.ts';
import { drawGround } from '../../shared/domain/map/ground.ts';
import { frameOf, type Size } from '../../shared/domain/map/projection.ts';
import { fitTour, sceneOf } from '../../shared/domain/map/scene.ts';
import { svgOf } from '../../shared/domain/map/svg.ts';
import type { MapMatter, Selection } from '../../shared/domain/map/matter.ts';
import { tourOf, type Tour } from '../../shared/domain/map/tour.ts';
import { map, mapWords } from '../../shared/texts/map.ts';
import type { Language } from '../../shared/texts/texts.ts';

export interface MapPicture {
  /** What is shown, in words: heard by who does not see, and above the map when `isHeaded`. */
  readonly title: string;
  readonly isHeaded: boolean;
  readonly language: Language;
  readonly size: Size;
}

const atlases = new Map<string, Promise<Atlas>>();

/** Draws maps with the ground of the app's assets. */
export async function mapMaker(assetsFolder: string): Promise<(tour: Tour, picture: MapPicture) => string> {
  const atlas = await atlasFrom(assetsFolder);
  return (tour, { title, isHeaded, language, size }) => {
    const frame = frameOf(tour.stops.map(({ place }) => place.point));
    const drawing = { frame, size, view: fitTour(frame, tour, size) };
    const ground = drawGround(atlas, drawing, 0);
    const scene = sceneOf(tour, drawing, atlas, ground, mapWords(language));
    return svgOf(scene, ground, { title, isHeaded });
  };
}

/** A map as a template takes it. */
export interface DrawnMap {
  readonly svg: string;
  readonly alt: string;
}

/** Across a page, its letters are as large as those of the text. */
const pageSize = { width: 760, height: 430 } as const;

/** A map of each leg that goes from one place to another, by the leg's id. */
export async function legMaps(
  matter: MapMatter | undefined,
  language: Language,
  assetsFolder: string,
): Promise<ReadonlyMap<string, DrawnMap>> {
  const maps = new Map<string, DrawnMap>();
  for (const { id, title } of matter?.legs ?? []) {
    const drawn = await drawnMap(matter, { legId: id, day: null }, title, language, assetsFolder);
    if (drawn) maps.set(id, drawn);
  }
  return maps;
}

/** A map of the whole mission; null where it does not go from one place to another. */
export function missionMap(
  matter: MapMatter | undefined,
  language: Language,
  assetsFolder: string,
): Promise<DrawnMap | null> {
  return drawnMap(matter, { legId: null, day: null }, map[language].allLegs, language, assetsFolder);
}

async function drawnMap(
  matter: MapMatter | undefined,
  selection: Selection,
  what: string,
  language: Language,
  assetsFolder: string,
): Promise<DrawnMap | null> {
  const tour = matter ? tourOf(matter, selection) : null;
  if (!tour || tour.stops.length < 2) return null;
  const draw = await mapMaker(assetsFolder);
  const words = map[language];
  const stops = tour.stops.map(({ number, place }) => words.stop(number, place.name, place.city));
  const title = words.label(what, stops.length);
  const svg = draw(tour, { title, isHeaded: false, language, size: pageSize });
  return { svg, alt: words.described(title, stops) };
}

/** Kept, as the thread makes more than one document. */
function atlasFrom(assetsFolder: string): Promise<Atlas> {
  const known = atlases.get(assetsFolder);
  if (known) return known;
  const fresh = readAsset(assetsFolder, 'atlas').then((bytes) => JSON.parse(bytes.toString()) as Atlas);
  atlases.set(assetsFolder, fresh);
  // A failure (a missing file) is told each time, not remembered.
  fresh.catch(() => atlases.delete(assetsFolder));
  return fresh;
}
