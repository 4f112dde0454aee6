import type { Problem, Score } from './model.ts';

/** One number for the whole score: what is not held costs more than all that comes after it could save. Idle slots cost nothing. */
export interface Prices {
  readonly must: number;
  /** For each unit of a want's weight. */
  readonly want: number;
}

export function pricesOf(problem: Problem): Prices {
  const load = problem.persons.map(() => 0);
  let weights = 0;
  for (const { persons, wish } of problem.meetings) {
    for (const person of persons) load[person] = (load[person] ?? 0) + 1;
    if (wish.kind === 'want') weights += wish.weight;
  }
  // A person with n meetings has at most n - 1 gaps.
  const want = 1 + load.reduce((sum, meetings) => sum + Math.max(0, meetings - 1), 0);
  return { want, must: want * (weights + 1) };
}

export function costOf(prices: Prices, score: Score): number {
  return score.musts * prices.must + score.wants * prices.want + score.gaps;
}
