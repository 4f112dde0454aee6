import type { MapMatter, Selection } from '../../shared/domain/map/matter.ts';
import { tourOf } from '../../shared/domain/map/tour.ts';
import { fail } from '../../shared/errors.ts';
import { map } from '../../shared/texts/map.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { capitalised, dayText } from '../../shared/texts/wording.ts';
import { mapMaker } from './map.ts';
import type { MissionPlan } from './plan.ts';
import { gpxOf } from './route/gpx.ts';
import { kmlOf } from './route/kml.ts';
import { routeOf } from './route/tour.ts';
import { instant } from './wording.ts';

/** What maps and routes are made of, and what of it is asked for. */
export interface MapSource {
  readonly matter: MapMatter;
  readonly selection: Selection;
}

/** The map as a picture of its own. Throws `map.empty` when nothing of it has coordinates. */
export async function mapSvg(plan: MissionPlan, source: MapSource, assetsFolder: string): Promise<string> {
  const tour = tourOf(source.matter, source.selection);
  if (tour.stops.length === 0) fail({ code: 'map.empty' });
  const draw = await mapMaker(assetsFolder);
  const title = titleOf(plan, source);
  return draw(tour, { title, isHeaded: true, language: plan.language, size: { width: 1120, height: 760 } });
}

/** The route as GPX. Throws `map.empty`, see above. */
export function routeGpx(plan: MissionPlan, source: MapSource): string {
  const at = new Date(instant(plan.generatedAt.minute, plan.generatedAt.zone)).toISOString();
  return gpxOf(placedRoute(plan, source), { title: titleOf(plan, source), at: `${at.slice(0, 19)}Z` });
}

/** The route as KML. Throws `map.empty`, see above. */
export function routeKml(plan: MissionPlan, source: MapSource): string {
  const { list } = map[plan.language];
  return kmlOf(placedRoute(plan, source), { title: titleOf(plan, source), stopsTitle: list });
}

/** The leg and the day in words; nothing of a whole mission. */
export function selectionText({ matter, selection }: MapSource, language: Language): string {
  const { legId, day } = selection;
  const leg = matter.legs.find(({ id }) => id === legId)?.title ?? '';
  return [leg, day === null ? '' : dayText(language, day)].filter((part) => part !== '').join(', ');
}

function placedRoute(plan: MissionPlan, { matter, selection }: MapSource) {
  const route = routeOf(matter, selection, plan.language);
  return route.stops.length === 0 ? fail({ code: 'map.empty' }) : route;
}

function titleOf(plan: MissionPlan, source: MapSource): string {
  const { language, mission } = plan;
  return capitalised(language, selectionText(source, language)) || mission.title;
}
