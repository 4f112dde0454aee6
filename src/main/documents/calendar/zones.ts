import ICAL from 'ical.js';
import { tzlib_get_ical_block as zoneBlock, tzlib_get_timezones as knownZones } from 'timezones-ical-library';
import type { Slot } from '../../../shared/domain/values.ts';
import { instant } from '../wording.ts';

/** How times of a zone are written: by a VTIMEZONE, or null = in UTC. `name` is the TZID. */
export type ZoneWriting = { readonly name: string; readonly component: ICAL.Component } | null;

/**
 * A VTIMEZONE for a zone, when there is one that tells the truth about these slots. The library's blocks hold today's rules alone, from 1970
 * on: for a zone whose rules changed since (Istanbul in 2015) they would move the visit, so every slot is checked against the IANA
 * data and the zone written in UTC where they differ. UTC itself and unknown zones are written in UTC too.
 */
export function zoneWriting(zone: string, slots: readonly Slot[]): ZoneWriting {
  if (isUtc(zone) || !listed().has(zone)) return null;
  const [block] = zoneBlock(zone, false);
  if (block === undefined) return null;
  const component = ICAL.Component.fromString(block);
  const timezone = new ICAL.Timezone(component);
  const agrees = (minute: string) => {
    const local = localTime(minute);
    return Date.parse(`${minute}Z`) - timezone.utcOffset(local) * 1000 === instant(minute, zone);
  };
  const truthful = slots.every((slot) => agrees(slot.start) && agrees(slot.end));
  return truthful ? { name: timezone.tzid, component } : null;
}

/** A wall-clock minute as it stands, in no zone. */
export function localTime(minute: string): ICAL.Time {
  return ICAL.Time.fromDateTimeString(`${minute}:00`);
}

function isUtc(zone: string): boolean {
  return /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|Greenwich|GMT(?:[+-]?0)?)$/u.test(zone);
}

let names: ReadonlySet<string> | undefined;

function listed(): ReadonlySet<string> {
  names ??= new Set(knownZones(false));
  return names;
}
