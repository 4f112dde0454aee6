import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { daysOf, minutesBetween } from '../../../shared/domain/slots.ts';

/** A leg as one person lives it. */
export interface LegPlan {
  readonly leg: Row<Leg>;
  readonly days: readonly DayPlan[];
  /** Visits that have no time yet. */
  readonly waiting: readonly VisitRow[];
}

export interface DayPlan {
  readonly day: string;
  readonly entries: readonly Entry[];
}

export type Entry =
  | { readonly kind: 'visit'; readonly visit: VisitRow; readonly slot: NonNullable<VisitRow['slot']> }
  | { readonly kind: 'gap'; readonly after: string; readonly minutes: number };

/** Less than this between two visits is the way from one to the other. */
const shortestGap = 45;

/**
 * The visits of one person by leg and day, in time, with the gaps between them. All days of the legs that the person travels on are
 * there, and any other on which a visit lies. A visit stands on the day it starts.
 */
export function planDays(
  legs: readonly Row<Leg>[],
  visits: readonly VisitRow[],
  travels: (legId: string) => boolean,
): LegPlan[] {
  return legs.flatMap((leg) => {
    const own = visits.filter((visit) => visit.legId === leg.id);
    if (own.length === 0 && !travels(leg.id)) return [];
    const starts = own.flatMap(({ slot }) => (slot ? [slot.start.slice(0, 10)] : []));
    const days = new Set([...(travels(leg.id) ? daysOf(leg.dates) : []), ...starts]);
    return [
      {
        leg,
        days: [...days].toSorted().map((day) => ({ day, entries: entriesOf(day, own) })),
        waiting: own.filter(({ slot }) => slot === null),
      },
    ];
  });
}

function entriesOf(day: string, visits: readonly VisitRow[]): Entry[] {
  const today = visits
    .flatMap((visit) => (visit.slot?.start.slice(0, 10) === day ? [{ visit, slot: visit.slot }] : []))
    .toSorted((a, b) => (key(a.slot) < key(b.slot) ? -1 : 1));
  const entries: Entry[] = [];
  let busyUntil: string | null = null;
  for (const { visit, slot } of today) {
    if (visit.status !== 'cancelled') {
      const minutes = busyUntil === null ? 0 : minutesBetween(busyUntil, slot.start);
      if (busyUntil !== null && minutes >= shortestGap)
        entries.push({ kind: 'gap', after: busyUntil, minutes });
      if (busyUntil === null || slot.end > busyUntil) busyUntil = slot.end;
    }
    entries.push({ kind: 'visit', visit, slot });
  }
  return entries;
}

function key(slot: { readonly start: string; readonly end: string }): string {
  return `${slot.start} ${slot.end}`;
}
