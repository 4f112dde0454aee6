import type { Row } from '../entities.ts';
import type { Meeting } from '../meetings.ts';
import type { Session } from '../sessions.ts';
import type { Obstacle, Seating } from './seating.ts';
import { noTable } from './tables.ts';

/** A seat a meeting could have. */
export interface Chance {
  readonly start: string;
  readonly table: string;
  /** Empty = it can be held there as it is. */
  readonly obstacles: readonly Obstacle[];
}

/** Why a meeting has no seat: the seats that are free for it, or those that need the fewest changes. */
export interface Unplaced {
  readonly meeting: Row<Meeting>;
  /** How many seats would do as they are. */
  readonly free: number;
  /** The best first, at most three, one a slot. Empty when the session has neither slots nor tables for it. */
  readonly chances: readonly Chance[];
}

const shown = 3;

/** Looks at every seat of the session; what nobody can change (who is elsewhere, a break) weighs more than what can be moved. */
export function explainUnplaced(
  seating: Seating,
  session: Pick<Session, 'tables'>,
  meeting: Row<Meeting>,
): Unplaced {
  const tables = tablesFor(session, meeting);
  const chances = seating.slots.flatMap((_, slot) => bestSeat(seating, session, meeting, slot) ?? []);
  const free = seating.slots.flatMap((_, slot) =>
    tables.filter((table) => seating.obstacles(meeting, slot, table).length === 0),
  ).length;
  return {
    meeting,
    free,
    chances: chances.toSorted((a, b) => weightOf(a.obstacles) - weightOf(b.obstacles)).slice(0, shown),
  };
}

/** The seat with the least against it in a slot: the table the meeting has now, when that is as good as any. */
export function bestSeat(
  seating: Seating,
  session: Pick<Session, 'tables'>,
  meeting: Row<Meeting>,
  slot: number,
): Chance | undefined {
  const start = seating.slots[slot]?.start;
  if (start === undefined) return undefined;
  const kept = meeting.seat?.table;
  return tablesFor(session, meeting)
    .toSorted((a, b) => Number(b === kept) - Number(a === kept))
    .map((table) => ({ start, table, obstacles: seating.obstacles(meeting, slot, table) }))
    .toSorted((a, b) => weightOf(a.obstacles) - weightOf(b.obstacles))[0];
}

/** The tables a meeting can be held at: a party's own, or those for all. Without tables, one without limit. */
function tablesFor({ tables }: Pick<Session, 'tables'>, meeting: Pick<Meeting, 'partyIds'>): string[] {
  if (tables.length === 0) return [noTable];
  const own = tables.filter(({ partyId }) => partyId !== null && meeting.partyIds.includes(partyId));
  const fit = own.length > 0 ? own : tables.filter(({ partyId }) => partyId === null);
  return fit.map(({ name }) => name);
}

const weights: Readonly<Record<Obstacle['kind'], number>> = {
  busy: 1,
  taken: 1,
  interpreter: 2,
  order: 2,
  travel: 3,
  own: 10,
  foreign: 10,
  away: 20,
  short: 100,
};

function weightOf(obstacles: readonly Obstacle[]): number {
  return obstacles.reduce((sum, { kind }) => sum + weights[kind], 0);
}
