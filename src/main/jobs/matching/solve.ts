import { setImmediate } from 'node:timers/promises';
import { boundProblem, type Obstacle } from '../../../shared/domain/matching/bound.ts';
import { checkSchedule } from '../../../shared/domain/matching/check.ts';
import type { Problem, Schedule } from '../../../shared/domain/matching/model.ts';
import { costOf, countMoved, pricesOf } from '../../../shared/domain/matching/prices.ts';
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
  /** To repair: where the meetings are now. As few of them as possible go elsewhere, before gaps are looked at. */
  readonly keep?: Schedule;
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
  /** Where no obstacle tells why: few musts that cannot all be held. */
  readonly conflict: readonly number[];
}

/** What is told while it works. */
export interface Listener {
  improved(found: Found): void;
  bounded(cost: number): void;
  /** Few musts that cannot all be held were found. */
  conflicting?(meetings: readonly number[]): void;
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
  const keep = input.keep ?? null;
  const prices = pricesOf(problem, keep);
  const { gaps, obstacles } = boundProblem(problem);
  const floor = obstacles.length > 0 ? prices.must : gaps;
  const search = createSearch(problem, { seed: input.seed, from: input.from ?? keep, keep });
  let best: Found | null = null;
  let bound = floor;
  let conflict: readonly number[] = [];

  const costIn = ({ score, schedule }: Found): number => costOf(prices, score, countMoved(schedule, keep));
  const cost = (): number => (best ? costIn(best) : Infinity);
  const take = (found: Found | null): void => {
    if (!found || costIn(found) > cost()) return;
    if (best && costIn(found) === cost() && found.score.idle >= best.score.idle) return;
    best = found;
    listener.improved(found);
  };
  take(search.best());

  const prover =
    cost() <= floor
      ? null
      : startProver({ ...input, prices, keep, isExplained: obstacles.length > 0, work: workOf(limit) });
  const hear = (): void => {
    if (!prover) return;
    if (prover.bound() > bound) {
      bound = prover.bound();
      listener.bounded(bound);
    }
    const meetings = prover.conflict();
    if (meetings && conflict.length === 0) {
      conflict = meetings;
      listener.conflicting?.(meetings);
    }
    const schedule = prover.takeSchedule();
    if (!schedule) return;
    const { faults, score } = checkSchedule(problem, schedule);
    if (faults.length > 0) fail({ code: 'internal', cause: new Error('the solver broke a rule') });
    take({ schedule, score });
    search.offer(schedule);
  };

  /** That the musts cannot all be held is told with the reason. */
  const isExplained = (): boolean =>
    bound < prices.must || obstacles.length > 0 || !prover || prover.isDone() || conflict.length > 0;

  let moves = 0;
  const byClock = limit.kind === 'seconds';
  /** By effort, what the solver says comes at no set time and must not steer the search. */
  const isOver = (): boolean =>
    listener.isHurried() ||
    (cost() <= (byClock ? bound : floor) && isExplained()) ||
    (best === null && prover?.isDone() === true && bound >= prices.must) ||
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
  return {
    found: best,
    bound,
    proven: cost() <= bound,
    infeasible: bound >= prices.must,
    obstacles,
    conflict,
  };
}

/** A hundredth of a second or so: between two slices, messages are heard. */
const slicedMoves = 5000;

function workOf(limit: Limit): number | null {
  return limit.kind === 'effort' ? limit.work : null;
}
