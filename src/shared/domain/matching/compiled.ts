import { possibleStarts, type Problem } from './model.ts';

/**
 * A problem laid out for the search. After the real slots come spare ones, in which a meeting that is not held waits: enough of them that
 * no person ever has two meetings at once, so that a meeting is put in and taken out by the same moves that shift it.
 */
export interface Compiled {
  readonly problem: Problem;
  readonly realSlots: number;
  /** Real and spare. */
  readonly allSlots: number;
  /** The longest meeting; spare slots come in stretches of as many. */
  readonly longest: number;
  /** By slot: its stretch, and its place in it. Spare slots belong to none: -1. */
  readonly stretch: Int32Array;
  readonly bit: Int32Array;
  readonly stretches: number;
  /** By stretch: its first slot. */
  readonly firsts: Int32Array;
  readonly persons: readonly Int32Array[];
  readonly pools: readonly Int32Array[];
  readonly length: Int32Array;
  /** By meeting and slot: whether it may begin there by its own rules. Not in spare slots when it is locked. */
  readonly allowed: Uint8Array;
  /** By meeting and slot: whether it fits into a stretch, allowed or not. */
  readonly fits: Uint8Array;
  readonly starts: readonly Int32Array[];
  /** By pool and slot. Spare slots are without limit. */
  readonly capacity: Int32Array;
  /** By meeting: those that come before and after it. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  readonly hasTravel: boolean;
}

/** The most slots a stretch may have. */
const longestStretch = 32;

/** Errors: RangeError when a stretch has more slots than a word has bits. */
export function compile(problem: Problem): Compiled {
  const { slots, meetings } = problem;
  const realSlots = slots.length;
  const longest = Math.max(1, ...meetings.map(({ length }) => length));
  const degree = problem.persons.map(() => 0);
  for (const { persons } of meetings)
    for (const person of persons) degree[person] = (degree[person] ?? 0) + 1;
  // A meeting waits beside all others of its persons at worst.
  const crowds = meetings.map(({ persons }) =>
    persons.reduce((sum, person) => sum + (degree[person] ?? 1) - 1, 1),
  );
  const spare = Math.max(1, ...crowds) * longest;
  const allSlots = realSlots + spare;
  const stretch = new Int32Array(allSlots).fill(-1);
  const bit = new Int32Array(allSlots);
  slots.forEach((slot, index) => {
    stretch[index] = slot.stretch;
    const before = slots[index - 1];
    bit[index] = before?.stretch === slot.stretch ? (bit[index - 1] ?? 0) + 1 : 0;
    if ((bit[index] ?? 0) >= longestStretch) throw new RangeError('a stretch has too many slots');
  });
  const allowed = new Uint8Array(meetings.length * allSlots);
  const fits = new Uint8Array(meetings.length * allSlots);
  const starts = meetings.map((meeting, index) => {
    const row = index * allSlots;
    for (let slot = 0; slot < realSlots; slot += 1) {
      const end = slot + meeting.length - 1;
      if (end < realSlots && stretch[slot] === stretch[end]) fits[row + slot] = 1;
    }
    for (let slot = realSlots; slot < allSlots; slot += 1) {
      if (((slot - realSlots) % longest) + meeting.length > longest) continue;
      fits[row + slot] = 1;
      if (meeting.locked === null) allowed[row + slot] = 1;
    }
    const own = possibleStarts(problem, meeting);
    for (const slot of own) allowed[row + slot] = 1;
    return Int32Array.from(own);
  });
  const capacity = new Int32Array(problem.pools.length * allSlots).fill(meetings.length);
  problem.pools.forEach((pool, index) => {
    for (let slot = 0; slot < realSlots; slot += 1)
      capacity[index * allSlots + slot] = pool.capacity[slot] ?? 0;
  });
  const listed = (from: 'before' | 'after', to: 'before' | 'after') =>
    meetings.map((_, index) =>
      Int32Array.from(problem.precedences.filter((each) => each[from] === index).map((each) => each[to])),
    );
  const stretches = Math.max(0, ...slots.map((slot) => slot.stretch)) + 1;
  const firsts = Int32Array.from({ length: stretches }, (_, each) => stretch.indexOf(each));
  return {
    problem,
    realSlots,
    allSlots,
    longest,
    stretch,
    bit,
    stretches,
    firsts,
    persons: meetings.map(({ persons }) => Int32Array.from(new Set(persons))),
    pools: meetings.map(({ pools }) => Int32Array.from(new Set(pools))),
    length: Int32Array.from(meetings.map(({ length }) => length)),
    allowed,
    fits,
    starts,
    capacity,
    before: listed('after', 'before'),
    after: listed('before', 'after'),
    hasTravel: problem.travel.some((row) => row.some((minutes) => minutes > 0)),
  };
}
