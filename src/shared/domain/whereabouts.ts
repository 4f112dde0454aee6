import type { Attendance, AttendanceMark } from './attendance.ts';
import type { Absence } from './availability.ts';
import { engagementsOf, type Engagement, type TransferWay, type VisitStop } from './engagements.ts';
import type { Row } from './entities.ts';
import { instantOf, minuteAt } from './instants.ts';
import { rosterOf } from './participants.ts';
import type { Place } from './places.ts';
import { moveDay } from './slots.ts';
import type { Stay } from './stays.ts';
import { distanceKm } from './travel.ts';
import type { Span } from './values.ts';

/** Where somebody was last, and until when (milliseconds since 1970). */
interface LastKnown {
  readonly placeId: string;
  readonly until: number;
}

/** Where one person is at a given minute, as far as the programme tells. */
export type Whereabout = { readonly delegateId: string; readonly last: LastKnown | null } & (
  | {
      readonly kind: 'visit';
      readonly itemId: string;
      readonly placeId: string | null;
      readonly mark: AttendanceMark | null;
    }
  | {
      readonly kind: 'transfer';
      readonly itemId: string;
      readonly placeId: null;
      readonly mark: AttendanceMark | null;
    }
  | { readonly kind: 'stay'; readonly placeId: string; readonly room: string }
  /** Called and not there. */
  | {
      readonly kind: 'missing';
      readonly itemId: string;
      readonly placeId: null;
      readonly mark: AttendanceMark;
    }
  /** Announced to be away. */
  | { readonly kind: 'away'; readonly placeId: null; readonly reason: string }
  /** On the leg with nothing planned: at the last known place, or nobody knows. */
  | { readonly kind: 'free'; readonly placeId: null }
  /** On no leg that day. */
  | { readonly kind: 'home'; readonly placeId: null }
);

interface Question {
  readonly at: { readonly minute: string; readonly zone: string };
  readonly delegates: readonly { readonly id: string; readonly legIds: readonly string[] }[];
  readonly groups: readonly { readonly id: string; readonly delegateIds: readonly string[] }[];
  readonly legs: readonly { readonly id: string; readonly dates: Span }[];
  readonly visits: readonly VisitStop[];
  readonly transfers: readonly TransferWay[];
  readonly stays: readonly Pick<Stay, 'delegateId' | 'placeId' | 'nights' | 'room' | 'status'>[];
  readonly absences: readonly Pick<Absence, 'subjectId' | 'slot' | 'reason'>[];
  readonly marks: readonly Pick<Attendance, 'itemId' | 'delegateId' | 'mark'>[];
}

/** What was known longer ago says nothing. */
const remembered = 36 * 3_600_000;
/** A day's night begins for whoever has nothing more to do on it; before this hour the night is that of the day before. */
const noon = 'T12:00';

/**
 * Where everybody is at a minute, in the order of the delegation. Of two things at once the one that began last counts; who was called
 * and did not answer is not where the programme says. With nothing planned, people are at their hotel when their day is over or has not
 * begun.
 */
export function whereabouts(question: Question): Whereabout[] {
  const { at, delegates, legs } = question;
  const now = instantOf(at.minute, at.zone);
  const roster = rosterOf(delegates, question.groups);
  const engaged = engagementsOf(question.visits, question.transfers, roster);
  const marks = new Map(
    question.marks.map(({ itemId, delegateId, mark }) => [`${itemId} ${delegateId}`, mark]),
  );
  const stays = Map.groupBy(
    question.stays.filter(({ status, placeId }) => status !== 'cancelled' && placeId !== null),
    ({ delegateId }) => delegateId,
  );
  const absences = Map.groupBy(question.absences, ({ subjectId }) => subjectId);
  const day = at.minute.slice(0, 10);
  const running = legs.filter(({ dates }) => dates.from <= day && day <= dates.to).map(({ id }) => id);

  return delegates.map(({ id: delegateId, legIds }, rank) => {
    const own = engaged[rank] ?? [];
    const common = { delegateId, last: lastOf(own, now) };
    const absence = absences.get(delegateId)?.find(({ slot }) => covers(slot, now));
    if (absence) return { ...common, kind: 'away', placeId: null, reason: absence.reason };
    const current = own.findLast(({ from, to }) => from <= now && now < to);
    if (current) {
      const mark = marks.get(`${current.id} ${delegateId}`) ?? null;
      const itemId = current.id;
      if (mark === 'absent' || mark === 'excused')
        return { ...common, kind: 'missing', itemId, placeId: null, mark };
      return current.kind === 'transfer'
        ? { ...common, kind: 'transfer', itemId, placeId: null, mark }
        : { ...common, kind: 'visit', itemId, placeId: current.startPlaceId, mark };
    }
    const bed = bedOf(stays.get(delegateId) ?? [], own, at, now);
    if (bed?.placeId) return { ...common, kind: 'stay', placeId: bed.placeId, room: bed.room };
    const travels = legIds.length === 0 ? running.length > 0 : legIds.some((id) => running.includes(id));
    return { ...common, kind: travels ? 'free' : 'home', placeId: null };
  });
}

/** The meeting point nearest to a place, with the distance in kilometres; null without coordinates or points. */
export function nearestRallying(
  placeId: string | null,
  places: readonly Pick<Row<Place>, 'id' | 'point'>[],
  rallyingIds: readonly string[],
): { readonly placeId: string; readonly kilometres: number } | null {
  const from = places.find(({ id }) => id === placeId)?.point;
  if (placeId !== null && rallyingIds.includes(placeId)) return { placeId, kilometres: 0 };
  if (!from) return null;
  const [nearest] = places
    .flatMap(({ id, point }) =>
      point && rallyingIds.includes(id) ? [{ placeId: id, kilometres: distanceKm(from, point) }] : [],
    )
    .toSorted((a, b) => a.kilometres - b.kilometres);
  return nearest ?? null;
}

function covers(slot: Absence['slot'], now: number): boolean {
  return instantOf(slot.start, slot.zone) <= now && now < instantOf(slot.end, slot.zone);
}

function lastOf(own: readonly Engagement[], now: number): LastKnown | null {
  let last: LastKnown | null = null;
  for (const { from, to, startPlaceId, endPlaceId } of own) {
    if (from > now) break;
    const ended = to <= now;
    const placeId = ended ? endPlaceId : startPlaceId;
    const until = ended ? to : from;
    if (placeId !== null && (last === null || until >= last.until)) last = { placeId, until };
  }
  return last && now - last.until <= remembered ? last : null;
}

/** The bed somebody is presumed in: no more to do that evening, nothing done yet that morning. */
function bedOf<T extends Pick<Stay, 'nights'>>(
  stays: readonly T[],
  own: readonly Engagement[],
  { minute, zone }: Question['at'],
  now: number,
): T | undefined {
  const today = minute.slice(0, 10);
  const evening = minute.slice(10) >= noon;
  const night = evening ? today : moveDay(today, -1);
  const bed = stays.find(({ nights }) => nights.from <= night && night <= nights.to);
  if (!bed) return undefined;
  const dayOf = (instant: number): string => minuteAt(instant, zone).slice(0, 10);
  const busy = evening
    ? own.some(({ from }) => from > now && dayOf(from) === today)
    : own.some(({ to }) => to <= now && dayOf(to) === today && minuteAt(to, zone).slice(10) >= 'T05:00');
  return busy ? undefined : bed;
}

/** People who are together, as far as the programme tells. */
export interface Gathering {
  /** The same for the same gathering of one sheet. */
  readonly name: string;
  readonly kind: 'place' | 'visit' | 'transfer' | 'missing' | 'free' | 'away' | 'home';
  /** Of a place. */
  readonly placeId: string | null;
  /** The visits and transfers that bring them there. */
  readonly itemIds: readonly string[];
  readonly people: readonly Whereabout[];
}

const gatheringOrder: readonly Gathering['kind'][] = [
  'missing',
  'place',
  'visit',
  'transfer',
  'free',
  'away',
  'home',
];

/** The same list by place: first who did not answer, then places and ways with the most people first, then those nobody expects anywhere. */
export function gatheringsOf(people: readonly Whereabout[]): Gathering[] {
  const gathered = Map.groupBy(people, (one) => {
    if (one.kind === 'visit' || one.kind === 'stay')
      return one.placeId === null ? `visit ${one.itemId}` : `place ${one.placeId}`;
    return one.kind === 'transfer' ? `transfer ${one.itemId}` : one.kind;
  });
  return [...gathered]
    .map(([name, together]) => ({
      name,
      kind: gatheringOrder.find((kind) => name.startsWith(kind)) ?? 'free',
      placeId: name.startsWith('place') ? (together[0]?.placeId ?? null) : null,
      itemIds: [...new Set(together.flatMap((one) => ('itemId' in one ? [one.itemId] : [])))],
      people: together,
    }))
    .toSorted(
      (a, b) =>
        gatheringOrder.indexOf(a.kind) - gatheringOrder.indexOf(b.kind) || b.people.length - a.people.length,
    );
}
