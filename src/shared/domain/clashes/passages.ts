import { moveMinute } from '../slots.ts';
import type { Passage } from '../transfers.ts';
import { minuteOf } from './hours.ts';
import type { PlannedTransfer, PlannedVisit } from './scene.ts';

/**
 * A passage from the end of one item to the start of the next: it leaves at once, and takes its minutes, or what time there is. Null where
 * there is none.
 */
export function bridge(
  first: PlannedVisit | PlannedTransfer,
  second: PlannedVisit | PlannedTransfer,
  minutes: number,
): Passage | null {
  const [from, to] = [endOf(first), startOf(second)];
  if (!from || !to) return null;
  const free = minuteOf(to.minute, to.zone) - minuteOf(from.minute, from.zone);
  if (free <= 0) return null;
  // Counted back on the clocks where it arrives.
  const end = minutes < free ? moveMinute(to.minute, minutes - free) : to.minute;
  return { start: from.minute, startZone: from.zone, end, endZone: to.zone };
}

export function endAfter(passage: Passage, minutes: number): Passage {
  return { ...passage, end: moveMinute(passage.end, minutes) };
}

function startOf(row: PlannedVisit | PlannedTransfer) {
  if ('slot' in row) return row.slot && { minute: row.slot.start, zone: row.slot.zone };
  return row.passage && { minute: row.passage.start, zone: row.passage.startZone };
}

function endOf(row: PlannedVisit | PlannedTransfer) {
  if ('slot' in row) return row.slot && { minute: row.slot.end, zone: row.slot.zone };
  return row.passage && { minute: row.passage.end, zone: row.passage.endZone };
}
