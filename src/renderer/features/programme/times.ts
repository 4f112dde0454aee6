import { minutesBetween, moveMinute } from '../../../shared/domain/slots.ts';

interface Times {
  readonly start: string;
  readonly end: string;
}

/** Moves the start; the length stays. */
export function startingAt<T extends Times>(span: T, start: string): T {
  return { ...span, start, end: moveMinute(start, minutesBetween(span.start, span.end)) };
}

/** Moves the end; one before the start is meant on the next day. */
export function endingAt<T extends Times>(span: T, clock: string): T {
  const end = `${span.start.slice(0, 10)}T${clock}`;
  return { ...span, end: end > span.start ? end : moveMinute(end, 1440) };
}
