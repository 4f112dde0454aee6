import type { Party } from '../participants.ts';
import { crowdOf, type Crowd } from './crowd.ts';
import { minuteOf } from './hours.ts';
import type { Change, PlannedTransfer, PlannedVisit } from './scene.ts';
import type { Setting } from './setting.ts';

/** A wall clock and where it hangs. */
interface Clock {
  readonly minute: string;
  readonly zone: string;
}

/** A visit or a transfer as the rules between items see it: who is there, from when to when, from where to where. Never a cancelled one. */
export type Item = Course & Source;

interface Course {
  readonly id: string;
  readonly legId: string;
  /** Null: not scheduled yet. */
  readonly clocks: { readonly start: Clock; readonly end: Clock } | null;
  /** Minutes since 1970; 0 where not scheduled. */
  readonly start: number;
  readonly end: number;
  /** Where people have to be when it starts, and where they are when it ends; the same place for a visit. */
  readonly from: string | null;
  readonly to: string | null;
  readonly ranks: readonly number[];
  readonly crowd: Crowd;
}

type Source =
  | { readonly kind: 'visit'; readonly row: PlannedVisit }
  | { readonly kind: 'transfer'; readonly row: PlannedTransfer };

/** Null for what is cancelled or gone: it concerns no rule. */
export function itemOf(change: Change, setting: Setting): Item | null {
  switch (change.kind) {
    case 'removed':
      return null;
    case 'visit': {
      const row = change.visit;
      if (row.status === 'cancelled') return null;
      const { slot } = row;
      const clocks = slot && {
        start: { minute: slot.start, zone: slot.zone },
        end: { minute: slot.end, zone: slot.zone },
      };
      return { ...courseOf(row, clocks, setting), kind: 'visit', row, from: row.placeId, to: row.placeId };
    }
    case 'transfer': {
      const row = change.transfer;
      if (row.status === 'cancelled') return null;
      const { passage } = row;
      const clocks = passage && {
        start: { minute: passage.start, zone: passage.startZone },
        end: { minute: passage.end, zone: passage.endZone },
      };
      const course = courseOf(row, clocks, setting);
      return { ...course, kind: 'transfer', row, from: row.fromPlaceId, to: row.toPlaceId };
    }
  }
}

/** The order in which people go through what is planned for them. */
export function compareItems(one: Item, other: Item): number {
  if (one.start !== other.start) return one.start - other.start;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

/**
 * Whether it stands in the line of what people go through one after the other. A visit whose place is not known does not: it is taken to lie
 * on the way.
 */
export function isOnLine(item: Item): boolean {
  return item.clocks !== null && (item.kind === 'transfer' || item.from !== null);
}

export function overlap(one: Item, other: Item): number {
  if (!one.clocks || !other.clocks) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function courseOf(
  row: Party & { readonly id: string },
  clocks: Course['clocks'],
  { roster }: Setting,
): Omit<Course, 'from' | 'to'> {
  const ranks = roster.ranksOf(row);
  return {
    id: row.id,
    legId: row.legId,
    clocks,
    start: clocks ? minuteOf(clocks.start.minute, clocks.start.zone) : 0,
    end: clocks ? minuteOf(clocks.end.minute, clocks.end.zone) : 0,
    ranks,
    crowd: crowdOf(ranks, roster.delegateIds.length),
  };
}
