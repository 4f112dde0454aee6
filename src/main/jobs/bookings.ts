import { readFile, stat } from 'node:fs/promises';
import ICAL from 'ical.js';
import {
  bookingsOf,
  type BookedEvent,
  type BookedTime,
  type Booking,
  type Itinerary,
} from '../../shared/domain/bookings.ts';
import { minute as minuteShape, zone as knownZone } from '../../shared/domain/values.ts';
import { fail } from '../../shared/errors.ts';

/** A booking is a page or two; a whole calendar exported by mistake must not be read as one. */
const limits = { bytes: 1_000_000, events: 200, line: 2_000 } as const;

export interface BookingTask {
  readonly path: string;
  readonly itinerary: Itinerary;
}

/** What the calendar file of a booking means in a mission. Errors: booking.unreadable, booking.tooLarge, booking.tooMany, booking.empty. */
export async function readBooking({ path, itinerary }: BookingTask): Promise<Booking[]> {
  return bookingsOf(await readEvents(path), itinerary);
}

async function readEvents(path: string): Promise<BookedEvent[]> {
  const { size } = await stat(path);
  if (size > limits.bytes) fail({ code: 'booking.tooLarge', details: { limit: limits.bytes / 1_000_000 } });
  const events = parse(decode(await readFile(path))).getAllSubcomponents('vevent');
  if (events.length === 0) fail({ code: 'booking.empty' });
  if (events.length > limits.events) fail({ code: 'booking.tooMany', details: { limit: limits.events } });
  return events.map(toEvent);
}

function decode(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  // Old mail programs write what Windows did; then UTF-8 has holes.
  return text.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

function parse(text: string): ICAL.Component {
  try {
    const root = ICAL.Component.fromString(text);
    if (root.name !== 'vcalendar') return fail({ code: 'booking.unreadable' });
    return root;
  } catch (cause) {
    return fail({ code: 'booking.unreadable', cause });
  }
}

function toEvent(event: ICAL.Component): BookedEvent {
  const start = timeOf(event, 'dtstart');
  return {
    summary: textOf(event, 'summary'),
    location: textOf(event, 'location'),
    description: textOf(event, 'description'),
    start,
    end: timeOf(event, 'dtend') ?? laterBy(start, event),
    cancelled: textOf(event, 'status').toUpperCase() === 'CANCELLED',
    repeats: event.hasProperty('rrule') || event.hasProperty('rdate'),
  };
}

function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.slice(0, limits.line) : '';
}

/**
 * A time as it is written: with the zone's own name where this machine knows it; by the file's own definition, as an instant, where it does not
 * (« Romance Standard Time »); null for a whole day. Errors: booking.unreadable.
 */
function timeOf(event: ICAL.Component, name: string): BookedTime | null {
  const property = event.getFirstProperty(name);
  const time: unknown = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time) || time.isDate) return null;
  // As it stands in the file: the library makes another day of one that is none.
  const minute = String(property.jCal[3]).slice(0, 16);
  if (!minuteShape.safeParse(minute).success) return fail({ code: 'booking.unreadable' });
  if (time.zone === ICAL.Timezone.utcTimezone) return { kind: 'instant', at: Date.parse(`${minute}Z`) };
  const tzid: unknown = property.getFirstParameter('tzid');
  if (typeof tzid !== 'string') return { kind: 'wall', minute, zone: null };
  const named = knownZone.safeParse(tzid.replace(/^.*?([A-Z][A-Za-z]+\/[A-Za-z_]+)$/u, '$1'));
  if (named.success) return { kind: 'wall', minute, zone: named.data };
  const definition = definedIn(event, tzid);
  if (!definition) return { kind: 'wall', minute, zone: null };
  const offset = new ICAL.Timezone(definition).utcOffset(ICAL.Time.fromDateTimeString(`${minute}:00`));
  return { kind: 'instant', at: Date.parse(`${minute}Z`) - offset * 1000 };
}

function definedIn(event: ICAL.Component, tzid: string): ICAL.Component | undefined {
  return event.parent
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === tzid);
}

/** The end of an entry that tells how long it lasts. */
function laterBy(start: BookedTime | null, event: ICAL.Component): BookedTime | null {
  const duration: unknown = event.getFirstPropertyValue('duration');
  if (!start || !(duration instanceof ICAL.Duration)) return null;
  const ms = duration.toSeconds() * 1000;
  if (start.kind === 'instant') return { kind: 'instant', at: start.at + ms };
  const minute = new Date(Date.parse(`${start.minute}Z`) + ms).toISOString().slice(0, 16);
  return { ...start, minute };
}
