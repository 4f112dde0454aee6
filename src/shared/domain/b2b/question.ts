import type { Row } from '../entities.ts';
import { instantOf } from '../instants.ts';
import type { Meeting as Asked, Pool, Problem } from '../matching/model.ts';
import type { Meeting } from '../meetings.ts';
import type { Session, Wish } from '../sessions.ts';
import type { Slot } from '../values.ts';
import { meetingSlots, type MeetingSlot } from './slots.ts';
import { wantedOf } from './wanted.ts';

/** A delegate, organisation or contact who can be met. `away`: when they are elsewhere, in milliseconds since 1970. */
export interface SessionParty {
  readonly id: string;
  readonly languages: readonly string[];
  readonly away: readonly { readonly from: number; readonly to: number }[];
}

interface Way {
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly minutes: number;
}

/** All that agendas are made of. */
export interface SessionScene {
  readonly session: Session;
  /** The slot of its visit. */
  readonly slot: Slot;
  readonly placeId: string | null;
  readonly parties: readonly SessionParty[];
  readonly meetings: readonly Row<Meeting>[];
  readonly wishes: readonly Pick<Wish, 'fromId' | 'toId' | 'level' | 'weight'>[];
  /** Minutes between the places of the session and its tables; none said = no time. */
  readonly ways: readonly Way[];
}

/** A meeting to be placed; `id` null = one that wishes ask for and that is not there yet. */
export interface Placeable {
  readonly id: string | null;
  readonly partyIds: readonly string[];
  readonly length: number;
  /** The party whose own table it is held at. */
  readonly hostId: string | null;
}

/** The engine's question, and what its numbers stand for: persons are `partyIds`, meetings `placeables`, slots `slots`. */
export interface Question {
  readonly problem: Problem;
  readonly slots: readonly MeetingSlot[];
  readonly partyIds: readonly string[];
  readonly placeables: readonly Placeable[];
  /** Tables for all, in their order; each meeting without a host's own table takes one. */
  readonly freeTables: readonly string[];
}

/** What a meeting weighs that somebody entered by hand and nobody wished for. */
const weightByHand = 3;

/**
 * Asks the engine for the agendas of a session: the meetings there are (but the cancelled ones) and those that wishes ask for. Meetings that are
 * locked or have been held keep their slot. A party that is not there any more cannot be met: its meetings are left out.
 */
export function questionOf(scene: SessionScene): Question {
  const { session } = scene;
  const slots = meetingSlots(session, scene.slot);
  const partyIds = scene.parties.map((party) => party.id);
  const ranks = new Map(partyIds.map((id, rank) => [id, rank]));
  const isThere = (ids: readonly string[]): boolean => ids.every((id) => ranks.has(id));
  const owned = new Map(
    session.tables.flatMap((table) => (table.partyId === null ? [] : [[table.partyId, table] as const])),
  );
  const wanted = wantedOf(scene.wishes);
  const wantedBy = new Map(wanted.map((one) => [one.partyIds.join(' '), one]));
  const kept = scene.meetings.filter((one) => one.status !== 'cancelled' && isThere(one.partyIds));
  const covered = new Set(kept.flatMap((one) => pairsOf(one.partyIds)));
  const fresh = wanted.filter((one) => isThere(one.partyIds) && !covered.has(one.partyIds.join(' ')));
  const hostOf = (ids: readonly string[]): string | null => ids.find((id) => owned.has(id)) ?? null;
  const placeables: Placeable[] = [
    ...kept.map(({ id, partyIds: ids, length }) => ({ id, partyIds: ids, length, hostId: hostOf(ids) })),
    ...fresh.map(({ partyIds: ids }) => ({ id: null, partyIds: ids, length: 1, hostId: hostOf(ids) })),
  ];

  const minutesOf = travelIn(scene);
  const places = [scene.placeId, ...new Set(session.tables.flatMap((table) => table.placeId ?? []))];
  const siteOf = (hostId: string | null): number => {
    const placeId = hostId === null ? null : owned.get(hostId)?.placeId;
    return placeId === null || placeId === undefined ? 0 : Math.max(places.lastIndexOf(placeId), 0);
  };
  const freeTables = session.tables.flatMap((table) => (table.partyId === null ? [table.name] : []));
  const interpreted = interpreterPools(scene, slots.length);
  const hasTables = session.tables.length > 0;
  const firstInterpreter = hasTables ? 1 : 0;
  const starts = new Map(slots.map((slot, index) => [slot.start, index]));

  const meetings: Asked[] = placeables.map((placeable, index) => {
    const row = kept[index];
    const wishes = pairsOf(placeable.partyIds).flatMap((pair) => wantedBy.get(pair) ?? []);
    const isFixed = row !== undefined && (row.locked || row.status === 'held' || row.status === 'absent');
    const weight = Math.max(0, ...wishes.map((one) => one.weight)) || weightByHand;
    return {
      persons: placeable.partyIds.map((id) => ranks.get(id) ?? 0),
      length: placeable.length,
      starts: null,
      locked: isFixed && row.seat ? (starts.get(row.seat.start) ?? null) : null,
      pools: [
        ...(hasTables && placeable.hostId === null ? [0] : []),
        ...interpreted.poolsOf(placeable.partyIds).map((pool) => firstInterpreter + pool),
      ],
      site: siteOf(placeable.hostId),
      wish: wishes.some((one) => one.level === 'must') ? { kind: 'must' } : { kind: 'want', weight },
    };
  });
  const indexOf = new Map(kept.map((one, index) => [one.id, index]));

  return {
    slots,
    partyIds,
    placeables,
    freeTables,
    problem: {
      slots: slots.map(({ start, end, stretch }) => ({
        start: instantOf(start, scene.slot.zone) / 60_000,
        end: instantOf(end, scene.slot.zone) / 60_000,
        stretch,
      })),
      persons: scene.parties.map((party) => ({ away: awaySlots(party, slots, scene.slot.zone) })),
      meetings,
      // Interpreters' pools are known once every meeting was looked at.
      pools: [...(hasTables ? [{ capacity: slots.map(() => freeTables.length) }] : []), ...interpreted.pools],
      precedences: kept.flatMap((one, after) =>
        one.afterIds.flatMap((id) => {
          const before = indexOf.get(id);
          return before === undefined || before === after ? [] : [{ before, after }];
        }),
      ),
      travel: places.map((from) => places.map((to) => minutesOf(from, to))),
      fairness: session.fairness,
    },
  };
}

/** All pairs of parties, named as `Wanted` orders them. */
function pairsOf(ids: readonly string[]): string[] {
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => (one < other ? `${one} ${other}` : `${other} ${one}`)),
  );
}

/** The slots, by their number, in which a party is elsewhere. */
export function awaySlots(party: SessionParty, slots: readonly MeetingSlot[], zone: string): number[] {
  if (party.away.length === 0) return [];
  return slots.flatMap(({ start, end }, index) => {
    const [from, to] = [instantOf(start, zone), instantOf(end, zone)];
    return party.away.some((time) => time.from < to && from < time.to) ? [index] : [];
  });
}

interface Interpreted {
  readonly pools: readonly Pool[];
  poolsOf(partyIds: readonly string[]): readonly number[];
}

/**
 * A meeting whose parties share no language needs an interpreter who speaks with each of them. One pool for every set of interpreters who can do
 * it, and one of all interpreters, since none can be in two meetings: who interprets what is found afterwards. A party without a known language
 * is taken to understand. Where no interpreter is known at all, people manage somehow.
 */
function interpreterPools({ session, parties }: SessionScene, slots: number): Interpreted {
  const languages = new Map(parties.map((party) => [party.id, party.languages]));
  const sets = new Map<string, number>();
  const all = { capacity: Array<number>(slots).fill(session.interpreters.length) };
  const pools: Pool[] = session.interpreters.length > 0 ? [all] : [];

  const poolsOf = (partyIds: readonly string[]): readonly number[] => {
    const spoken = partyIds.map((id) => languages.get(id) ?? []);
    if (session.interpreters.length === 0 || sharesLanguage(spoken)) return [];
    const able = session.interpreters.flatMap((one, index) =>
      spoken.every((list) => list.length === 0 || list.some((language) => one.languages.includes(language)))
        ? [index]
        : [],
    );
    const name = able.join(' ');
    const known = sets.get(name);
    if (known !== undefined) return [0, known];
    sets.set(name, pools.length);
    pools.push({ capacity: Array<number>(slots).fill(able.length) });
    return [0, pools.length - 1];
  };
  return { pools, poolsOf };
}

/** Minutes from a place of the session to another. */
export function travelIn({ ways }: SessionScene): (from: string | null, to: string | null) => number {
  const known = new Map(ways.map((way) => [`${way.fromPlaceId} ${way.toPlaceId}`, way.minutes]));
  return (from, to) => (from === to ? 0 : (known.get(`${from ?? ''} ${to ?? ''}`) ?? 0));
}

/** Whether people who speak these languages have one in common; who said none is taken to understand. */
export function sharesLanguage(spoken: readonly (readonly string[])[]): boolean {
  const known = spoken.filter((list) => list.length > 0);
  const [first] = known;
  return first === undefined || first.some((language) => known.every((list) => list.includes(language)));
}
