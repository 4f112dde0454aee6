import { readAsset } from './assets.ts';
import type { Atlas } from '../../shared/domain/map/atlas.ts';
import { drawGround } from '../../shared/domain/map/ground.ts';
import { frameOf, type Size } from '../../shared/domain/map/projection.ts';
import { fitTour, sceneOf } from '../../shared/domain/map/scene.ts';
import { svgOf } from '../../shared/domain/map/svg.ts';
import type { Tour } from '../../shared/domain/map/tour.ts';
import { mapWords } from '../../shared/texts/map.ts';
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
