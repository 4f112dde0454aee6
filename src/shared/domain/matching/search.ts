import { arrange } from './arrangement.ts';
import { compile } from './compiled.ts';
import type { Problem, Schedule, Score } from './model.ts';
import type { Prices, Tally } from './tally.ts';
import { byte, countBits, whole } from './words.ts';

/** A schedule without faults, and what it is worth. */
export interface Found {
  readonly schedule: Schedule;
  readonly score: Score;
}

export interface Search {
  /** Looks at that many moves and goes on where it stood at the next call. */
  run(moves: number): void;
  /** The best so far; null until a schedule without faults is found. */
  best(): Found | null;
  /** Goes on from this schedule, as from one of its own. */
  offer(schedule: Schedule): void;
}

/**
 * Local search: simulated annealing on Kempe chains, in cycles that grow; every other cycle starts from the best. The same seed and the
 * same numbers of moves give the same schedules on every machine. `from` is where it starts; what is not held in it, and what clashes, waits.
 * With `keep`, as few meetings as possible are held elsewhere than there, before gaps are looked at.
 */
export function createSearch(
  problem: Problem,
  options: { readonly seed: number; readonly from: Schedule | null; readonly keep: Schedule | null },
): Search {
  const compiled = compile(problem);
  const { allSlots, realSlots, starts, allowed, fits, persons, longest, stretches, firsts } = compiled;
  const meetings = problem.meetings.length;
  const costs = outCosts(problem, options.keep !== null);
  const kept = Int32Array.from(problem.meetings, (_, meeting) => options.keep?.[meeting] ?? -1);
  const fair = problem.fairness ?? problem.slots.length;
  const state = arrange(compiled, costs, fair, kept);
  const { at, tally } = state;
  const prices: Prices = { misplaced: 2, crowded: 2, disordered: 2, rushed: 2, unfair: 2 };
  let bits = options.seed >>> 0;
  let bestAt: Int32Array | null = null;
  let bestScore: Score | null = null;

  let cycle = 0;
  let left = 0;
  let cycleMoves = 1;
  let temperature = hot;

  function chance(): number {
    bits = (bits + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(bits ^ (bits >>> 15), bits | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  function score(): Score {
    let musts = 0;
    let wants = 0;
    problem.meetings.forEach(({ wish }, meeting) => {
      if (whole(at, meeting) < realSlots) return;
      if (wish.kind === 'must') musts += 1;
      else wants += wish.weight;
    });
    return { musts, wants, gaps: tally.gaps, idle: tally.idle };
  }

  function isFree(t: Tally): boolean {
    return t.misplaced === 0 && t.crowded === 0 && t.disordered === 0 && t.rushed === 0 && t.unfair === 0;
  }

  let best: Tally = { ...tally, out: Infinity };
  function record(): void {
    if (!isFree(tally)) return;
    const better =
      tally.out - best.out || tally.moved - best.moved || tally.gaps - best.gaps || tally.idle - best.idle;
    if (better >= 0) return;
    best = { ...tally };
    bestAt = at.slice();
    bestScore = score();
  }

  function begin(): void {
    if (cycle > 0) learn();
    if (bestAt !== null) state.reset(bestAt);
    cycleMoves = steady * Math.ceil(Math.min(longestCycle, firstCycle * meetings * growth ** cycle) / steady);
    left = cycleMoves;
    cycle += 1;
  }

  /** Rules were still broken when it was cold: perhaps not everything can be held. */
  let isStuck = false;
  /** A rule still broken when it is cold costs more from now on, one that holds a little less. */
  function learn(): void {
    isStuck = !isFree(tally);
    for (const rule of ['misplaced', 'crowded', 'disordered', 'rushed', 'unfair'] as const)
      prices[rule] = Math.min(50, Math.max(1, prices[rule] * (tally[rule] > 0 ? 1.6 : 0.95)));
  }

  function step(): void {
    const meeting = Math.floor(chance() * meetings);
    const slot = choose(meeting);
    if (slot < 0 || byte(fits, meeting * allSlots + slot) === 0) return;
    const more = state.look(meeting, slot, prices);
    if (more === null || (more > 0 && chance() >= Math.exp(-more / temperature))) return;
    state.take();
    record();
  }

  function choose(meeting: number): number {
    const own = starts[meeting] as Int32Array;
    if ((isStuck || tally.out > 0) && whole(at, meeting) < realSlots && chance() < 0.02)
      return realSlots + Math.floor((chance() * (allSlots - realSlots)) / longest) * longest;
    if (own.length === 0) return -1;
    if (chance() < beside) return chooseBeside(meeting);
    return whole(own, Math.floor(chance() * own.length));
  }

  /** A slot in which one of its persons is busy, or right before or after: what lies far from everything leaves a gap. */
  function chooseBeside(meeting: number): number {
    const folk = persons[meeting] as Int32Array;
    if (folk.length === 0) return -1;
    const place = Math.floor(chance() * stretches);
    const word = whole(state.mask, whole(folk, Math.floor(chance() * folk.length)) * stretches + place);
    let near = word | (word << 1) | (word >>> 1);
    const count = countBits(near);
    if (count === 0) return -1;
    for (let skip = Math.floor(chance() * count); skip > 0; skip -= 1) near &= near - 1;
    const slot = whole(firsts, place) + 31 - Math.clz32(near & -near);
    return slot < realSlots && byte(allowed, meeting * allSlots + slot) === 1 ? slot : -1;
  }

  function run(moves: number): void {
    if (meetings === 0) return;
    let rest = moves;
    while (rest > 0) {
      if (left <= 0) begin();
      // Cooled at the same moves, however they are portioned.
      if (left % steady === 0) temperature = hot * (cold / hot) ** (1 - left / cycleMoves);
      const batch = Math.min(rest, left % steady || steady);
      for (let index = 0; index < batch; index += 1) step();
      rest -= batch;
      left -= batch;
    }
  }

  // Nothing but what is locked is a schedule too, should no other be found.
  state.reset(layOut(null, false));
  record();
  state.reset(layOut(options.from, true));
  record();

  /** What `from` says where it can be, one after the other; then each in the first of its slots in which everybody is free. */
  function layOut(from: Schedule | null, everything: boolean): Int32Array {
    const fresh = new Int32Array(meetings).fill(-1);
    const taken = new Uint8Array(problem.persons.length * allSlots);
    const use = new Int32Array(problem.pools.length * allSlots);
    const isOpen = (meeting: number, slot: number): boolean => {
      for (let each = slot; each < slot + whole(compiled.length, meeting); each += 1) {
        for (const person of persons[meeting] as Int32Array)
          if (byte(taken, person * allSlots + each) === 1) return false;
        for (const pool of compiled.pools[meeting] as Int32Array)
          if (whole(use, pool * allSlots + each) >= whole(compiled.capacity, pool * allSlots + each))
            return false;
      }
      return true;
    };
    const put = (meeting: number, slot: number): void => {
      fresh[meeting] = slot;
      for (let each = slot; each < slot + whole(compiled.length, meeting); each += 1) {
        for (const person of persons[meeting] as Int32Array) taken[person * allSlots + each] = 1;
        for (const pool of compiled.pools[meeting] as Int32Array)
          use[pool * allSlots + each] = whole(use, pool * allSlots + each) + 1;
      }
    };
    const load = problem.persons.map(() => 0);
    for (const own of persons) for (const person of own) load[person] = (load[person] ?? 0) + 1;
    const weightOf = (meeting: number) =>
      Math.max(0, ...Array.from(persons[meeting] as Int32Array, (person) => load[person] ?? 0));
    const order = problem.meetings
      .map((_, meeting) => meeting)
      .toSorted(
        (a, b) =>
          (starts[a] as Int32Array).length - (starts[b] as Int32Array).length ||
          weightOf(b) - weightOf(a) ||
          a - b,
      );
    for (const meeting of order) {
      const slot = from?.[meeting];
      if (slot === null || slot === undefined) continue;
      if (byte(allowed, meeting * allSlots + slot) === 1 && isOpen(meeting, slot)) put(meeting, slot);
    }
    for (const meeting of order) {
      if (whole(fresh, meeting) >= 0) continue;
      const isWanted = everything || problem.meetings[meeting]?.locked !== null;
      const open = isWanted
        ? (starts[meeting] as Int32Array).find((slot) => isOpen(meeting, slot))
        : undefined;
      if (open !== undefined) {
        put(meeting, open);
        continue;
      }
      for (let slot = realSlots; slot < allSlots; slot += longest) {
        if (!isOpen(meeting, slot)) continue;
        put(meeting, slot);
        break;
      }
    }
    return fresh;
  }

  return {
    run,
    best: () =>
      bestAt && bestScore
        ? { schedule: Array.from(bestAt, (slot) => (slot < realSlots ? slot : null)), score: bestScore }
        : null,
    offer: (schedule) => {
      state.reset(layOut(schedule, true));
      record();
    },
  };
}

/** How often a slot is chosen beside what the person has. */
const beside = 0.8;
/** Moves at the same temperature. */
const steady = 256;
const hot = 0.5;
const cold = 0.12;
const firstCycle = 600;
const growth = 1.7;
const longestCycle = 20_000_000;

/** A must costs more than any want that could take its place, a want more than the gaps and the moves it could save. */
function outCosts(problem: Problem, isRepair: boolean): Float64Array {
  const heaviest = Math.max(
    0,
    ...problem.meetings.map(({ wish }) => (wish.kind === 'want' ? wish.weight : 0)),
  );
  const unit = isRepair ? 12 : 3;
  return Float64Array.from(
    problem.meetings,
    ({ wish }) => unit * (wish.kind === 'must' ? heaviest + 1 : wish.weight),
  );
}
