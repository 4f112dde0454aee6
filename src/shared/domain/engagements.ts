import { instantOf } from './instants.ts';
import type { Party, Roster } from './participants.ts';
import type { Passage } from './transfers.ts';
import type { Slot } from './values.ts';
import type { VisitKind } from './visits.ts';

/** What is looked at in a visit to know where its people are. */
export type VisitStop = Party & {
  readonly id: string;
  readonly kind: VisitKind;
  readonly status: string;
  readonly slot: Slot | null;
  readonly placeId: string | null;
};

/** The same of a transfer. */
export type TransferWay = Party & {
  readonly id: string;
  readonly status: string;
  readonly passage: Passage | null;
  readonly fromPlaceId: string | null;
  readonly toPlaceId: string | null;
};

/** A scheduled visit or transfer as its people live it: where it begins and ends, and when (milliseconds since 1970). */
export interface Engagement {
  readonly id: string;
  readonly kind: 'visit' | 'transfer';
  readonly legId: string;
  readonly from: number;
  readonly to: number;
  readonly startZone: string;
  readonly endZone: string;
  /** By the clocks of either end, `2015-10-19`. */
  readonly startDay: string;
  readonly endDay: string;
  /** Null where it is not said. */
  readonly startPlaceId: string | null;
  readonly endPlaceId: string | null;
  /** A visit that stands for a way nobody has made a transfer of: nobody knows where it ends. */
  readonly travels: boolean;
}

/** What everybody of the delegation is engaged in, by rank, in the order of time. What is cancelled or has no time is left out. */
export function engagementsOf(
  visits: readonly VisitStop[],
  transfers: readonly TransferWay[],
  roster: Roster,
): readonly (readonly Engagement[])[] {
  const days = roster.delegateIds.map((): Engagement[] => []);
  const all = [
    ...visits.map((party) => ({ party, engagement: ofVisit(party) })),
    ...transfers.map((party) => ({ party, engagement: ofTransfer(party) })),
  ]
    .flatMap(({ party, engagement }) => (engagement ? [{ party, engagement }] : []))
    .toSorted((a, b) => a.engagement.from - b.engagement.from || a.engagement.to - b.engagement.to);
  for (const { engagement, party } of all) {
    for (const rank of roster.ranksOf(party)) days[rank]?.push(engagement);
  }
  return days;
}

/** Whether one thing ends on the day the other begins, each by the clocks of its place. */
export function isSameDay(after: Pick<Engagement, 'endDay'>, before: Pick<Engagement, 'startDay'>): boolean {
  return after.endDay === before.startDay;
}

function ofVisit({ id, kind, status, slot, legId, placeId }: VisitStop): Engagement | null {
  if (status === 'cancelled' || slot === null) return null;
  return {
    id,
    kind: 'visit',
    legId,
    from: instantOf(slot.start, slot.zone),
    to: instantOf(slot.end, slot.zone),
    startZone: slot.zone,
    endZone: slot.zone,
    startDay: slot.start.slice(0, 10),
    endDay: slot.end.slice(0, 10),
    startPlaceId: placeId,
    endPlaceId: placeId,
    travels: kind === 'travel',
  };
}

function ofTransfer({ id, status, passage, legId, fromPlaceId, toPlaceId }: TransferWay): Engagement | null {
  if (status === 'cancelled' || passage === null) return null;
  return {
    id,
    kind: 'transfer',
    legId,
    from: instantOf(passage.start, passage.startZone),
    to: instantOf(passage.end, passage.endZone),
    startZone: passage.startZone,
    endZone: passage.endZone,
    startDay: passage.start.slice(0, 10),
    endDay: passage.end.slice(0, 10),
    startPlaceId: fromPlaceId,
    endPlaceId: toPlaceId,
    travels: true,
  };
}
