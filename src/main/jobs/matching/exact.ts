import { possibleStarts, type Problem, type Schedule } from '../../../shared/domain/matching/model.ts';
import type { Prices } from '../../../shared/domain/matching/prices.ts';
import { newModel, not, type CpModel, type Literal } from './cpModel.ts';

export interface ExactModel {
  readonly bytes: Uint8Array;
  /** Reads the solver's values of the variables. */
  schedule(values: readonly number[]): Schedule;
}

/** What is asked of a model. */
export interface Aim {
  /** Musts have to be held: without, one that is not costs `prices.must`. */
  readonly allMusts: boolean;
  /** Gaps cost: without, any fair schedule will do. */
  readonly gaps: boolean;
  readonly prices: Prices;
  /** Where the meetings are now: one that goes elsewhere costs `prices.move`. */
  readonly keep: Schedule | null;
}

/**
 * The problem as Booleans, as `x[m,t]`: meeting m begins in slot t; `u[p,t]`: person p is busy in t, the sum of their meetings, so that
 * nobody is twice at once; `h[p,t]`: p has met someone up to t; `e[p,t]`: a gap ends in t, the sum of which is made small. It is the form
 * that lets core-guided search begin with cores of three literals.
 */
export function buildModel(problem: Problem, aim: Aim): ExactModel {
  const model = newModel();
  const starts = problem.meetings.map((meeting) => possibleStarts(problem, meeting));
  const held = starts.map((slots) => new Map(slots.map((slot) => [slot, model.literal()])));
  const costs: Cost[] = [];
  /** Null when the meeting is held in any case. */
  const out = problem.meetings.map((meeting, index) => {
    const all = [...(held[index]?.values() ?? [])];
    const must = meeting.wish.kind === 'must';
    if (meeting.locked !== null || (must && aim.allMusts)) {
      model.exactlyOne(all);
      return null;
    }
    const literal = model.literal();
    model.exactlyOne([...all, literal]);
    costs.push({
      literal,
      price: meeting.wish.kind === 'must' ? aim.prices.must : meeting.wish.weight * aim.prices.want,
    });
    return literal;
  });
  const busy = problem.persons.map((_, person) => addPerson(model, problem, held, out, person));
  problem.pools.forEach((_, pool) => {
    addPool(model, problem, held, busy, pool);
  });
  addOrder(model, problem, held, out);
  addTravel(model, problem, held);
  if (aim.keep) addMoves(model, held, out, aim.keep, aim.prices.move, costs);
  if (aim.gaps || problem.fairness !== null) addGaps(model, problem, busy, aim, costs);
  if (costs.length > 0)
    model.minimise(
      costs.map(({ literal }) => literal),
      costs.map(({ price }) => price),
    );
  return {
    bytes: model.bytes(),
    schedule: (values) =>
      held.map((slots) => [...slots].find(([, literal]) => values[literal] === 1)?.[0] ?? null),
  };
}

interface Cost {
  readonly literal: Literal;
  readonly price: number;
}

type Held = readonly ReadonlyMap<number, Literal>[];
/** By slot; null where the person can never be busy. */
type Busy = readonly (Literal | null)[];

/** The literals of a meeting running in a slot. */
function running(problem: Problem, held: Held, meeting: number, slot: number): readonly Literal[] {
  const length = problem.meetings[meeting]?.length ?? 1;
  return Array.from({ length }, (_, step) => held[meeting]?.get(slot - step)).filter(
    (each) => each !== undefined,
  );
}

function addPerson(
  model: CpModel,
  problem: Problem,
  held: Held,
  out: readonly (Literal | null)[],
  person: number,
): Busy {
  const own = meetingsOf(problem, person);
  const busy = problem.slots.map((_, slot) => {
    const literals = own.flatMap((meeting) => running(problem, held, meeting, slot));
    if (literals.length === 0) return null;
    const literal = model.literal();
    model.exactlyOne([...literals, not(literal)]);
    return literal;
  });
  const slots = busy.filter((each) => each !== null);
  const lengths = own.map((meeting) => problem.meetings[meeting]?.length ?? 0);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const free = own.flatMap((meeting, index) => {
    const literal = out[meeting];
    return literal === null || literal === undefined ? [] : [{ literal, length: lengths[index] ?? 0 }];
  });
  const factors = [...slots.map(() => 1), ...free.map(({ length }) => length)];
  if (slots.length > 0)
    model.between(total, [...slots, ...free.map(({ literal }) => literal)], total, factors);
  return busy;
}

function meetingsOf(problem: Problem, person: number): readonly number[] {
  return problem.meetings.flatMap(({ persons }, meeting) => (persons.includes(person) ? [meeting] : []));
}

/**
 * Meetings that share a person never run at once: a cluster of them counts as one. The fewer the clusters, the stronger the sum.
 */
function addPool(model: CpModel, problem: Problem, held: Held, busy: readonly Busy[], pool: number): void {
  const left = new Set(
    problem.meetings.flatMap(({ pools }, meeting) => (pools.includes(pool) ? [meeting] : [])),
  );
  const everything = left.size === problem.meetings.length;
  const clusters: {
    readonly person: number;
    readonly whole: boolean;
    readonly meetings: readonly number[];
  }[] = [];
  const alone: number[] = [];
  const owns = problem.persons.map((_, person) => meetingsOf(problem, person));
  while (left.size > 0) {
    const sizes = owns.map((own) => own.filter((meeting) => left.has(meeting)).length);
    const person = sizes.indexOf(Math.max(0, ...sizes));
    const meetings = (owns[person] ?? []).filter((meeting) => left.has(meeting));
    if (meetings.length === 0) {
      alone.push(...left);
      break;
    }
    for (const meeting of meetings) left.delete(meeting);
    clusters.push({ person, whole: meetings.length === owns[person]?.length, meetings });
  }
  const widest = Math.max(0, ...problem.meetings.map(({ persons }) => persons.length));
  (problem.pools[pool]?.capacity ?? []).forEach((capacity, slot) => {
    const counted = clusters.flatMap(({ person, whole, meetings }) => {
      const known = busy[person]?.[slot];
      if (whole && known !== null && known !== undefined) return [known];
      const literals = meetings.flatMap((meeting) => running(problem, held, meeting, slot));
      if (literals.length <= 1) return literals;
      const literal = model.literal();
      model.exactlyOne([...literals, not(literal)]);
      return [literal];
    });
    counted.push(...alone.flatMap((meeting) => running(problem, held, meeting, slot)));
    if (counted.length > capacity) model.between(0, counted, capacity);
    const people = busy.map((slots) => slots[slot] ?? null).filter((each) => each !== null);
    if (everything && people.length > widest * capacity) model.between(0, people, widest * capacity);
  });
}

function addOrder(model: CpModel, problem: Problem, held: Held, out: readonly (Literal | null)[]): void {
  for (const { before, after } of problem.precedences) {
    const length = problem.meetings[before]?.length ?? 1;
    const absent = out[before];
    for (const [slot, literal] of held[after] ?? []) {
      const earlier = [...(held[before] ?? [])]
        .filter(([start]) => start + length <= slot)
        .map(([, each]) => each);
      model.some([...earlier, not(literal), ...(absent === null || absent === undefined ? [] : [absent])]);
    }
  }
}

/** Two meetings of a person at two sites: no pair of slots between which there is no time to travel. Overlaps are refused already. */
function addTravel(model: CpModel, problem: Problem, held: Held): void {
  if (!problem.travel.some((row) => row.some((minutes) => minutes > 0))) return;
  const seen = new Set<string>();
  problem.persons.forEach((_, person) => {
    const own = meetingsOf(problem, person);
    for (const first of own) {
      for (const second of own) {
        const minutes =
          problem.travel[problem.meetings[first]?.site ?? 0]?.[problem.meetings[second]?.site ?? 0] ?? 0;
        if (first === second || minutes === 0 || seen.has(`${first} ${second}`)) continue;
        seen.add(`${first} ${second}`);
        for (const [early, one] of held[first] ?? []) {
          const end = early + (problem.meetings[first]?.length ?? 1) - 1;
          for (const [late, other] of held[second] ?? []) {
            const between = (problem.slots[late]?.start ?? 0) - (problem.slots[end]?.end ?? 0);
            if (late > end && between < minutes) model.some([not(one), not(other)]);
          }
        }
      }
    }
  });
}

/** A meeting that is held now stays where it is, is not held, or has moved. */
function addMoves(
  model: CpModel,
  held: Held,
  out: readonly (Literal | null)[],
  keep: Schedule,
  price: number,
  costs: Cost[],
): void {
  held.forEach((slots, meeting) => {
    const slot = keep[meeting] ?? null;
    if (slot === null) return;
    const literal = model.literal();
    const ways = [slots.get(slot), out[meeting]].filter((way) => way !== undefined && way !== null);
    model.some([literal, ...ways]);
    costs.push({ literal, price });
  });
}

function addGaps(model: CpModel, problem: Problem, busy: readonly Busy[], aim: Aim, costs: Cost[]): void {
  const lazy = problem.persons.some((_, person) => meetingsOf(problem, person).length < 2);
  /** Where everybody might have a gap, fairness looks from the fewest up, and gaps must be told exactly. */
  const fewest = problem.fairness !== null && !lazy ? model.number(problem.slots.length) : null;
  busy.forEach((slots) => {
    const ends = gapEnds(model, problem, slots, fewest !== null);
    if (aim.gaps) costs.push(...ends.map((literal) => ({ literal, price: 1 })));
    if (fewest !== null && problem.fairness !== null) {
      const factors = [...ends.map(() => 1), -1];
      model.between(0, [...ends, fewest], problem.fairness, factors);
    } else if (problem.fairness !== null && ends.length > problem.fairness) {
      model.between(0, ends, problem.fairness);
    }
  });
}

/** A literal for each slot in which a gap of the person can end. Unless `exactly`, it may be true where none does. */
function gapEnds(model: CpModel, problem: Problem, busy: Busy, exactly: boolean): Literal[] {
  const ends: Literal[] = [];
  let met: Literal | null = null;
  busy.forEach((now, slot) => {
    if (problem.slots[slot]?.stretch !== problem.slots[slot - 1]?.stretch) met = null;
    if (now === null) return;
    const before: Literal | null = met;
    if (before === null) {
      met = now;
      return;
    }
    const previous = busy[slot - 1] ?? null;
    const end = model.literal();
    ends.push(end);
    model.some([end, not(before), not(now), ...(previous === null ? [] : [previous])]);
    const after = model.literal();
    model.some([after, not(now)]);
    model.some([after, not(before)]);
    if (exactly) {
      model.some([not(after), now, before]);
      model.some([not(end), now]);
      model.some([not(end), before]);
      if (previous !== null) model.some([not(end), not(previous)]);
    }
    met = after;
  });
  return ends;
}
