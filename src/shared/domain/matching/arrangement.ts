import { createChain } from './chain.ts';
import type { Compiled } from './compiled.ts';
import { rushOf } from './rush.ts';
import { add, clear, emptyTally, type Prices, type Tally } from './tally.ts';
import { byte, gapsIn, idleIn, whole } from './words.ts';

export interface Arrangement {
  readonly at: Int32Array;
  readonly tally: Tally;
  /** By person and stretch: a bit for each busy slot. */
  readonly mask: Int32Array;
  /**
   * Looks at a move of `meeting` to `slot`: of all that is linked to it in the two windows of its length, each goes to where the other was
   * (a Kempe chain). Returns what the cost would change by; null when a longer meeting reaches out of the windows.
   */
  look(meeting: number, slot: number, prices: Prices): number | null;
  /** Makes the move last looked at. */
  take(): void;
  /** Puts every meeting where `at` says; nobody may have two at once. */
  reset(at: Int32Array): void;
}

/** What it costs beside a gap that a meeting moves, where as few as possible are to. */
const movePrice = 3;
/** What an idle slot costs beside a gap: it shows the way to fewer gaps. */
const idlePrice = 0.15;

/** `kept`: the slots of now, -1 for a meeting that may go anywhere. */
export function arrange(
  compiled: Compiled,
  outCost: Float64Array,
  fairGaps: number,
  kept: Int32Array,
): Arrangement {
  const { allSlots, realSlots, stretches, persons, pools, problem, stretch, bit, allowed, length } = compiled;
  const meetings = problem.meetings.length;
  const people = problem.persons.length;
  const at = new Int32Array(meetings);
  const who = new Int32Array(people * allSlots);
  const mask = new Int32Array(people * stretches);
  const gaps = new Int32Array(people);
  const use = new Int32Array(problem.pools.length * allSlots);
  const tally = emptyTally();

  const chain = createChain(compiled, at, who);
  /** The new masks of the chain's persons, in both windows. */
  const patch = new Int32Array(people * 2);
  const change = emptyTally();
  const filling = new Int32Array(problem.pools.length * 2 * compiled.longest);

  function lookAtMeetings(): void {
    const { span } = chain;
    for (let index = 0; index < chain.count; index += 1) {
      const meeting = whole(chain.meetings, index);
      const old = whole(at, meeting);
      const fresh = whole(chain.target, meeting);
      const row = meeting * allSlots;
      change.misplaced += byte(allowed, row + old) - byte(allowed, row + fresh);
      if (old >= realSlots !== fresh >= realSlots)
        change.out += fresh >= realSlots ? (outCost[meeting] as number) : -(outCost[meeting] as number);
      change.moved += isMoved(meeting, fresh) - isMoved(meeting, old);
      change.disordered += disorderOf(meeting);
      const own = pools[meeting] as Int32Array;
      for (let place = 0; place < own.length; place += 1) {
        const base = whole(own, place) * 2 * span;
        for (let step = 0; step < whole(length, meeting); step += 1) {
          filling[base + windowPlace(old + step)] = whole(filling, base + windowPlace(old + step)) - 1;
          filling[base + windowPlace(fresh + step)] = whole(filling, base + windowPlace(fresh + step)) + 1;
        }
      }
    }
  }

  function isMoved(meeting: number, slot: number): number {
    const now = whole(kept, meeting);
    return now >= 0 && slot < realSlots && slot !== now ? 1 : 0;
  }

  function windowPlace(slot: number): number {
    const { from, to, span } = chain;
    return slot >= from && slot < from + span ? slot - from : slot - to + span;
  }

  function windowSlot(place: number): number {
    const { from, to, span } = chain;
    return place < span ? from + place : to + place - span;
  }

  function disorderOf(meeting: number): number {
    let more = 0;
    const earlier = compiled.before[meeting] as Int32Array;
    for (let index = 0; index < earlier.length; index += 1) {
      const other = whole(earlier, index);
      // A pair of which both move is counted where the later one moves.
      more +=
        isDisordered(other, newSlot(other), whole(chain.target, meeting)) -
        isDisordered(other, whole(at, other), whole(at, meeting));
    }
    const later = compiled.after[meeting] as Int32Array;
    for (let index = 0; index < later.length; index += 1) {
      const other = whole(later, index);
      if (chain.moves(other)) continue;
      more +=
        isDisordered(meeting, whole(chain.target, meeting), whole(at, other)) -
        isDisordered(meeting, whole(at, meeting), whole(at, other));
    }
    return more;
  }

  function newSlot(meeting: number): number {
    return chain.moves(meeting) ? whole(chain.target, meeting) : whole(at, meeting);
  }

  function isDisordered(first: number, early: number, late: number): number {
    return early < realSlots && late < realSlots && late < early + whole(length, first) ? 1 : 0;
  }

  function lookAtPools(): void {
    const { span } = chain;
    for (let index = 0; index < filling.length; index += 1) {
      const more = whole(filling, index);
      if (more === 0) continue;
      filling[index] = 0;
      const pool = Math.floor(index / (2 * span));
      const cell = pool * allSlots + windowSlot(index - pool * 2 * span);
      const over = whole(use, cell) - whole(compiled.capacity, cell);
      change.crowded += Math.max(0, over + more) - Math.max(0, over);
    }
  }

  function busyIn(row: number, start: number): number {
    let busy = 0;
    for (let step = 0; step < chain.span; step += 1)
      if (whole(who, row + start + step) >= 0) busy |= 1 << step;
    return busy;
  }

  function lookAtPersons(): void {
    const { from, to, span } = chain;
    const all = span === 32 ? -1 : (1 << span) - 1;
    const fromStretch = whole(stretch, from);
    const toStretch = whole(stretch, to);
    for (let index = 0; index < chain.people; index += 1) {
      const person = whole(chain.persons, index);
      const row = person * allSlots;
      const before = busyIn(row, from);
      const after = busyIn(row, to);
      const own = person * stretches;
      if (fromStretch >= 0) patch[index * 2] = whole(mask, own + fromStretch);
      if (toStretch >= 0) patch[index * 2 + 1] = whole(mask, own + toStretch);
      if (compiled.hasTravel)
        change.rushed += rushOf(compiled, who, person, chain) - rushOf(compiled, who, person, null);
      if (before === after) continue;
      let more = 0;
      let idle = 0;
      if (fromStretch >= 0) {
        const old = whole(mask, own + fromStretch);
        let fresh = (old & ~(all << whole(bit, from))) | (after << whole(bit, from));
        if (fromStretch === toStretch)
          fresh = (fresh & ~(all << whole(bit, to))) | (before << whole(bit, to));
        patch[index * 2] = fresh;
        more += gapsIn(fresh) - gapsIn(old);
        idle += idleIn(fresh) - idleIn(old);
      }
      if (toStretch >= 0) {
        if (fromStretch === toStretch) patch[index * 2 + 1] = whole(patch, index * 2);
        else {
          const old = whole(mask, own + toStretch);
          const fresh = (old & ~(all << whole(bit, to))) | (before << whole(bit, to));
          patch[index * 2 + 1] = fresh;
          more += gapsIn(fresh) - gapsIn(old);
          idle += idleIn(fresh) - idleIn(old);
        }
      }
      const had = whole(gaps, person) - fairGaps;
      change.gaps += more;
      change.idle += idle;
      if (more !== 0) change.unfair += Math.max(0, had + more) - Math.max(0, had);
    }
  }

  function look(meeting: number, slot: number, prices: Prices): number | null {
    if (!chain.follow(meeting, slot)) return null;
    clear(change);
    lookAtMeetings();
    lookAtPools();
    lookAtPersons();
    return (
      change.out +
      change.gaps +
      change.moved * movePrice +
      change.idle * idlePrice +
      change.misplaced * prices.misplaced +
      change.crowded * prices.crowded +
      change.disordered * prices.disordered +
      change.rushed * prices.rushed +
      change.unfair * prices.unfair
    );
  }

  function take(): void {
    for (let index = 0; index < chain.count; index += 1) fill(whole(chain.meetings, index), -1);
    for (let index = 0; index < chain.count; index += 1) {
      const meeting = whole(chain.meetings, index);
      at[meeting] = whole(chain.target, meeting);
      fill(meeting, 1);
    }
    const fromStretch = whole(stretch, chain.from);
    const toStretch = whole(stretch, chain.to);
    for (let index = 0; index < chain.people; index += 1) {
      const person = whole(chain.persons, index);
      const own = person * stretches;
      if (fromStretch >= 0) setMask(person, own + fromStretch, whole(patch, index * 2));
      if (toStretch >= 0) setMask(person, own + toStretch, whole(patch, index * 2 + 1));
    }
    add(tally, change);
  }

  function setMask(person: number, cell: number, fresh: number): void {
    gaps[person] = whole(gaps, person) + gapsIn(fresh) - gapsIn(whole(mask, cell));
    mask[cell] = fresh;
  }

  /** Puts a meeting into the lists, or takes it out. */
  function fill(meeting: number, sign: 1 | -1): void {
    const slot = whole(at, meeting);
    const end = slot + whole(length, meeting);
    for (const person of persons[meeting] as Int32Array)
      for (let each = slot; each < end; each += 1) who[person * allSlots + each] = sign > 0 ? meeting : -1;
    for (const pool of pools[meeting] as Int32Array)
      for (let each = slot; each < end; each += 1)
        use[pool * allSlots + each] = whole(use, pool * allSlots + each) + sign;
  }

  function reset(fresh: Int32Array): void {
    who.fill(-1);
    mask.fill(0);
    gaps.fill(0);
    use.fill(0);
    at.set(fresh);
    clear(tally);
    for (let meeting = 0; meeting < meetings; meeting += 1) {
      fill(meeting, 1);
      const slot = whole(at, meeting);
      tally.moved += isMoved(meeting, slot);
      tally.misplaced += 1 - byte(allowed, meeting * allSlots + slot);
      if (slot >= realSlots) {
        tally.out += outCost[meeting] as number;
        continue;
      }
      for (const other of compiled.after[meeting] as Int32Array)
        tally.disordered += isDisordered(meeting, slot, whole(at, other));
      for (const person of persons[meeting] as Int32Array)
        for (let step = 0; step < whole(length, meeting); step += 1) {
          const cell = person * stretches + whole(stretch, slot);
          mask[cell] = whole(mask, cell) | (1 << whole(bit, slot + step));
        }
    }
    for (let cell = 0; cell < use.length; cell += 1)
      tally.crowded += Math.max(0, whole(use, cell) - whole(compiled.capacity, cell));
    for (let person = 0; person < people; person += 1) {
      for (let place = 0; place < stretches; place += 1) {
        const word = whole(mask, person * stretches + place);
        gaps[person] = whole(gaps, person) + gapsIn(word);
        tally.idle += idleIn(word);
      }
      tally.gaps += whole(gaps, person);
      tally.unfair += Math.max(0, whole(gaps, person) - fairGaps);
      if (compiled.hasTravel) tally.rushed += rushOf(compiled, who, person, null);
    }
  }

  return { at, tally, mask, look, take, reset };
}
