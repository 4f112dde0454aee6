import type { CalendarSource } from '../../src/main/documents/calendar/calendar.ts';
import { pack, type Programme } from '../../src/shared/domain/releases/programme.ts';
import type { Passage } from '../../src/shared/domain/transfers.ts';
import type { ReadEvent } from './calendars.ts';

/** Versions of a programme as the store hands them to the maker of calendars, one a day. */
export function versionsOf(programmes: readonly Programme[]): CalendarSource {
  return {
    language: 'fr',
    mission: 'Villes intelligentes',
    versions: programmes.map((programme, index) => ({
      at: { minute: `2015-09-${10 + index}T17:30`, zone: 'Europe/Brussels' },
      programme: pack(programme),
    })),
    released: true,
    version: `Version ${programmes.length}`,
  };
}

/** What a person's calendar must hold after these versions, written from the programmes alone: `uid` to its hours, null once cancelled. */
export function expectedOf(programmes: readonly Programme[], person: string): Map<string, Passage | null> {
  const held = programmes.map(
    ({ items }) =>
      new Map(
        items.flatMap(({ facts, delegateIds }) =>
          facts.passage && delegateIds.includes(person) ? [[`${facts.id}@escale`, facts.passage]] : [],
        ),
      ),
  );
  const last = held.at(-1) ?? new Map<string, Passage>();
  return new Map(held.flatMap((version) => [...version.keys()]).map((uid) => [uid, last.get(uid) ?? null]));
}

/** What is wrong with the events another program read, or null. */
export function faultIn(
  events: readonly ReadEvent[],
  expected: ReadonlyMap<string, Passage | null>,
): string | null {
  if (events.length !== expected.size) return `${events.length} events instead of ${expected.size}`;
  for (const { uid, status, start, end } of events) {
    const passage = expected.get(uid);
    if (passage === undefined) return `${uid} has no place there`;
    if ((passage === null) !== (status === 'CANCELLED')) return `${uid} is ${status}`;
    if (!passage) continue;
    if (wallClock(start, passage.startZone) !== passage.start) return `${uid} starts at ${start}`;
    if (wallClock(end, passage.endZone) !== passage.end) return `${uid} ends at ${end}`;
  }
  return null;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows at an instant, by the system's own data. */
function wallClock(instant: string, zone: string): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  return clock.format(new Date(instant)).replace(' ', 'T');
}
