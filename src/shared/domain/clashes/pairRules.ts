import { boardingMinutes } from '../travel.ts';
import { clashName, type Clash } from './clash.ts';
import { ranksInBoth } from './crowd.ts';
import { clocksApart, dayOf, hasTimetable } from './itemRules.ts';
import { overlap, type Item } from './items.ts';
import type { Setting } from './setting.ts';

const dayMinutes = 1440;

/** What two items that overlap, the first started first, clash in: in persons, and in the place of two visits. */
export function clashesOfMeeting(first: Item, second: Item, setting: Setting): Clash[] {
  const found: Clash[] = [];
  const minutes = overlap(first, second);
  if (minutes === 0) return found;
  const ranks = ranksInBoth(first.crowd, second.crowd);
  if (ranks.length > 0) found.push({ ...between('person', first, second, ranks, setting), minutes });
  const placeId = first.from;
  if (first.kind === 'visit' && second.kind === 'visit' && placeId !== null && placeId === second.from) {
    found.push({ ...between('place', first, second, [], setting), minutes, placeId });
  }
  return found;
}

/** What is wrong on the way from one item to the next of these persons: too little time, no transfer, other clocks. */
export function clashesOfPassage(
  first: Item,
  second: Item,
  ranks: readonly number[],
  setting: Setting,
): Clash[] {
  const found: Clash[] = [];
  const free = second.start - first.end;
  if (free < 0) return found;
  const late = lateness(first, second, ranks.length, free, setting);
  if (late) found.push({ ...between('travel', first, second, ranks, setting), ...late });
  // Between two legs people may go home.
  if (first.legId !== second.legId && free >= dayMinutes) return found;
  const missing = missingTransfer(first, second, ranks.length, setting);
  if (missing) found.push({ ...between('transfer', first, second, ranks, setting), ...missing });
  const minutes = first.clocks && second.clocks ? clocksApart(second.clocks.start, first.clocks.end.zone) : 0;
  if (minutes > 0) found.push({ ...between('zones', first, second, ranks, setting), minutes });
  return found;
}

/** The names `clashesOfPassage` can give. */
export function passageNames(first: Item, second: Item): string[] {
  return (['travel', 'transfer', 'zones'] as const).map((kind) => clashName(kind, [first.id, second.id]));
}

function between<K extends Clash['kind']>(
  kind: K,
  first: Item,
  second: Item,
  ranks: readonly number[],
  { roster }: Setting,
) {
  return {
    kind,
    name: clashName(kind, [first.id, second.id]),
    itemIds: [first.id, second.id],
    delegateIds: ranks.map((rank) => roster.delegateIds[rank] ?? ''),
    at: second.start,
  } as const;
}

function lateness(first: Item, second: Item, persons: number, free: number, setting: Setting) {
  const { to: fromPlaceId } = first;
  const { from: toPlaceId } = second;
  if (fromPlaceId === null || toPlaceId === null) return null;
  const way = fromPlaceId === toPlaceId ? null : setting.ways.fastest(fromPlaceId, toPlaceId, persons);
  const needed = (way?.minutes ?? 0) + boardingBefore(second);
  const minutes = needed + setting.spare - free;
  if (needed === 0 || minutes <= 0) return null;
  return {
    minutes,
    needed: needed + setting.spare,
    mode: way?.mode ?? null,
    measured: way?.measured ?? false,
    fromPlaceId,
    toPlaceId,
  };
}

/** Trains and flights leave on the minute: their people are in them by then. Others board within their hours. */
function boardingBefore(item: Item): number {
  if (item.kind !== 'transfer' || !hasTimetable(item.row.mode)) return 0;
  return Math.ceil(boardingMinutes(item.row.mode, item.ranks.length));
}

function missingTransfer(first: Item, second: Item, persons: number, setting: Setting) {
  const { to: fromPlaceId } = first;
  const { from: toPlaceId } = second;
  if (fromPlaceId === null || toPlaceId === null || fromPlaceId === toPlaceId) return null;
  // From the evening to the morning people go by their hotel, on their own, unless it is in another city.
  const overnight =
    first.clocks && second.clocks && dayOf(first.clocks.end.minute) !== dayOf(second.clocks.start.minute);
  if (overnight && setting.cityOf(fromPlaceId) === setting.cityOf(toPlaceId)) return null;
  const way = setting.ways.by('walk', fromPlaceId, toPlaceId, persons);
  if (!way || way.minutes <= setting.walk) return null;
  return { minutes: way.minutes, fromPlaceId, toPlaceId };
}
