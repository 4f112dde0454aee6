import { cheapest, frameOf, startsOf, type Frame, type Starts } from './frames.ts';
import type { Problem } from './model.ts';

/**
 * A lower bound of the gaps that sees the pools: persons share what a pool holds in a slot, and pay for it. Each meeting's charge is split
 * among its persons, each of whom then goes the cheapest way alone; what the pools hold at these charges is given back. For any charges
 * that is a bound (Lagrange); the charges are bettered by steps along what is taken too much or too little (Polyak's rule). `tell` is
 * given each bound that is higher than the last. Nothing when a person's musts do not fit.
 */
export function relax(
  problem: Problem,
  options: { readonly steps: number; readonly tell: (gaps: number) => void },
): void {
  const slots = problem.slots.length;
  const kinds = kindsOf(problem);
  if (!kinds) return;
  const charges = problem.pools.map(() => new Float64Array(slots));
  let best = 0;
  let told = 0;
  let reach = 1;
  let since = 0;
  for (let step = 0; step < options.steps; step += 1) {
    const taken = problem.pools.map(() => new Float64Array(slots));
    let value = 0;
    for (const { frame, persons, shares } of kinds) {
      const found = cheapest(frame, chargeOf(shares, charges, slots));
      if (!found) return;
      value += found.cost * persons;
      for (const slot of found.busy) {
        const share = shares[slot];
        for (const pool of share?.pools ?? []) {
          const sums = taken[pool];
          if (sums) sums[slot] = (sums[slot] ?? 0) + persons * (share?.part ?? 0);
        }
      }
    }
    let square = 0;
    problem.pools.forEach(({ capacity }, pool) => {
      for (let slot = 0; slot < slots; slot += 1) {
        const charge = charges[pool]?.[slot] ?? 0;
        const excess = (taken[pool]?.[slot] ?? 0) - (capacity[slot] ?? 0);
        value -= charge * (capacity[slot] ?? 0);
        if (charge > 0 || excess > 0) square += excess * excess;
      }
    });
    since += 1;
    if (value > best + 1e-4) {
      best = value;
      since = 0;
    }
    const bound = Math.ceil(best - 1e-6);
    if (bound > told) {
      told = bound;
      options.tell(bound);
    }
    if (square === 0) return;
    if (since >= patience) {
      reach /= 2;
      since = 0;
      if (reach < 0.01) return;
    }
    // What is aimed at lies a little above: a bound that can be reached.
    const length = (reach * (best + 1 - value)) / square;
    problem.pools.forEach(({ capacity }, pool) => {
      const own = charges[pool];
      if (!own) return;
      for (let slot = 0; slot < slots; slot += 1)
        own[slot] = Math.max(
          0,
          (own[slot] ?? 0) + length * ((taken[pool]?.[slot] ?? 0) - (capacity[slot] ?? 0)),
        );
    });
  }
}

const patience = 25;

/** What a busy slot takes of which pools; undefined where it may take nothing. */
interface Share {
  readonly pools: readonly number[];
  readonly part: number;
}

/** Persons of whom the same is asked. */
interface Kind {
  readonly frame: Frame;
  readonly persons: number;
  readonly shares: readonly (Share | undefined)[];
}

function kindsOf(problem: Problem): readonly Kind[] | null {
  const starts = startsOf(problem);
  const kinds = new Map<string, Kind>();
  for (const person of problem.persons.keys()) {
    const own = problem.meetings.flatMap(({ persons }, meeting) =>
      persons.includes(person) ? [meeting] : [],
    );
    const frame = frameOf(problem, starts, own);
    if (!frame) return null;
    const shares = problem.slots.map((_, slot) => shareOf(problem, starts, own, slot));
    const key = JSON.stringify([
      frame.total,
      ...[frame.open, frame.forced, frame.least, frame.most].map((list) => list.join('')),
      shares,
    ]);
    const known = kinds.get(key);
    kinds.set(key, { frame, shares, persons: (known?.persons ?? 0) + 1 });
  }
  return [...kinds.values()];
}

/** Only what every meeting that can run in the slot takes may be charged. */
function shareOf(problem: Problem, starts: Starts, own: readonly number[], slot: number): Share | undefined {
  const possible = own.flatMap((index) => {
    const meeting = problem.meetings[index];
    const runs = starts[index]?.some((start) => start <= slot && slot < start + (meeting?.length ?? 0));
    return meeting && runs ? [meeting] : [];
  });
  const [first, ...others] = possible;
  if (!first) return undefined;
  const pools = first.pools.filter((pool) => others.every((other) => other.pools.includes(pool)));
  return { pools, part: 1 / Math.max(...possible.map(({ persons }) => persons.length)) };
}

function chargeOf(
  shares: readonly (Share | undefined)[],
  charges: readonly Float64Array[],
  slots: number,
): Float64Array {
  const sums = new Float64Array(slots);
  shares.forEach((share, slot) => {
    if (share)
      sums[slot] = share.pools.reduce((sum, pool) => sum + (charges[pool]?.[slot] ?? 0), 0) * share.part;
  });
  return sums;
}
