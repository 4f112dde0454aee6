import { daysOf, moveDay } from './slots.ts';
import type { Stay } from './stays.ts';
import type { Span } from './values.ts';

/** What is left of some nights when others are taken out: none, one or two spans. */
export function nightsWithout(nights: Span, taken: Span): Span[] {
  if (taken.to < nights.from || nights.to < taken.from) return [nights];
  return [
    { from: nights.from, to: moveDay(taken.from, -1) },
    { from: moveDay(taken.to, 1), to: nights.to },
  ].filter(({ from, to }) => from <= to);
}

/** The nights of a leg: every day of it but the last, by the day the night begins. */
export function nightsOfLeg(dates: Span): string[] {
  return daysOf(dates).slice(0, -1);
}

/** One night in one hotel. */
export interface NightRooms {
  readonly placeId: string | null;
  readonly rooms: readonly Room[];
}

/** Who shares a room; without a room's name everybody is alone. */
export interface Room {
  readonly room: string;
  readonly delegateIds: readonly string[];
}

export interface Night {
  readonly night: string;
  readonly hotels: readonly NightRooms[];
  /** Expected that night and without a bed. */
  readonly bedless: readonly string[];
  /** In two beds at once: two copies can have said so. */
  readonly twice: readonly string[];
}

interface Sleeper {
  readonly id: string;
  readonly legIds: readonly string[];
}

interface Travelled {
  readonly id: string;
  readonly dates: Span;
}

type Bed = Pick<Stay, 'delegateId' | 'placeId' | 'nights' | 'room' | 'status'>;

/**
 * Every night of every leg, and any other that somebody sleeps somewhere: who sleeps where, with whom, and who has no bed. Who travels on a
 * leg is expected on all its nights. Cancelled stays are no beds. Rooms come by their number, people in the order they are given.
 */
export function roomingOf(
  legs: readonly Travelled[],
  delegates: readonly Sleeper[],
  stays: readonly Bed[],
): Night[] {
  const ranks = new Map(delegates.map(({ id }, rank) => [id, rank]));
  const beds = stays.filter(({ status, delegateId }) => status !== 'cancelled' && ranks.has(delegateId));
  const byNight = new Map<string, Bed[]>();
  const legsOf = new Map<string, string[]>();
  for (const leg of legs) {
    for (const night of nightsOfLeg(leg.dates)) {
      byNight.set(night, byNight.get(night) ?? []);
      legsOf.set(night, [...(legsOf.get(night) ?? []), leg.id]);
    }
  }
  for (const bed of beds) {
    for (const night of daysOf(bed.nights)) {
      const known = byNight.get(night);
      if (known) known.push(bed);
      else byNight.set(night, [bed]);
    }
  }
  const inRank = (a: string, b: string): number => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
  return [...byNight]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([night, ofNight]) => {
      const counts = new Map<string, number>();
      for (const { delegateId } of ofNight) counts.set(delegateId, (counts.get(delegateId) ?? 0) + 1);
      const held = legsOf.get(night) ?? [];
      const expected = delegates.filter(({ legIds }) =>
        legIds.length === 0 ? held.length > 0 : legIds.some((id) => held.includes(id)),
      );
      return {
        night,
        hotels: hotelsOf(ofNight, inRank),
        bedless: expected.map(({ id }) => id).filter((id) => !counts.has(id)),
        twice: [...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])).toSorted(inRank),
      };
    });
}

function hotelsOf(beds: readonly Bed[], inRank: (a: string, b: string) => number): NightRooms[] {
  const byNumber = new Intl.Collator('fr', { numeric: true }).compare;
  return [...Map.groupBy(beds, ({ placeId }) => placeId)].map(([placeId, ofHotel]) => {
    const named = Map.groupBy(
      ofHotel.filter(({ room }) => room !== ''),
      ({ room }) => room,
    );
    const shared = [...named].toSorted(([a], [b]) => byNumber(a, b));
    const alone = ofHotel
      .filter(({ room }) => room === '')
      .toSorted((a, b) => inRank(a.delegateId, b.delegateId));
    return {
      placeId,
      rooms: [
        ...shared.map(([room, inRoom]) => ({
          room,
          delegateIds: [...new Set(inRoom.map(({ delegateId }) => delegateId))].toSorted(inRank),
        })),
        ...alone.map(({ delegateId }) => ({ room: '', delegateIds: [delegateId] })),
      ],
    };
  });
}

/** Nights in a row that somebody is expected and has no bed for, by person and time. */
export function bedlessRuns(
  nights: readonly Night[],
): { readonly delegateId: string; readonly nights: Span }[] {
  const runs = new Map<string, Span[]>();
  for (const { night, bedless } of nights) {
    for (const id of bedless) {
      const own = runs.get(id) ?? [];
      const last = own.at(-1);
      if (last && moveDay(last.to, 1) === night) own[own.length - 1] = { from: last.from, to: night };
      else own.push({ from: night, to: night });
      runs.set(id, own);
    }
  }
  return [...runs].flatMap(([delegateId, spans]) => spans.map((span) => ({ delegateId, nights: span })));
}

/**
 * Shares people out over rooms of so many beds, in their order. The rooms are numbered upwards from `first` (`201`, `B12`), skipping those
 * that are taken; a first room without a number, or none at all, is counted from 1.
 */
export function shareRooms(
  delegateIds: readonly string[],
  beds: number,
  first: string,
  taken: ReadonlySet<string>,
): Room[] {
  const [, prefix = '', digits] = /^(.*?)(\d+)$/u.exec(first) ?? [undefined, first];
  let number = Number(digits ?? 1);
  const next = (): string => {
    for (;;) {
      const name = `${prefix}${String(number).padStart(digits?.length ?? 1, '0')}`;
      number += 1;
      if (!taken.has(name)) return name;
    }
  };
  const rooms: Room[] = [];
  for (let at = 0; at < delegateIds.length; at += beds)
    rooms.push({ room: next(), delegateIds: delegateIds.slice(at, at + beds) });
  return rooms;
}
