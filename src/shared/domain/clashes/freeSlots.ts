import type { Row } from '../entities.ts';
import type { Leg } from '../missions.ts';
import type { Roster } from '../participants.ts';
import { daysOf, minutesBetween, moveMinute } from '../slots.ts';
import type { Slot } from '../values.ts';
import { minuteOf, type Stretch } from './hours.ts';
import type { PlannedVisit, Scene } from './scene.ts';

/** Between these clocks one plans visits; in steps of so many minutes. */
const day = { from: '08:00', to: '20:00' } as const;
const step = 15;

/**
 * The times at which nobody who takes part in a visit is elsewhere, and nothing else is at its place: later on its day, earlier on it, then on the
 * other days of the leg, the nearest first.
 */
export function freeSlots(
  visit: PlannedVisit,
  scene: Scene,
  roster: Roster,
  legs: readonly Row<Pick<Leg, 'dates'>>[],
): Slot[] {
  const { slot } = visit;
  const dates = legs.find(({ id }) => id === visit.legId)?.dates;
  if (!slot || !dates) return [];
  const length = minutesBetween(slot.start, slot.end);
  const taken = takenFor(visit, scene, roster);
  const starts = daysOf(dates).flatMap((each) => startsOf(each, length));
  const later = starts.filter((start) => start > slot.start);
  const earlier = starts.filter((start) => start < slot.start).toReversed();
  const isSameDay = (start: string): boolean => start.slice(0, 10) === slot.start.slice(0, 10);
  const isOther = (start: string): boolean => !isSameDay(start);
  return [
    ...later.filter(isSameDay),
    ...earlier.filter(isSameDay),
    ...later.filter(isOther),
    ...earlier.filter(isOther),
  ]
    .map((start) => ({ start, end: moveMinute(start, length), zone: slot.zone }))
    .filter((free) => {
      const [from, to] = [minuteOf(free.start, free.zone), minuteOf(free.end, free.zone)];
      return taken.every((stretch) => stretch.to <= from || stretch.from >= to);
    });
}

function startsOf(each: string, length: number): string[] {
  const starts: string[] = [];
  const last = moveMinute(`${each}T${day.to}`, -length);
  for (let start = `${each}T${day.from}`; start <= last; start = moveMinute(start, step)) starts.push(start);
  return starts;
}

/** When a participant is elsewhere, or something else is at the place. */
function takenFor(visit: PlannedVisit, scene: Scene, roster: Roster): Stretch[] {
  const own = new Set(roster.ranksOf(visit));
  const taken: Stretch[] = [];
  for (const other of scene.visits) {
    const { id, status, slot, placeId } = other;
    if (id === visit.id || status === 'cancelled' || !slot) continue;
    const isThere = placeId !== null && placeId === visit.placeId;
    const meets = isThere || roster.ranksOf(other).some((rank) => own.has(rank));
    if (meets) taken.push({ from: minuteOf(slot.start, slot.zone), to: minuteOf(slot.end, slot.zone) });
  }
  for (const transfer of scene.transfers) {
    const { status, passage } = transfer;
    if (status === 'cancelled' || !passage) continue;
    if (!roster.ranksOf(transfer).some((rank) => own.has(rank))) continue;
    const to = minuteOf(passage.end, passage.endZone);
    taken.push({ from: minuteOf(passage.start, passage.startZone), to });
  }
  return taken;
}
