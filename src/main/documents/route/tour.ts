import type { MapItem, MapMatter, MapVisit, Selection } from '../../../shared/domain/map/matter.ts';
import type { Stop } from '../../../shared/domain/map/walk.ts';
import type { Tour } from '../../../shared/domain/map/tour.ts';
import { dayOf, tourOf } from '../../../shared/domain/map/tour.ts';
import { domain } from '../../../shared/texts/domain.ts';
import { map } from '../../../shared/texts/map.ts';
import type { Language } from '../../../shared/texts/texts.ts';
import { capitalised, dayText, hourText } from '../../../shared/texts/wording.ts';
import { instant } from '../wording.ts';

/** A leg or a day as a phone is told about it. */
export interface Route {
  readonly stops: readonly RouteStop[];
  readonly days: readonly RouteDay[];
}

export interface RouteStop {
  readonly stop: Stop;
  /** « 1. Le Cube ». */
  readonly name: string;
  /** Address, hours and titles of the visits, how well the position is known; a line each. */
  readonly lines: readonly string[];
}

export interface RouteDay {
  /** The day in words. */
  readonly name: string;
  readonly points: readonly RoutePoint[];
}

/** A visit, a departure or an arrival. */
export interface RoutePoint {
  readonly stop: Stop;
  /** « 9 h 00 – Le Cube ». */
  readonly name: string;
  readonly lines: readonly string[];
  /** ISO 8601 in UTC. */
  readonly time: string;
}

/** Stops in the order of the programme, and what happens each day at a place with coordinates. */
export function routeOf(matter: MapMatter, selection: Selection, language: Language): Route {
  const tour = tourOf(matter, selection);
  return { stops: tour.stops.map((stop) => stopOf(stop, language)), days: daysOf(tour, language) };
}

function stopOf(stop: Stop, language: Language): RouteStop {
  const { place, number, visits } = stop;
  const lines = [addressOf(stop), ...visits.map((visit) => visitText(visit, language))];
  const { precision } = place.point;
  return {
    stop,
    name: map[language].stop(number, place.name, ''),
    lines: [...lines, precision === null ? '' : map[language].precision(precision)].filter(
      (line) => line !== '',
    ),
  };
}

function visitText({ title, slot }: MapVisit, language: Language): string {
  if (!slot) return title;
  const day = capitalised(language, dayText(language, slot.start.slice(0, 10)));
  return `${day}, ${hourText(language, slot.start)}–${hourText(language, slot.end)} – ${title}`;
}

function daysOf(tour: Tour, language: Language): RouteDay[] {
  const stops = new Map(tour.stops.map((stop) => [stop.place.id, stop]));
  const days = Map.groupBy(tour.items, dayOf);
  return [...days].flatMap(([day, items]) => {
    const points = items.flatMap((item) => pointsOf(item, stops, language));
    return day === null || points.length === 0
      ? []
      : [{ name: capitalised(language, dayText(language, day)), points }];
  });
}

function pointsOf(item: MapItem, stops: ReadonlyMap<string, Stop>, language: Language): RoutePoint[] {
  const at = (id: string | null, text: string, minute: string, zone: string, title: string): RoutePoint[] => {
    const stop = stops.get(id ?? '');
    if (!stop) return [];
    const name = `${hourText(language, minute)} – ${text === '' ? stop.place.name : `${text}, ${stop.place.name}`}`;
    const lines = [title, addressOf(stop)].filter((line) => line !== '');
    return [{ stop, name, lines, time: utc(minute, zone) }];
  };
  if (item.kind === 'visit')
    return item.slot ? at(item.placeId, '', item.slot.start, item.slot.zone, item.title) : [];
  const { passage, mode, number } = item;
  const by = [domain[language].travelMode[mode], number].filter((part) => part !== '').join(' ');
  return [
    ...at(item.fromPlaceId, by, passage.start, passage.startZone, ''),
    ...at(item.toPlaceId, '', passage.end, passage.endZone, ''),
  ];
}

function addressOf({ place: { address, city } }: Stop): string {
  return address.includes(city) ? address : [address, city].filter((part) => part !== '').join(', ');
}

function utc(minute: string, zone: string): string {
  return `${new Date(instant(minute, zone)).toISOString().slice(0, 19)}Z`;
}
