import { instantOf } from '../instants.ts';
import type { MapItem, MapMatter, Selection } from './matter.ts';
import { walk, type Arrival, type Step, type Stop, type Way } from './walk.ts';

export interface Tour {
  readonly stops: readonly Stop[];
  readonly ways: readonly Way[];
  /** By visit: from where people come to it with no transfer planned, most people first. */
  readonly arrivals: ReadonlyMap<string, readonly Arrival[]>;
  /** In the order of the programme; those without a time last. */
  readonly items: readonly MapItem[];
}

/** What a leg or a day looks like on a map. */
export function tourOf(matter: MapMatter, selection: Selection): Tour {
  const places = new Map(matter.places.map((place) => [place.id, place]));
  const legs = new Map(matter.legs.map(({ id }, index) => [id, index]));
  const items = matter.items
    .filter((item) => isSelected(item, selection))
    .toSorted((one, other) => startOf(one) - startOf(other) || (one.id < other.id ? -1 : 1));
  const visits = items.filter((item) => item.kind === 'visit');
  const byPlace = Map.groupBy(visits, (visit) => visit.placeId);
  const stops = new Map<string, Stop>();
  for (const item of items) {
    for (const id of placesOf(item)) {
      const place = id === null ? undefined : places.get(id);
      if (!place?.point || stops.has(place.id)) continue;
      stops.set(place.id, {
        place: { ...place, point: place.point },
        number: stops.size + 1,
        leg: legs.get(item.legId) ?? 0,
        visits: byPlace.get(place.id) ?? [],
      });
    }
  }
  const steps = items.flatMap((item) => stepOf(item, legs, stops));
  return { stops: [...stops.values()], items, ...walk(steps) };
}

/** The days on which something is planned, in order. */
export function daysOfTour({ items }: MapMatter, legId: string | null): string[] {
  const days = items.filter((item) => legId === null || item.legId === legId).map(dayOf);
  return [...new Set(days)].filter((day) => day !== null).toSorted();
}

/** The day on which an item begins, on the clocks of its place; null of what has no time. */
export function dayOf(item: MapItem): string | null {
  if (item.kind === 'transfer') return item.passage.start.slice(0, 10);
  return item.slot?.start.slice(0, 10) ?? null;
}

function isSelected(item: MapItem, { legId, day }: Selection): boolean {
  return (legId === null || item.legId === legId) && (day === null || dayOf(item) === day);
}

function startOf(item: MapItem): number {
  if (item.kind === 'transfer') return instantOf(item.passage.start, item.passage.startZone);
  return item.slot === null ? Number.MAX_SAFE_INTEGER : instantOf(item.slot.start, item.slot.zone);
}

function placesOf(item: MapItem): readonly (string | null)[] {
  return item.kind === 'visit' ? [item.placeId] : [item.fromPlaceId, item.toPlaceId];
}

function stepOf(
  item: MapItem,
  legs: ReadonlyMap<string, number>,
  stops: ReadonlyMap<string, Stop>,
): readonly Step[] {
  const at = (id: string | null): Stop | null => (id === null ? null : (stops.get(id) ?? null));
  const common = { leg: legs.get(item.legId) ?? 0, members: item.members };
  if (item.kind === 'transfer')
    return [
      { ...common, kind: 'transfer', mode: item.mode, from: at(item.fromPlaceId), to: at(item.toPlaceId) },
    ];
  // What has no time is nowhere between the others; who does not know the place does not move.
  if (item.slot === null || item.placeId === null) return [];
  return [{ ...common, kind: 'visit', id: item.id, at: at(item.placeId) }];
}
