import { fail } from '../errors.ts';
import type { Slot } from './values.ts';

/**
 * Wall-clock arithmetic: minutes are those a clock on the wall of the place shows, whatever the zone. Both texts are read in UTC so
 * that no summer-time change of this machine can enter.
 */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

/** Errors: call.invalid when it leaves the years of four digits. */
export function moveMinute(minute: string, minutes: number): string {
  const moved = new Date(Date.parse(`${minute}Z`) + minutes * 60_000);
  const year = moved.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) fail({ code: 'call.invalid', details: { field: 'start' } });
  return moved.toISOString().slice(0, 16);
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
  const count = minutesBetween(`${span.from}T00:00`, `${span.to}T00:00`) / 1440 + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => moveDay(span.from, index));
}
