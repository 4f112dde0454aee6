import { isBinding, possibleStarts, type Problem } from './model.ts';

/**
 * What a person's meetings ask of the slots, whichever meeting takes which: the slots that can be busy and those that must be, and how
 * many can be busy, and have to be, up to each slot. Less than the truth, so that what cannot be done in a frame cannot be done at all.
 */
export interface Frame {
  readonly slots: number;
  /** 1 where a stretch begins. */
  readonly opens: Uint8Array;
  readonly open: Uint8Array;
  readonly forced: Uint8Array;
  /** At `slot + 1`: up to and with the slot. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Slots of all meetings. */
  readonly total: number;
}

export interface Cheapest {
  readonly cost: number;
  /** The busy slots, ascending. */
  readonly busy: readonly number[];
}

/** By meeting: {@link possibleStarts}. */
export type Starts = readonly (readonly number[])[];

export function startsOf(problem: Problem): Starts {
  return problem.meetings.map((meeting) => possibleStarts(problem, meeting));
}

/** The frame of these meetings of one person; null when one of the musts has no slot at all. Wants may be held or not. */
export function frameOf(problem: Problem, starts: Starts, meetings: readonly number[]): Frame | null {
  const slots = problem.slots.length;
  const opens = new Uint8Array(slots);
  const open = new Uint8Array(slots);
  const forced = new Uint8Array(slots);
  const least = new Int32Array(slots + 1);
  const most = new Int32Array(slots + 1);
  let total = 0;
  problem.slots.forEach(({ stretch }, slot) => {
    opens[slot] = stretch === problem.slots[slot - 1]?.stretch ? 0 : 1;
  });
  for (const index of meetings) {
    const meeting = problem.meetings[index];
    const places = starts[index] ?? [];
    const first = places[0];
    const last = places.at(-1);
    if (!meeting) continue;
    const must = isBinding(meeting);
    if (first === undefined || last === undefined) {
      if (must) return null;
      continue;
    }
    const { length } = meeting;
    total += length;
    for (const place of places) open.fill(1, place, place + length);
    if (must && first === last) forced.fill(1, first, first + length);
    for (let slot = 0; slot < slots; slot += 1) {
      most[slot + 1] = (most[slot + 1] ?? 0) + Math.min(length, Math.max(0, slot + 1 - first));
      if (must) least[slot + 1] = (least[slot + 1] ?? 0) + Math.min(length, Math.max(0, slot + 1 - last));
    }
  }
  return { slots, opens, open, forced, least, most, total };
}

/**
 * The busy slots that cost least, a gap being 1 and a busy slot its charge: dynamic programming over the slots, by the number of busy ones
 * so far and whether the stretch has not begun (0), is busy (1) or idle after it began (2). Null when nothing fits the frame.
 */
export function cheapest(frame: Frame, charges: Float64Array): Cheapest | null {
  const { slots, opens, open, forced, least, most, total } = frame;
  const width = (total + 1) * 3;
  const costs = new Float64Array((slots + 1) * width).fill(Infinity);
  /** The mode before, for each cell. */
  const came = new Uint8Array((slots + 1) * width);
  costs[0] = 0;

  function reach(cell: number, cost: number, mode: number): void {
    if (cost >= (costs[cell] ?? 0)) return;
    costs[cell] = cost;
    came[cell] = mode;
  }

  for (let slot = 0; slot < slots; slot += 1) {
    const low = Math.max(0, least[slot] ?? 0);
    const high = Math.min(total, most[slot] ?? 0);
    const lowNext = least[slot + 1] ?? 0;
    const highNext = Math.min(total, most[slot + 1] ?? 0);
    for (let busy = low; busy <= high; busy += 1) {
      for (let mode = 0; mode < 3; mode += 1) {
        const cost = costs[slot * width + busy * 3 + mode] ?? Infinity;
        if (cost === Infinity) continue;
        const now = opens[slot] === 1 ? 0 : mode;
        if (forced[slot] === 0 && busy >= lowNext)
          reach((slot + 1) * width + busy * 3 + (now === 0 ? 0 : 2), cost, mode);
        if (open[slot] === 1 && busy + 1 >= lowNext && busy < highNext)
          reach(
            (slot + 1) * width + (busy + 1) * 3 + 1,
            cost + (now === 2 ? 1 : 0) + (charges[slot] ?? 0),
            mode,
          );
      }
    }
  }

  let cell = -1;
  let cost = Infinity;
  for (let place = 0; place < width; place += 1) {
    const each = costs[slots * width + place] ?? Infinity;
    if (each < cost) {
      cost = each;
      cell = place;
    }
  }
  if (cell < 0) return null;
  const taken: number[] = [];
  for (let slot = slots; slot > 0; slot -= 1) {
    const mode = came[slot * width + cell] ?? 0;
    const isBusy = cell % 3 === 1;
    if (isBusy) taken.push(slot - 1);
    cell = (Math.floor(cell / 3) - (isBusy ? 1 : 0)) * 3 + mode;
  }
  return { cost, busy: taken.toReversed() };
}
