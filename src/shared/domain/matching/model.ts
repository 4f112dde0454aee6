/**
 * What the matching engine is asked, in plain numbers: persons, meetings, slots and pools are named by their place in their lists. The
 * engine knows no missions; who calls it translates.
 */
export interface Problem {
  /** In order of time. */
  readonly slots: readonly Slot[];
  readonly persons: readonly Person[];
  readonly meetings: readonly Meeting[];
  readonly pools: readonly Pool[];
  /** Pairs of meetings: the first ends before the second begins, when both are held. */
  readonly precedences: readonly Precedence[];
  /** Minutes from a site to another, by their numbers, by the shortest way; empty where there is one site. */
  readonly travel: readonly (readonly number[])[];
  /** By how much the numbers of gaps of two persons may differ; null where it does not matter. */
  readonly fairness: number | null;
}

/** Times in minutes from any common origin. Gaps do not count from one stretch to the next (lunch, night). */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly stretch: number;
}

export interface Person {
  /** Slots in which the person cannot meet. */
  readonly away: readonly number[];
}

/** What there is a number of at a time: tables of a room, interpreters of a language. */
export interface Pool {
  /** How many in each slot. */
  readonly capacity: readonly number[];
}

export interface Meeting {
  readonly persons: readonly number[];
  /** Slots it takes, of one stretch. */
  readonly length: number;
  /** Slots in which it may begin; null for any. */
  readonly starts: readonly number[] | null;
  /** The slot in which it begins and nothing moves it; null when free. */
  readonly locked: number | null;
  /** Each gives one of its own to the meeting. */
  readonly pools: readonly number[];
  readonly site: number;
  readonly wish: Wish;
}

/** All musts come before any want; a want weighs a whole number from 1. */
export type Wish = { readonly kind: 'must' } | { readonly kind: 'want'; readonly weight: number };

export interface Precedence {
  readonly before: number;
  readonly after: number;
}

/** The slot in which each meeting begins; null when it is not held. */
export type Schedule = readonly (number | null)[];

/**
 * What a schedule is worth; compared in this order, less is better. Idle slots come last: they are no published measure, only what people
 * feel.
 */
export interface Score {
  /** Musts without a slot. */
  readonly musts: number;
  /** The weight of the wants without a slot. */
  readonly wants: number;
  /** Gaps of all persons: maximal runs of idle slots between two meetings of one stretch. */
  readonly gaps: number;
  /** Idle slots in those gaps. */
  readonly idle: number;
}

/** Whether a meeting has to be held: a must, or one that is locked. */
export function isBinding({ wish, locked }: Meeting): boolean {
  return wish.kind === 'must' || locked !== null;
}

/** The slots in which a meeting may begin: its own wish, its lock, one stretch, and nobody away. Pools and other meetings are not looked at. */
export function possibleStarts(problem: Problem, meeting: Meeting): readonly number[] {
  return problem.slots.flatMap((slot, start) => {
    if (meeting.locked !== null && meeting.locked !== start) return [];
    if (meeting.starts !== null && !meeting.starts.includes(start)) return [];
    if (problem.slots[start + meeting.length - 1]?.stretch !== slot.stretch) return [];
    const end = start + meeting.length;
    const away = meeting.persons.some((person) =>
      problem.persons[person]?.away.some((each) => each >= start && each < end),
    );
    return away ? [] : [start];
  });
}
