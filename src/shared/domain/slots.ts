import type { Slot } from './values.ts';

/**
 * Wall-clock arithmetic: minutes are those a clock on the wall of the place shows, whatever the zone. Both texts are read in UTC so
 * that no summer-time change of this machine can enter.
 */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

export function moveMinute(minute: string, minutes: number): string {
  return new Date(Date.parse(`${minute}Z`) + minutes * 60_000).toISOString().slice(0, 16);
}

/** Moves start and end alike; the zone stays. */
export function moveSlot(slot: Slot, minutes: number): Slot {
  return { ...slot, start: moveMinute(slot.start, minutes), end: moveMinute(slot.end, minutes) };
}

/** A day moved by whole days, `2015-10-19` + 3. */
export function moveDay(day: string, days: number): string {
  return moveMinute(`${day}T00:00`, days * 1440).slice(0, 10);
}

/** All days of a span, first and last included. */
export function daysOf(span: { readonly from: string; readonly to: string }): string[] {
  const days: string[] = [];
  for (let day = span.from; day <= span.to; day = moveDay(day, 1)) days.push(day);
  return days;
}
