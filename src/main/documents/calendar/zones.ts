import ICAL from 'ical.js';
import { tzlib_get_ical_block as zoneBlock, tzlib_get_timezones as knownZones } from 'timezones-ical-library';
import { instantOf } from '../../../shared/domain/instants.ts';
import { propertyLine } from './lines.ts';

/** How times of a zone are written: with a VTIMEZONE, given as text, under its TZID, but for the `wrong` minutes; or null = in UTC. */
export type ZoneWriting = {
  readonly name: string;
  readonly text: string;
  readonly wrong: ReadonlySet<string>;
} | null;

/**
 * A VTIMEZONE for a zone, when there is one that tells the truth about these minutes. The library's blocks hold today's rules alone, from
 * 1970 on: for a zone whose rules changed since (Istanbul in 2015) they would move the visit, so every minute is checked against
 * the IANA data and written in UTC where they differ. UTC itself and unknown zones are written in UTC too.
 */
export function zoneWriting(zone: string, minutes: Iterable<string>): ZoneWriting {
  if (isUtc(zone) || !listed().has(zone)) return null;
  const [block] = zoneBlock(zone, false);
  if (block === undefined) return null;
  const component = ICAL.Component.fromString(block);
  const timezone = new ICAL.Timezone(component);
  const agrees = (minute: string) => {
    const local = ICAL.Time.fromDateTimeString(`${minute}:00`);
    return Date.parse(`${minute}Z`) - timezone.utcOffset(local) * 1000 === instantOf(minute, zone);
  };
  const all = [...new Set(minutes)];
  const wrong = new Set(all.filter((minute) => !agrees(minute)));
  if (wrong.size === all.length) return null;
  return { name: timezone.tzid, text: `${component.toString()}\r\n`, wrong };
}

/** A property that says when: on the clocks of its zone, or in UTC. */
export function timeLine(property: string, minute: string, zone: string, writing: ZoneWriting): string {
  if (writing === null || writing.wrong.has(minute)) return propertyLine(property, utcValue(minute, zone));
  return propertyLine(`${property};TZID=${writing.name}`, `${minute.replace(/[-:]/gu, '')}00`);
}

/** A wall-clock minute of a zone as a UTC time, `20150918T153000Z`. */
export function utcValue(minute: string, zone: string): string {
  const iso = new Date(instantOf(minute, zone)).toISOString();
  return `${iso.slice(0, 19).replace(/[-:]/gu, '')}Z`;
}

function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|Greenwich|GMT(?:[+-]?0)?)$/u.test(zone);
}

let names: ReadonlySet<string> | undefined;

function listed(): ReadonlySet<string> {
  names ??= new Set(knownZones(false));
  return names;
}
