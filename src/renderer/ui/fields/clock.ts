/**
 * The time somebody typed, as `09:30`; null when it is none. Understood as written in either language: « 9 », « 9h », « 9 h 30 »,
 * « 930 », « 9.30 », “2:30 pm”. 24:00 is midnight.
 */
export function parseClock(typed: string): string | null {
  const found = /^(\d{1,2})(?:\s*(?:h|:|\.|,)\s*|\s+)?(\d{1,2})?\s*(?:min)?\s*(am|pm)?$/iu.exec(typed.trim());
  if (!found) return null;
  const [, first = '', second, half] = found;
  // « 930 » is read as 93 and 0: its hours are all but its last two digits.
  const run = /^(\d{1,2})(\d{2})\s*(am|pm)?$/iu.exec(typed.trim());
  const hours = twelve(Number(run?.[1] ?? first), half);
  const minutes = Number(run ? run[2] : (second ?? 0));
  if (hours === 24 && minutes === 0) return '00:00';
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function twelve(hours: number, half: string | undefined): number {
  if (half === undefined || hours > 12) return hours;
  return (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

/** A time moved by minutes around the clock: `23:50` and 15 give `00:05`. */
export function turnClock(clock: string, minutes: number): string {
  const all = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) + minutes;
  const turned = ((all % 1440) + 1440) % 1440;
  return `${String(Math.floor(turned / 60)).padStart(2, '0')}:${String(turned % 60).padStart(2, '0')}`;
}
