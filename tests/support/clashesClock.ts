import type { Absence, Opening } from '../../src/shared/domain/availability.ts';

/** Days around the two nights of 2015 in which the clocks change: the oracle's time. */
export const seasons = ['2015-03-27', '2015-10-23'] as const;
export const zones = ['Europe/Paris', 'Europe/London', 'America/Toronto'] as const;

const days = 9;
const step = 5;

/** What the clocks of a zone show every five minutes, and when they show it first; read from the system once. */
const shown = new Map<string, ReadonlyMap<number, string>>();
const first = new Map<string, ReadonlyMap<string, number>>();

for (const zone of zones) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const texts = new Map<number, string>();
  const minutes = new Map<string, number>();
  for (const season of seasons) {
    const start = Date.parse(`${season}T00:00Z`) / 60_000 - 1440;
    for (let minute = start; minute < start + (days + 2) * 1440; minute += step) {
      const text = format.format(new Date(minute * 60_000)).replace(' ', 'T');
      texts.set(minute, text);
      if (!minutes.has(text)) minutes.set(text, minute);
    }
  }
  shown.set(zone, texts);
  first.set(zone, minutes);
}

/** Minutes since 1970 at which a clock shows a minute first; one that is skipped is moved forward by the hour that is. */
export function instant(minute: string, zone: string): number {
  const rest = Number(minute.slice(-1)) % step;
  const even = `${minute.slice(0, -1)}${Number(minute.slice(-1)) - rest}`;
  const found = first.get(zone)?.get(even);
  if (found !== undefined) return found + rest;
  const hour = String(Number(minute.slice(11, 13)) - 1).padStart(2, '0');
  if (!/^\d\d$/u.test(hour)) throw new RangeError(`${minute} lies beyond the days of this clock`);
  return instant(`${minute.slice(0, 11)}${hour}${minute.slice(13)}`, zone) + 60;
}

/** A day so many days later. */
export function later(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** Minutes in which something is absent or closed, counted five by five. */
export function countAbsent(
  stretch: { readonly from: number; readonly to: number },
  absences: readonly Pick<Absence, 'slot'>[],
  hours: Opening['hours'],
  zone: string,
): number {
  const away = absences.map(
    ({ slot }) => [instant(slot.start, slot.zone), instant(slot.end, slot.zone)] as const,
  );
  let minutes = 0;
  for (let minute = stretch.from; minute < stretch.to; minute += step) {
    const isAway = away.some(([from, to]) => from <= minute && minute < to);
    if (isAway || !isOpen(shown.get(zone)?.get(minute) ?? '', hours)) minutes += step;
  }
  return minutes;
}

function isOpen(text: string, hours: Opening['hours']): boolean {
  if (hours.length === 0) return true;
  const weekday = new Date(`${text}Z`).getUTCDay() || 7;
  const clock = text.slice(11);
  return hours.some(({ days: open, from, to }) => open.includes(weekday) && from <= clock && clock < to);
}
