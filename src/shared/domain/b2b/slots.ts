import type { Session } from '../sessions.ts';
import { minutesBetween, moveMinute } from '../slots.ts';
import type { Slot } from '../values.ts';

/** A slot in which a meeting can begin, on the clocks of the session's place. `stretch`: the period it belongs to, from 0. */
export interface MeetingSlot {
  readonly start: string;
  readonly end: string;
  readonly stretch: number;
}

/**
 * The slots of a session in order of time: each period (or the whole visit) is cut from its start into `minutes`, `pause` between two; what
 * is left at its end is too short for a meeting. Periods that overlap are joined. None while the visit is not scheduled and no period is said.
 */
export function meetingSlots(
  { minutes, pause, periods }: Pick<Session, 'minutes' | 'pause' | 'periods'>,
  visit: Slot | null,
): MeetingSlot[] {
  const spans = periods.length > 0 ? joined(periods) : visit ? [visit] : [];
  return spans.flatMap(({ start, end }, stretch) => {
    const count = Math.floor((minutesBetween(start, end) + pause) / (minutes + pause));
    return Array.from({ length: Math.max(count, 0) }, (_, index) => {
      const from = moveMinute(start, index * (minutes + pause));
      return { start: from, end: moveMinute(from, minutes), stretch };
    });
  });
}

function joined(periods: Session['periods']): { start: string; end: string }[] {
  const spans: { start: string; end: string }[] = [];
  for (const { start, end } of periods.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && start < last.end) last.end = end > last.end ? end : last.end;
    else spans.push({ start, end });
  }
  return spans;
}
