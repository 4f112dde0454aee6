import type { Row } from '../entities.ts';
import type { Meeting } from '../meetings.ts';
import { minutesBetween } from '../slots.ts';
import { awaySlots, sharesLanguage, travelIn, type SessionScene } from './question.ts';
import { meetingSlots, type MeetingSlot } from './slots.ts';

/** Why a meeting cannot be held then and there. */
export type Obstacle =
  /** Its length does not fit before a break or the end. */
  | { readonly kind: 'short' }
  | { readonly kind: 'busy'; readonly partyId: string; readonly meetingId: string }
  | { readonly kind: 'away'; readonly partyId: string }
  | { readonly kind: 'taken'; readonly meetingId: string }
  /** The table belongs to a party who is not in the meeting. */
  | { readonly kind: 'foreign'; readonly partyId: string }
  /** The meeting belongs to the own table of one of its parties. */
  | { readonly kind: 'own'; readonly partyId: string }
  | { readonly kind: 'interpreter' }
  | { readonly kind: 'order'; readonly meetingId: string }
  | {
      readonly kind: 'travel';
      readonly partyId: string;
      readonly minutes: number;
      readonly available: number;
    };

/** The meetings of a session where they are. */
export interface Seating {
  readonly slots: readonly MeetingSlot[];
  /** Meetings of each slot's start and table, by `seatName`; more than one is a clash. */
  readonly at: ReadonlyMap<string, readonly Row<Meeting>[]>;
  /** Meetings of each slot's start and party, by `seatName`. */
  readonly of: ReadonlyMap<string, readonly Row<Meeting>[]>;
  /** Without a seat, or with one outside the slots and tables there are. */
  readonly unplaced: readonly Row<Meeting>[];
  /** What speaks against a seat; empty = it can be held there. The seat it has now does not count. */
  obstacles(meeting: Row<Meeting>, slot: number, table: string): Obstacle[];
  /** The slots, by their number, in which a party is elsewhere. */
  readonly away: ReadonlyMap<string, ReadonlySet<number>>;
  /** Runs of idle slots between two meetings of a period, by party; parties without any are left out. */
  readonly gaps: ReadonlyMap<string, number>;
}

/** Names a cell of a board: a slot's start with a table's name or a party's id. */
export function seatName(start: string, place: string): string {
  return `${start} ${place}`;
}

/** Reads a session as a board; cancelled meetings are left out. */
export function seatingOf(scene: SessionScene): Seating {
  const { session } = scene;
  const slots = meetingSlots(session, scene.slot);
  const starts = new Map(slots.map((slot, index) => [slot.start, index]));
  const tables = new Map(session.tables.map((table) => [table.name, table]));
  const hosting = new Set(session.tables.flatMap(({ partyId }) => partyId ?? []));
  const parties = new Map(scene.parties.map((party) => [party.id, party]));
  const away = new Map(
    scene.parties.map((party) => [party.id, new Set(awaySlots(party, slots, scene.slot.zone))]),
  );
  const meetings = scene.meetings.filter((one) => one.status !== 'cancelled');
  const minutesFrom = travelIn(scene);
  const byId = new Map(meetings.map((one) => [one.id, one]));
  const followers = new Map<string, Row<Meeting>[]>();
  const own = new Map<string, Row<Meeting>[]>();
  for (const meeting of meetings) {
    for (const id of new Set(meeting.afterIds)) push(followers, id, meeting);
    for (const id of meeting.partyIds) push(own, id, meeting);
  }
  const at = new Map<string, Row<Meeting>[]>();
  const of = new Map<string, Row<Meeting>[]>();
  const unplaced: Row<Meeting>[] = [];

  for (const meeting of meetings) {
    const first = placeOf(meeting);
    if (first === null) {
      unplaced.push(meeting);
      continue;
    }
    for (const slot of slots.slice(first, first + meeting.length)) {
      push(at, seatName(slot.start, meeting.seat?.table ?? ''), meeting);
      for (const id of meeting.partyIds) push(of, seatName(slot.start, id), meeting);
    }
  }

  function placeOf(meeting: Row<Meeting>): number | null {
    if (!meeting.seat || (tables.size > 0 && !tables.has(meeting.seat.table))) return null;
    return starts.get(meeting.seat.start) ?? null;
  }

  function obstacles(meeting: Row<Meeting>, first: number, tableName: string): Obstacle[] {
    const taken = slots.slice(first, first + meeting.length);
    const last = taken.at(-1);
    if (!last || taken.length < meeting.length || last.stretch !== taken[0]?.stretch)
      return [{ kind: 'short' }];
    return [
      ...taken.flatMap((slot, index) => atSlot(meeting, slot, first + index, tableName)),
      ...ownTables(meeting, tableName),
      ...orders(meeting, first),
      ...travels(meeting, first, tableName),
    ].filter(isFirst);
  }

  function atSlot(meeting: Row<Meeting>, slot: MeetingSlot, index: number, table: string): Obstacle[] {
    const others = (board: Seating['at'], place: string): readonly Row<Meeting>[] =>
      (board.get(seatName(slot.start, place)) ?? []).filter(({ id }) => id !== meeting.id);
    return [
      ...meeting.partyIds.flatMap((partyId): Obstacle[] => [
        ...(away.get(partyId)?.has(index) ? [{ kind: 'away', partyId } as const] : []),
        ...others(of, partyId).map((other) => ({ kind: 'busy', partyId, meetingId: other.id }) as const),
      ]),
      // A session without tables has room for all.
      ...(tables.size === 0 ? [] : others(at, table)).map(
        (other) => ({ kind: 'taken', meetingId: other.id }) as const,
      ),
      ...(needsInterpreter(meeting) && !interpreterLeft(meeting, slot.start)
        ? [{ kind: 'interpreter' } as const]
        : []),
    ];
  }

  function ownTables(meeting: Row<Meeting>, name: string): Obstacle[] {
    const owner = tables.get(name)?.partyId ?? null;
    const host = meeting.partyIds.find((id) => hosting.has(id));
    if (owner !== null && !meeting.partyIds.includes(owner)) return [{ kind: 'foreign', partyId: owner }];
    return owner === null && host !== undefined ? [{ kind: 'own', partyId: host }] : [];
  }

  function orders(meeting: Row<Meeting>, first: number): Obstacle[] {
    const before = meeting.afterIds.flatMap((id) => byId.get(id) ?? []);
    const after = followers.get(meeting.id) ?? [];
    const ends = (other: Row<Meeting>): number | null => {
      const place = placeOf(other);
      return place === null ? null : place + other.length;
    };
    return [
      ...before.filter((other) => (ends(other) ?? 0) > first),
      ...after.filter((other) => (placeOf(other) ?? Infinity) < first + meeting.length),
    ].map(({ id }) => ({ kind: 'order', meetingId: id }));
  }

  /** Premises elsewhere: is there time to come from the meeting before, and to go to the next? */
  function travels(meeting: Row<Meeting>, first: number, table: string): Obstacle[] {
    const here = siteOf(table);
    if (scene.ways.length === 0) return [];
    return meeting.partyIds.flatMap((partyId) =>
      (own.get(partyId) ?? []).flatMap((other): Obstacle[] => {
        const place = other.id === meeting.id ? null : placeOf(other);
        const there = siteOf(other.seat?.table ?? '');
        if (place === null || here === there) return [];
        const minutes = place < first ? minutesFrom(there, here) : minutesFrom(here, there);
        const [end, start] =
          place < first
            ? [slots[place + other.length - 1]?.end, slots[first]?.start]
            : [slots[first + meeting.length - 1]?.end, slots[place]?.start];
        const available = minutesBetween(end ?? '', start ?? '');
        return available >= 0 && available < minutes
          ? [{ kind: 'travel', partyId, minutes: Math.ceil(minutes), available }]
          : [];
      }),
    );
  }

  function siteOf(table: string): string | null {
    return tables.get(table)?.placeId ?? scene.placeId;
  }

  function needsInterpreter(meeting: Row<Meeting>): boolean {
    // Where nobody interprets, people manage somehow.
    if (session.interpreters.length === 0) return false;
    return !sharesLanguage(meeting.partyIds.map((id) => parties.get(id)?.languages ?? []));
  }

  /** Whether the interpreters can serve this meeting beside those already held then: a matching, found by trying. */
  function interpreterLeft(meeting: Row<Meeting>, start: string): boolean {
    const then = new Set(scene.parties.flatMap(({ id }) => of.get(seatName(start, id)) ?? []));
    const asking = [meeting, ...[...then].filter(({ id }) => id !== meeting.id).filter(needsInterpreter)];
    const serves = new Map<number, Row<Meeting>>();
    const give = (one: Row<Meeting>, tried: Set<number>): boolean =>
      session.interpreters.some((interpreter, index) => {
        if (tried.has(index) || !canServe(interpreter.languages, one)) return false;
        tried.add(index);
        const current = serves.get(index);
        if (current && !give(current, tried)) return false;
        serves.set(index, one);
        return true;
      });
    return asking.every((one) => give(one, new Set()));
  }

  function canServe(languages: readonly string[], meeting: Row<Meeting>): boolean {
    return meeting.partyIds.every((id) => {
      const spoken = parties.get(id)?.languages ?? [];
      return spoken.length === 0 || spoken.some((language) => languages.includes(language));
    });
  }

  return { slots, at, of, unplaced, obstacles, away, gaps: gapsOf(slots, of) };
}

function gapsOf(
  slots: readonly MeetingSlot[],
  of: ReadonlyMap<string, readonly unknown[]>,
): Map<string, number> {
  const busy = new Map<string, number[]>();
  const places = new Map(slots.map((slot, index) => [slot.start, index]));
  for (const cell of of.keys()) {
    const [start = '', party = ''] = cell.split(' ');
    push(busy, party, places.get(start) ?? 0);
  }
  return new Map(
    [...busy].flatMap(([party, indexes]) => {
      const sorted = indexes.toSorted((a, b) => a - b);
      const gaps = sorted.filter((slot, index) => {
        const before = sorted[index - 1];
        return before !== undefined && slot - before > 1 && slots[slot]?.stretch === slots[before]?.stretch;
      }).length;
      return gaps > 0 ? [[party, gaps] as const] : [];
    }),
  );
}

function isFirst(obstacle: Obstacle, index: number, all: readonly Obstacle[]): boolean {
  const name = JSON.stringify(obstacle);
  return all.findIndex((one) => JSON.stringify(one) === name) === index;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
