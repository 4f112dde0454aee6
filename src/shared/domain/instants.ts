import { tzOffset } from '@date-fns/tz';

const dayMs = 86_400_000;
/** Offset of a zone over a whole day, by `zone day`; null where the clocks change around it. */
const offsets = new Map<string, number | null>();
/** Offset at a minute of the few days around a change of the clocks, by `zone minute`. */
const minuteOffsets = new Map<string, number>();

/**
 * The instant, in milliseconds since 1970, at which the clocks of a zone show a wall-clock minute. Like calendars do: in the hour that
 * comes twice the first is meant, and a minute that is skipped in spring is moved forward by what was skipped.
 */
export function instantOf(minute: string, zone: string): number {
  const wall = Date.parse(`${minute}Z`);
  const offset = dayOffset(minute.slice(0, 10), zone) ?? minuteOffset(minute, wall, zone);
  return wall - offset * 60_000;
}

/** The wall-clock minute that the clocks of a zone show at an instant, `2015-10-19T09:30`; seconds are left out. */
export function minuteAt(instant: number, zone: string): string {
  const offset = tzOffset(zone, new Date(instant));
  return new Date(instant + offset * 60_000).toISOString().slice(0, 16);
}

/** Minutes by which the clocks of a zone are ahead of UTC at a wall-clock minute. */
export function offsetAt(minute: string, zone: string): number {
  return (Date.parse(`${minute}Z`) - instantOf(minute, zone)) / 60_000;
}

/** Asking the system for an offset takes long; two days of the same offset around a day answer for all its minutes. */
function dayOffset(day: string, zone: string): number | null {
  const key = `${zone} ${day}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    const start = Date.parse(`${day}T00:00Z`);
    const before = tzOffset(zone, new Date(start - dayMs));
    offset = before === tzOffset(zone, new Date(start + 2 * dayMs)) ? before : null;
    offsets.set(key, offset);
  }
  return offset;
}

function minuteOffset(minute: string, wall: number, zone: string): number {
  const key = `${zone} ${minute}`;
  let offset = minuteOffsets.get(key);
  if (offset === undefined) {
    offset = offsetAround(wall, zone);
    minuteOffsets.set(key, offset);
  }
  return offset;
}

function offsetAround(wall: number, zone: string): number {
  const before = tzOffset(zone, new Date(wall - dayMs));
  const after = tzOffset(zone, new Date(wall + dayMs));
  const holds = (offset: number): boolean => tzOffset(zone, new Date(wall - offset * 60_000)) === offset;
  return holds(before) || !holds(after) ? before : after;
}
