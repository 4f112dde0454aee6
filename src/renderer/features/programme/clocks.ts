import { instantOf, minuteAt, offsetAt } from '../../../shared/domain/instants.ts';
import type { Passage } from '../../../shared/domain/transfers.ts';
import type { Slot } from '../../../shared/domain/values.ts';

interface Times {
  readonly start: string;
  readonly end: string;
}

/** A slot by the clocks of a zone. */
export function slotSeenIn(zone: string, slot: Slot): Times {
  if (slot.zone === zone) return { start: slot.start, end: slot.end };
  return passageSeenIn(zone, { ...slot, startZone: slot.zone, endZone: slot.zone });
}

/** A passage by the clocks of a zone. */
export function passageSeenIn(zone: string, passage: Passage): Times {
  const { start, startZone, end, endZone } = passage;
  return {
    start: startZone === zone ? start : minuteAt(instantOf(start, startZone), zone),
    end: endZone === zone ? end : minuteAt(instantOf(end, endZone), zone),
  };
}

/** The slot by the clocks of its own zone that shows these times in another. */
export function slotFrom(zone: string, { start, end }: Times, own: string): Slot {
  if (zone === own) return { start, end, zone };
  return {
    start: minuteAt(instantOf(start, zone), own),
    end: minuteAt(instantOf(end, zone), own),
    zone: own,
  };
}

/** The passage by the clocks of its own ends that shows these times in a zone. */
export function passageFrom(zone: string, times: Times, { startZone, endZone }: Passage): Passage {
  return {
    start: slotFrom(zone, times, startZone).start,
    startZone,
    end: slotFrom(zone, times, endZone).end,
    endZone,
  };
}

/** Whether two zones show different times at a minute of the first. */
export function differ(zone: string, other: string, minute: string): boolean {
  return zone !== other && aheadOf(zone, other, minute) !== 0;
}

/** Minutes by which the clocks of another zone are ahead. */
export function aheadOf(zone: string, other: string, minute: string): number {
  return offsetAt(minuteAt(instantOf(minute, zone), other), other) - offsetAt(minute, zone);
}

/** The city that a zone is named after: zones have no names of their own in either language. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
