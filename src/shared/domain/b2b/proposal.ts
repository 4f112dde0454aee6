import type { Row } from '../entities.ts';
import type { Schedule, Score } from '../matching/model.ts';
import type { Prices } from '../matching/prices.ts';
import type { Meeting } from '../meetings.ts';
import { questionOf, type Question, type SessionScene } from './question.ts';
import { tablesOf } from './tables.ts';

type Seat = Meeting['seat'];

/** A meeting that found no seat. */
export interface Left {
  readonly partyIds: readonly string[];
  readonly level: 'must' | 'want';
  readonly weight: number;
}

/** New agendas, not taken over yet: exactly what `meetings.arrange` is given, and what they are worth. */
export interface Proposal {
  readonly made: Omit<Meeting, 'visitId'>[];
  /** Meetings there are whose seat would change. */
  readonly seated: { id: string; seat: Seat }[];
  readonly placed: number;
  readonly meetings: number;
  readonly left: readonly Left[];
  readonly score: Score;
  /** What no agendas can do better: musts and weight of wants without a seat, gaps. Each holds when those before it are as good as can be. */
  readonly bound: Bound;
  /** Nothing better exists. */
  readonly proven: boolean;
  /** Why some must meetings cannot be held; the smallest set first. */
  readonly impossible: readonly Impossible[];
}

export type Bound = Omit<Score, 'idle'>;

/** Must meetings, by their parties, that cannot all be held. */
export type Impossible =
  | { readonly kind: 'nowhere'; readonly meetings: ReadonlyArray<readonly string[]> }
  /** One party's do not fit into its slots, or not without more gaps than fairness allows. */
  | {
      readonly kind: 'overbooked';
      readonly partyId: string;
      readonly meetings: ReadonlyArray<readonly string[]>;
    }
  /** Found by the solver: take any of them away, and the others may hold. */
  | { readonly kind: 'together'; readonly meetings: ReadonlyArray<readonly string[]> }
  /** More than the tables or interpreters between two slots can hold. */
  | {
      readonly kind: 'overfull';
      readonly start: string;
      readonly end: string;
      readonly meetings: ReadonlyArray<readonly string[]>;
    };

/** What a schedule would change in a session: new meetings with their seats, and the seats of those there are. */
export function seatsOf(
  scene: SessionScene,
  question: Question,
  schedule: Schedule,
): Pick<Proposal, 'made' | 'seated' | 'placed' | 'meetings' | 'left'> {
  const rows = new Map(scene.meetings.map((row) => [row.id, row]));
  const ownTables = new Map(
    scene.session.tables.flatMap(({ partyId, name }) => (partyId === null ? [] : [[partyId, name] as const])),
  );
  const present = question.placeables.map(({ id }) => (id === null ? undefined : rows.get(id)));
  const before = present.map((row) => row?.seat?.table ?? null);
  const tables = tablesOf(question, ownTables, schedule, before);
  const seats = question.placeables.map((_, index): Seat => {
    const start = question.slots[schedule[index] ?? -1]?.start;
    const table = tables[index] ?? null;
    return start === undefined || table === null ? null : { start, table };
  });
  return {
    made: question.placeables.flatMap(({ id, partyIds, length }, index) => {
      const seat = seats[index] ?? null;
      return id !== null || seat === null ? [] : [{ ...blankMeeting, partyIds: [...partyIds], length, seat }];
    }),
    seated: [
      ...present.flatMap((row, index) => {
        const seat = seats[index] ?? null;
        return row && !isSameSeat(row.seat, seat) ? [{ id: row.id, seat }] : [];
      }),
      ...abandoned(scene).map(({ id }) => ({ id, seat: null })),
    ],
    placed: seats.filter((seat) => seat !== null).length,
    meetings: seats.length,
    left: question.placeables.flatMap(({ partyIds }, index) => {
      if (seats[index]) return [];
      const wish = question.problem.meetings[index]?.wish;
      return [{ partyIds, level: wish?.kind ?? 'want', weight: wish?.kind === 'want' ? wish.weight : 0 }];
    }),
  };
}

/** Meetings still to be held of which a party is not there any more: they need no seat. */
function abandoned({ meetings, parties }: SessionScene): readonly Row<Meeting>[] {
  const there = new Set(parties.map(({ id }) => id));
  return meetings.filter(
    ({ seat, locked, status, partyIds }) =>
      seat !== null &&
      !locked &&
      (status === 'planned' || status === 'moved') &&
      partyIds.some((id) => !there.has(id)),
  );
}

/** The same question of the meetings that have a seat alone: to mend them, and nothing else. */
export function seatedOnly(scene: SessionScene): Question {
  const question = questionOf({ ...scene, meetings: scene.meetings.filter(({ seat }) => seat !== null) });
  const { problem, placeables } = question;
  const count = placeables.filter(({ id }) => id !== null).length;
  return {
    ...question,
    placeables: placeables.slice(0, count),
    problem: { ...problem, meetings: problem.meetings.slice(0, count) },
  };
}

/** Where the meetings of a question are now, to start from; null for those without a seat or outside the slots. */
export function presentSchedule(scene: SessionScene, question: Question): Schedule {
  const rows = new Map(scene.meetings.map((row) => [row.id, row]));
  const starts = new Map(question.slots.map(({ start }, index) => [start, index]));
  return question.placeables.map(({ id }) => {
    const seat = id === null ? null : rows.get(id)?.seat;
    return seat ? (starts.get(seat.start) ?? null) : null;
  });
}

/** A cost of the engine told as what it is made of. */
export function boundOf(cost: number, prices: Prices): Bound {
  const whole = Math.max(0, Math.ceil(cost));
  const rest = whole % prices.must;
  return {
    musts: Math.floor(whole / prices.must),
    wants: Math.floor(rest / prices.want),
    // Where moves have a price, they come between wants and gaps.
    gaps: (rest % prices.want) % (prices.move === 0 ? prices.want : prices.move),
  };
}

const blankMeeting: Omit<Meeting, 'visitId' | 'partyIds'> = {
  length: 1,
  seat: null,
  locked: false,
  afterIds: [],
  status: 'planned',
  mark: null,
  nextStep: '',
  outcome: '',
};

/** A meeting nobody has placed or held yet. */
export function newMeeting(
  partyIds: readonly string[],
  fields: Partial<Meeting> = {},
): Omit<Meeting, 'visitId'> {
  return { ...blankMeeting, partyIds: [...partyIds], ...fields };
}

/** A meeting that wishes ask for and that is not there yet, as a row of its own so that it can be explained; its id is no row's. */
export function wishedMeeting(visitId: string, partyIds: readonly string[]): Row<Meeting> {
  return { id: `wished ${partyIds.join(' ')}`, visitId, ...newMeeting(partyIds) };
}

function isSameSeat(one: Seat, other: Seat): boolean {
  return one?.start === other?.start && one?.table === other?.table;
}
