import { minutesBetween } from '../slots.ts';
import { clashName, type Clash, type ClashOf } from './clash.ts';
import { ranksWithout } from './crowd.ts';
import { minuteOf, missingMinutes } from './hours.ts';
import type { Item } from './items.ts';
import type { Setting } from './setting.ts';

type Rule = (item: Item, setting: Setting) => Clash | null;

/** The rules that look at one visit or transfer and nothing beside it. A new one is one function here. */
const rules: readonly Rule[] = [
  missingPersons,
  missingHost,
  closedPlace,
  exceededRoom,
  notFollowing,
  unconfirmed,
  afterMidnight,
  otherZone,
  notOnLeg,
  tooShort,
];

export function clashesOfItem(item: Item, setting: Setting): Clash[] {
  const found: Clash[] = [];
  for (const rule of rules) {
    const clash = rule(item, setting);
    if (clash) found.push(clash);
  }
  return found;
}

/** What all clashes of one item have in common. */
function about<K extends Clash['kind']>(kind: K, item: Item, delegateIds: readonly string[]) {
  const at = item.clocks ? item.start : null;
  return { kind, name: clashName(kind, [item.id]), itemIds: [item.id], delegateIds, at } as const;
}

function named(ranks: readonly number[], { roster }: Setting): readonly string[] {
  return ranks.map((rank) => roster.delegateIds[rank] ?? '');
}

function missingPersons(item: Item, setting: Setting): ClashOf<'personAway'> | null {
  if (!item.clocks || setting.awayRanks.size === 0) return null;
  let minutes = 0;
  const ranks = item.ranks.filter((rank) => {
    const absences = setting.awayRanks.get(rank);
    if (!absences) return false;
    const missing = missingMinutes(stretchOf(item), absences, [], '');
    minutes = Math.max(minutes, missing);
    return missing > 0;
  });
  return minutes === 0 ? null : { ...about('personAway', item, named(ranks, setting)), minutes };
}

function missingHost(item: Item, setting: Setting): ClashOf<'hostAway'> | null {
  if (item.kind !== 'visit' || item.row.hostId === null) return null;
  const minutes = missingAt(item, item.row.hostId, setting);
  return minutes === 0 ? null : { ...about('hostAway', item, []), minutes, hostId: item.row.hostId };
}

function closedPlace(item: Item, setting: Setting): ClashOf<'placeClosed'> | null {
  if (item.kind !== 'visit' || item.from === null) return null;
  const minutes = missingAt(item, item.from, setting);
  return minutes === 0 ? null : { ...about('placeClosed', item, []), minutes, placeId: item.from };
}

/** Hours are those of the clocks at the place; where it is not known, those of the item. */
function missingAt(item: Item, subjectId: string, setting: Setting): number {
  if (!item.clocks) return 0;
  const absences = setting.absencesOf(subjectId);
  const hours = setting.hoursOf(subjectId);
  if (absences.length === 0 && hours.length === 0) return 0;
  const there = item.from === null ? undefined : setting.placeZone(item.from);
  return missingMinutes(stretchOf(item), absences, hours, there ?? item.clocks.start.zone);
}

function exceededRoom(item: Item, setting: Setting): ClashOf<'capacity' | 'seats'> | null {
  const room = item.kind === 'visit' ? item.row.capacity : item.row.seats;
  const persons = item.ranks.length;
  if (room === null || persons <= room) return null;
  const kind = item.kind === 'visit' ? 'capacity' : 'seats';
  return { ...about(kind, item, setting.roster.participantsOf(item.row)), persons, room };
}

function notFollowing(item: Item, setting: Setting): ClashOf<'language'> | null {
  if (item.kind !== 'visit' || item.row.languages.length === 0) return null;
  const { languages } = item.row;
  const ranks = ranksWithout(item.crowd, setting.speakers(languages));
  if (ranks.length === 0) return null;
  return { ...about('language', item, named(ranks, setting)), persons: item.ranks.length, languages };
}

function unconfirmed(item: Item, { today, notice }: Setting): ClashOf<'confirmation'> | null {
  if (item.kind !== 'visit' || !item.clocks) return null;
  const { status, hostId } = item.row;
  if (hostId === null || status === 'confirmed') return null;
  const days = minutesBetween(`${today}T00:00`, `${dayOf(item.clocks.start.minute)}T00:00`) / 1440;
  return days < 0 || days > notice ? null : { ...about('confirmation', item, []), days, hostId };
}

/** A night train crosses midnight as it should. */
function afterMidnight(item: Item): ClashOf<'midnight'> | null {
  if (item.kind !== 'visit' || !item.clocks) return null;
  const { start, end } = item.clocks;
  if (dayOf(start.minute) === dayOf(end.minute)) return null;
  const minutes = item.end - minuteOf(`${nextDay(start.minute)}T00:00`, start.zone);
  return minutes <= 0 ? null : { ...about('midnight', item, []), minutes };
}

function otherZone(item: Item, setting: Setting): ClashOf<'zones'> | null {
  if (!item.clocks) return null;
  const { start, end } = item.clocks;
  const own = item.kind === 'visit' ? setting.legZone(item.legId) : undefined;
  const apart = Math.max(
    clocksApart(start, zoneAt(item.from, setting) ?? own),
    item.kind === 'visit' ? 0 : clocksApart(end, zoneAt(item.to, setting)),
  );
  return apart === 0 ? null : { ...about('zones', item, []), minutes: apart };
}

function zoneAt(placeId: string | null, setting: Setting): string | undefined {
  return placeId === null ? undefined : setting.placeZone(placeId);
}

/** By how many minutes the clocks of another zone differ when this one shows a minute. */
export function clocksApart(
  clock: { readonly minute: string; readonly zone: string },
  zone?: string,
): number {
  if (zone === undefined || zone === clock.zone) return 0;
  return Math.abs(minuteOf(clock.minute, clock.zone) - minuteOf(clock.minute, zone));
}

function notOnLeg(item: Item, setting: Setting): ClashOf<'listed'> | null {
  if (item.row.delegateIds.length === 0) return null;
  // Whoever takes part without being on the leg was named in person.
  const ranks = item.ranks.filter((rank) => !setting.onLeg(rank, item.legId));
  return ranks.length === 0 ? null : about('listed', item, named(ranks, setting));
}

/** Trains and flights have a timetable, which is believed; the hours of the others are somebody's guess. */
function tooShort(item: Item, setting: Setting): ClashOf<'travel'> | null {
  if (item.kind !== 'transfer' || !item.clocks || item.ranks.length === 0) return null;
  const { mode, fromPlaceId, toPlaceId } = item.row;
  if (fromPlaceId === null || toPlaceId === null || fromPlaceId === toPlaceId) return null;
  if (hasTimetable(mode)) return null;
  const way = setting.ways.by(mode, fromPlaceId, toPlaceId, item.ranks.length);
  const minutes = way ? way.minutes - (item.end - item.start) : 0;
  if (!way || minutes <= 0) return null;
  const base = about('travel', item, setting.roster.participantsOf(item.row));
  return { ...base, minutes, needed: way.minutes, mode, measured: way.measured, fromPlaceId, toPlaceId };
}

export function hasTimetable(mode: string): boolean {
  return mode === 'train' || mode === 'flight';
}

function stretchOf(item: Item) {
  return { from: item.start, to: item.end };
}

export function dayOf(minute: string): string {
  return minute.slice(0, 10);
}

function nextDay(minute: string): string {
  return new Date(Date.parse(`${dayOf(minute)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
