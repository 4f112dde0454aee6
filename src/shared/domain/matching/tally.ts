/** How many of each rule's breaches there are, and what is to be made small. Never a person in two meetings at once. */
export interface Tally {
  /** Meetings where they may not be. */
  misplaced: number;
  /** Meetings above what the pools hold, slot by slot. */
  crowded: number;
  disordered: number;
  rushed: number;
  /** Gaps above what is fair, person by person. */
  unfair: number;
  /** What is not held, by the prices the search gives. */
  out: number;
  /** Meetings held at another time than now, where that matters. */
  moved: number;
  gaps: number;
  idle: number;
}

/** What one breach of each rule costs the search; it learns them. */
export type Prices = Pick<Tally, 'misplaced' | 'crowded' | 'disordered' | 'rushed' | 'unfair'>;

export function emptyTally(): Tally {
  return {
    misplaced: 0,
    crowded: 0,
    disordered: 0,
    rushed: 0,
    unfair: 0,
    out: 0,
    moved: 0,
    gaps: 0,
    idle: 0,
  };
}

/** Field by field: it is done for every move looked at. */
export function clear(tally: Tally): void {
  tally.misplaced = 0;
  tally.crowded = 0;
  tally.disordered = 0;
  tally.rushed = 0;
  tally.unfair = 0;
  tally.out = 0;
  tally.moved = 0;
  tally.gaps = 0;
  tally.idle = 0;
}

/** Adds what a move changes. */
export function add(tally: Tally, change: Tally): void {
  tally.misplaced += change.misplaced;
  tally.crowded += change.crowded;
  tally.disordered += change.disordered;
  tally.rushed += change.rushed;
  tally.unfair += change.unfair;
  tally.out += change.out;
  tally.moved += change.moved;
  tally.gaps += change.gaps;
  tally.idle += change.idle;
}
