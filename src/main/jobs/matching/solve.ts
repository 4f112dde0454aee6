import { setImmediate } from 'node:timers/promises';
import { boundProblem, type Obstacle } from '../../../shared/domain/matching/bound.ts';
import { checkSchedule } from '../../../shared/domain/matching/check.ts';
import { compareScores, type Problem, type Schedule } from '../../../shared/domain/matching/model.ts';
import { costOf, pricesOf } from '../../../shared/domain/matching/prices.ts';
import { createSearch, type Found } from '../../../shared/domain/matching/search.ts';
import { fail } from '../../../shared/errors.ts';
import { startProver } from './provers.ts';

export interface MatchInput {
  readonly problem: Problem;
  /** The app's folder of assets, in which the solver lies or does not. */
  readonly assets: string;
  readonly seed: number;
  /** Where to start from; null from nothing. */
  readonly from: Schedule | null;
  readonly limit: Limit;
}

/**
 * When to end without a proof. By the clock, what is found depends on the machine; by moves of the search and work of the solver (its own
 * measure, about a second on a fast machine) it is the same everywhere for the same seed.
 */
export type Limit =
  | { readonly kind: 'seconds'; readonly seconds: number }
  | { readonly kind: 'effort'; readonly moves: number; readonly work: number };

export interface MatchResult {
  /** Without faults; null when not even the locked meetings can stand together. */
  readonly found: Found | null;
  /** No schedule costs less, by {@link pricesOf}. */
  readonly bound: number;
  /** Nothing better exists. */
  readonly proven: boolean;
  /** The musts cannot all be held: proven. */
  readonly infeasible: boolean;
  readonly obstacles: readonly Obstacle[];
}

/** What is told while it works. */
export interface Listener {
  improved(found: Found): void;
  bounded(cost: number): void;
  /** Whether to end now with what there is. */
  isHurried(): boolean;
}

/**
 * Local search in this thread and the solver in another, each with what the other found; the first proof ends both. Errors: internal when
 * the solver breaks.
 */
export async function solveMatching(input: MatchInput, listener: Listener): Promise<MatchResult> {
  const { problem, limit } = input;
  const started = performance.now();
  const prices = pricesOf(problem);
  const { gaps, obstacles } = boundProblem(problem);
  const floor = obstacles.length > 0 ? prices.must : gaps;
  const search = createSearch(problem, { seed: input.seed, from: input.from });
  let best: Found | null = null;
  let bound = floor;

  const cost = (): number => (best ? costOf(prices, best.score) : Infinity);
  const take = (found: Found | null): void => {
    if (!found || (best && compareScores(found.score, best.score) >= 0)) return;
    best = found;
    listener.improved(found);
  };
  take(search.best());

  const prover = cost() <= floor ? null : startProver({ ...input, prices, work: workOf(limit) });
  const hear = (): void => {
    if (!prover) return;
    if (prover.bound() > bound) {
      bound = prover.bound();
      listener.bounded(bound);
    }
    const schedule = prover.takeSchedule();
    if (!schedule) return;
    const { faults, score } = checkSchedule(problem, schedule);
    if (faults.length > 0) fail({ code: 'internal', cause: new Error('the solver broke a rule') });
    take({ schedule, score });
    search.offer(schedule);
  };

  let moves = 0;
  const byClock = limit.kind === 'seconds';
  /** By effort, what the solver says comes at no set time and must not steer the search. */
  const isOver = (): boolean =>
    listener.isHurried() ||
    cost() <= (byClock ? bound : floor) ||
    (byClock ? performance.now() - started >= limit.seconds * 1000 : moves >= limit.moves);
  try {
    while (!isOver()) {
      const slice = byClock ? slicedMoves : Math.min(slicedMoves, limit.moves - moves);
      search.run(slice);
      moves += slice;
      take(search.best());
      await setImmediate();
      if (byClock) hear();
    }
    if (!byClock && cost() > floor && !listener.isHurried()) await prover?.done;
    hear();
  } finally {
    await prover?.end();
  }
  return { found: best, bound, proven: cost() <= bound, infeasible: bound >= prices.must, obstacles };
}

/** A hundredth of a second or so: between two slices, messages are heard. */
const slicedMoves = 5000;

function workOf(limit: Limit): number | null {
  return limit.kind === 'effort' ? limit.work : null;
}
