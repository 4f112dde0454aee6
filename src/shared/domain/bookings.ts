import type { Row } from './entities.ts';
import { fold } from './fold.ts';
import { instantOf, minuteAt } from './instants.ts';
import type { Leg } from './missions.ts';
import type { Passage } from './transfers.ts';
import type { TravelMode } from './travel.ts';
import type { Slot } from './values.ts';

/** When something booked begins or ends: on the clocks of a zone, of whatever place it is at (`zone` null), or at an instant. */
export type BookedTime =
  | { readonly kind: 'wall'; readonly minute: string; readonly zone: string | null }
  /** Milliseconds since 1970. */
  | { readonly kind: 'instant'; readonly at: number };

/** One entry of a booking's calendar file. */
export interface BookedEvent {
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** Null for an entry of whole days. */
  readonly start: BookedTime | null;
  readonly end: BookedTime | null;
  readonly cancelled: boolean;
  /** Whether it says that it repeats: the first time alone is taken. */
  readonly repeats: boolean;
}

/** A place with the city and the leg it is in. */
export interface BookingPlace {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly legId: string;
}

/** A transfer as a booking seems to mean it, for somebody to confirm. */
export interface Booking {
  readonly title: string;
  readonly mode: TravelMode;
  /** Whether the text says the mode; else it is a guess. */
  readonly certain: boolean;
  readonly number: string;
  readonly operator: string;
  readonly passage: Passage | null;
  readonly legId: string;
  readonly fromPlaceId: string | null;
  readonly toPlaceId: string | null;
  /** The ends as the booking calls them. */
  readonly from: string;
  readonly to: string;
  readonly cancelled: boolean;
  readonly repeats: boolean;
}

export interface Itinerary {
  readonly legs: readonly Row<Pick<Leg, 'dates' | 'zone'>>[];
  readonly places: readonly BookingPlace[];
}

/** What the entries of a booking's file mean in a mission, in the order of the file. Without a leg there is nowhere to put them. */
export function bookingsOf(events: readonly BookedEvent[], { legs, places }: Itinerary): Booking[] {
  return events.flatMap((event) => {
    const all = [event.summary, event.location, event.description].join('\n');
    const { from, to } = endsOf(event);
    const day = dayOf(event.start);
    const leg = nearestLeg(legs, day);
    if (!leg) return [];
    const found = modeOf(all);
    const mode = found ?? 'train';
    const fromPlace = placeOf(from, mode, places, leg.id);
    const toPlace = placeOf(to, mode, places, leg.id);
    const zoneAt = (place: BookingPlace | null) =>
      legs.find(({ id }) => id === place?.legId)?.zone ?? leg.zone;
    return {
      title: event.summary,
      mode,
      certain: found !== null,
      ...numberOf(all, mode),
      passage: passageOf(event, zoneAt(fromPlace), zoneAt(toPlace)),
      legId: leg.id,
      fromPlaceId: fromPlace?.id ?? null,
      toPlaceId: toPlace?.id ?? null,
      from,
      to,
      cancelled: event.cancelled,
      repeats: event.repeats,
    };
  });
}

/** What betrays a mode, in folded text; the first that is found wins. */
const modeWords: readonly (readonly [TravelMode, RegExp])[] = [
  ['flight', /\b(?:vol|flight|vlucht|boarding pass|aeroport|airport|airlines?|airways)\b/u],
  ['train', /\b(?:train|tgv|inoui|thalys|eurostar|ice|intercity|ter|sncf|sncb|nmbs|gare|station)\b/u],
  ['coach', /\b(?:autocar|coach|bus|flixbus|navette|shuttle)\b/u],
  ['tram', /\b(?:tram|tramway|metro|rer)\b/u],
  ['walk', /\b(?:a pied|walk|marche)\b/u],
];

function modeOf(text: string): TravelMode | null {
  const folded = fold(text);
  const said = modeWords.find(([, words]) => words.test(folded))?.[0];
  return said ?? (flightNumber.test(text) ? 'flight' : null);
}

const trainNumber =
  /\b(TGV(?:\s+INOUI)?|THALYS|EUROSTAR|ICE|IC|TER|EST|THA|OUIGO|TRAIN)\s*(?:n[°ºo]\s*)?(\d{2,6})\b/iu;
/** IATA: two letters or digits, at least one letter, and up to four digits. */
const flightNumber = /\b([A-Z]{2}|[A-Z]\d|\d[A-Z])\s?(\d{2,4})\b/u;
const operators = [
  'SNCF',
  'SNCB',
  'Thalys',
  'Eurostar',
  'Brussels Airlines',
  'Ryanair',
  'Air France',
  'TAP',
  'FlixBus',
];

function numberOf(text: string, mode: TravelMode): Pick<Booking, 'number' | 'operator'> {
  const found =
    mode === 'train' ? trainNumber.exec(text) : mode === 'flight' ? flightNumber.exec(text) : null;
  const [, name = '', digits = ''] = found ?? [];
  const folded = fold(text);
  const operator = operators.find((one) => folded.includes(fold(one))) ?? '';
  if (digits === '') return { number: '', operator };
  const series = /^train$/iu.test(name) ? '' : name.toUpperCase().replace(/\s+/gu, ' ');
  return { number: mode === 'flight' ? `${name}${digits}` : `${series} ${digits}`.trim(), operator };
}

const labelled = {
  from: /^\s*(?:d[ée]part|departure|from|de|origine?)\s*:\s*(.+)$/imu,
  to: /^\s*(?:arriv[ée]e|arrival|to|vers|[àa]|destination)\s*:\s*(.+)$/imu,
};
const arrow = /^(.*?\S)\s*(?:→|->|➔|>|\s[–—-]\s|\s(?:to|vers)\s|\s[àa]\s)\s*(\S.*)$/iu;
/** What stands before the first end in a title: « Vol SN 3581 », « Train TGV 9826 : ». */
const preface =
  /^(?:.*?[:,]\s*)?(?:(?:votre|your|réservation|booking|voyage|trajet|vol|flight|train|tgv|inoui|ouigo|thalys|eurostar|ice|ic|ter|autocar|coach|bus|tram|de|from|n[°ºo])\s+|[A-Z\d]{2}\s?\d{2,4}\s+|\d{2,6}\s+)*/iu;

/** Where it leaves and where it goes, as the booking says. */
function endsOf({ summary, location, description }: BookedEvent): { from: string; to: string } {
  const from = labelled.from.exec(description)?.[1]?.trim() ?? '';
  const to = labelled.to.exec(description)?.[1]?.trim() ?? '';
  const [, before = '', after = ''] = arrow.exec(summary.trim()) ?? [];
  const titled = before.replace(preface, '').trim();
  return {
    from: from || location.trim() || titled,
    to: to || after.replace(/[,(].*$/u, '').trim(),
  };
}

const stops: Readonly<Record<TravelMode, RegExp>> = {
  flight: /aeroport|airport/u,
  train: /gare|station/u,
  coach: /gare|parking|hotel/u,
  tram: /station|arret|gare/u,
  walk: /^$/u,
};

/**
 * The place that is named; where only its city is, the one there where such a journey begins or ends, if there is just one; else the only
 * place whose name holds what was said. Places of the leg come first.
 */
function placeOf(
  name: string,
  mode: TravelMode,
  places: readonly BookingPlace[],
  legId: string,
): BookingPlace | null {
  const wanted = fold(name);
  if (wanted.length < 3) return null;
  const own = places.toSorted((a, b) => Number(b.legId === legId) - Number(a.legId === legId));
  const said = own.find((place) => fold(place.name).length > 2 && wanted.includes(fold(place.name)));
  if (said) return said;
  const inCity = own.filter(({ city }) => city !== '' && wanted.includes(fold(city)));
  const stop = inCity.filter((place) => stops[mode].test(fold(place.name)));
  const alike = inCity.length > 0 ? [] : own.filter((place) => fold(place.name).includes(wanted));
  const [found, ...others] = inCity.length > 0 ? stop : alike;
  return others.length === 0 ? (found ?? null) : null;
}

function nearestLeg<L extends { readonly dates: { readonly from: string; readonly to: string } }>(
  legs: readonly L[],
  day: string | null,
): L | undefined {
  if (day === null) return legs[0];
  const distance = ({ dates }: L): number => {
    if (day < dates.from) return Date.parse(dates.from) - Date.parse(day);
    return day > dates.to ? Date.parse(day) - Date.parse(dates.to) : 0;
  };
  return legs.toSorted((a, b) => distance(a) - distance(b))[0];
}

function dayOf(time: BookedTime | null): string | null {
  if (!time) return null;
  return (time.kind === 'wall' ? time.minute : minuteAt(time.at, 'UTC')).slice(0, 10);
}

/** Null where the times are whole days, or where it would arrive before it leaves. */
function passageOf({ start, end }: BookedEvent, fromZone: string, toZone: string): Passage | null {
  if (!start || !end) return null;
  const first = placed(start, fromZone);
  const last = placed(end, toZone);
  const forward = instantOf(first.start, first.zone) < instantOf(last.start, last.zone);
  return forward ? { start: first.start, startZone: first.zone, end: last.start, endZone: last.zone } : null;
}

function placed(time: BookedTime, zone: string): Pick<Slot, 'start' | 'zone'> {
  if (time.kind === 'wall') return { start: time.minute, zone: time.zone ?? zone };
  return { start: minuteAt(time.at, zone), zone };
}
