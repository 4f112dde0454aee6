import { TZDate, tzOffset } from '@date-fns/tz';
import type { Moment } from '../../shared/domain/releases.ts';
import type { Slot, Span } from '../../shared/domain/values.ts';
import { documents } from '../../shared/texts/documents.ts';
import { dayText, minuteText, tag } from '../../shared/texts/wording.ts';
import type { Language } from '../../shared/texts/texts.ts';
import type { PlanPlace, PlanVersion } from './plan.ts';

/** The hours of a slot, `09:30–10:45`. */
export function hoursText(slot: Slot): string {
  return `${slot.start.slice(11)}–${slot.end.slice(11)}`;
}

/** The day a slot ends when it is not the day it starts, « mardi 24 novembre 2015 »; otherwise nothing. */
export function lastDayText(language: Language, slot: Slot): string {
  const endDay = slot.end.slice(0, 10);
  return endDay === slot.start.slice(0, 10) ? '' : dayText(language, endDay);
}

/** What the clocks show there, « heure d’été d’Europe centrale (UTC+2) »; of a span over a change of clocks, both offsets. */
export function zoneText(language: Language, zone: string, span: Span): string {
  const first = noon(span.from, zone);
  const last = noon(span.to, zone);
  const [from, to] = [offsetText(zone, first), offsetText(zone, last)];
  const style = from === to ? 'long' : 'longGeneric';
  const parts = new Intl.DateTimeFormat(tag[language], { timeZone: zone, timeZoneName: style }).formatToParts(
    first,
  );
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
  const offsets = from === to ? from : [from, to].join(language === 'fr' ? ', puis ' : ', then ');
  return `${name} (${offsets})`;
}

/** « Version 3, publiée le 2 octobre 2015 à 9 h 30 », or « Brouillon du … ». */
export function versionText(language: Language, version: PlanVersion, now: Moment): string {
  const words = documents[language];
  if (version.kind === 'release')
    return words.released(version.number, minuteText(language, version.at.minute));
  const draft = words.draftOf(minuteText(language, now.minute));
  return version.number === null ? draft : `${draft}, ${words.since(version.changes, version.number)}`;
}

/** The same in a word or two. */
export function shortVersionText(language: Language, version: PlanVersion): string {
  const words = documents[language];
  return version.kind === 'release' ? words.versionNumber(version.number) : words.draft;
}

/** The moment a wall clock shows a minute in a zone, in milliseconds since 1970. */
export function instant(minute: string, zone: string): number {
  const [year = 0, monthNumber = 1, day = 1, hour = 0, minutes = 0] = minute.split(/[-T:]/u).map(Number);
  return new TZDate(year, monthNumber - 1, day, hour, minutes, zone).getTime();
}

/** A place on one line. A postal code that ends the address goes with its city. */
export function placeText(place: Omit<PlanPlace, 'point'>): string {
  const glue = /(?:^|\D)\d{4,5}$/u.test(place.address) ? '\u00a0' : ', ';
  const where = [place.address, place.city].filter((part) => part !== '').join(glue);
  return [place.name, where].filter((part) => part !== '').join(', ');
}

/** Civility aside: first name, then last name. */
export function personName(person: { readonly firstName: string; readonly lastName: string }): string {
  return [person.firstName, person.lastName].filter((part) => part !== '').join(' ');
}

function noon(day: string, zone: string): number {
  return instant(`${day}T12:00`, zone);
}

function offsetText(zone: string, at: number): string {
  const offset = tzOffset(zone, new Date(at));
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
