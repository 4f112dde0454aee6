import type { Opening } from '../availability.ts';
import { instantOf } from '../instants.ts';

/** From one minute since 1970 up to another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const dayMinutes = 1440;

/**
 * How many minutes of a stretch somebody or something is not to be had: inside an absence, or outside the weekly hours, which are
 * read on the clocks of a zone. No hours = at any time.
 */
export function missingMinutes(
  stretch: Stretch,
  absences: readonly Stretch[],
  hours: Opening['hours'],
  zone: string,
): number {
  const away = absences.flatMap((absence) => within(absence, stretch));
  if (hours.length > 0) away.push(...gaps(openIn(stretch, hours, zone), stretch));
  return covered(away);
}

/** The parts of a stretch that weekly hours cover, by the time they begin. */
function openIn(stretch: Stretch, hours: Opening['hours'], zone: string): Stretch[] {
  const found: Stretch[] = [];
  // No clock is a day away from that of Greenwich.
  const first = Math.floor(stretch.from / dayMinutes) - 1;
  const last = Math.floor(stretch.to / dayMinutes) + 1;
  for (let number = first; number <= last; number += 1) {
    const day = dayOf(number);
    // 1 January 1970 was a Thursday.
    const weekday = ((((number + 3) % 7) + 7) % 7) + 1;
    for (const { days: open, from, to } of hours) {
      if (!open.includes(weekday)) continue;
      const whole = { from: minuteOf(`${day}T${from}`, zone), to: minuteOf(`${day}T${to}`, zone) };
      found.push(...within(whole, stretch));
    }
  }
  return found.toSorted(byStart);
}

/** What is left of a stretch between the parts given, which come by their start. */
function gaps(parts: readonly Stretch[], stretch: Stretch): Stretch[] {
  const left: Stretch[] = [];
  let until = stretch.from;
  for (const { from, to } of parts) {
    if (from > until) left.push({ from: until, to: from });
    until = Math.max(until, to);
  }
  if (until < stretch.to) left.push({ from: until, to: stretch.to });
  return left;
}

function covered(parts: readonly Stretch[]): number {
  let minutes = 0;
  let until = -Infinity;
  for (const { from, to } of parts.toSorted(byStart)) {
    minutes += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return minutes;
}

function within(part: Stretch, whole: Stretch): Stretch[] {
  const from = Math.max(part.from, whole.from);
  const to = Math.min(part.to, whole.to);
  return from < to ? [{ from, to }] : [];
}

/** Minutes since 1970. */
export function minuteOf(minute: string, zone: string): number {
  return instantOf(minute, zone) / 60_000;
}

/** A day counted from 1 January 1970; each is written once. */
const days = new Map<number, string>();

function dayOf(number: number): string {
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * dayMinutes * 60_000).toISOString().slice(0, 10);
    days.set(number, day);
  }
  return day;
}

function byStart(one: Stretch, other: Stretch): number {
  return one.from - other.from;
}
