import type { Problem, Schedule, Score } from './model.ts';

/** One number for the whole score: what is not held costs more than all that comes after it could save. Idle slots cost nothing. */
export interface Prices {
  readonly must: number;
  /** For each unit of a want's weight. */
  readonly want: number;
  /** For each meeting that is held at another time than now, where as few as possible are to move. */
  readonly move: number;
}

/** `keep`: where the meetings are now, when as few as possible are to move; null when moving costs nothing. */
export function pricesOf(problem: Problem, keep: Schedule | null = null): Prices {
  const load = problem.persons.map(() => 0);
  let weights = 0;
  for (const { persons, wish } of problem.meetings) {
    for (const person of persons) load[person] = (load[person] ?? 0) + 1;
    if (wish.kind === 'want') weights += wish.weight;
  }
  // A person with n meetings has at most n - 1 gaps.
  const gaps = 1 + load.reduce((sum, meetings) => sum + Math.max(0, meetings - 1), 0);
  const want = keep ? gaps * (problem.meetings.length + 1) : gaps;
  return { move: keep ? gaps : 0, want, must: want * (weights + 1) };
}

export function costOf(prices: Prices, score: Score, moved = 0): number {
  return score.musts * prices.must + score.wants * prices.want + moved * prices.move + score.gaps;
}

/** How many meetings that are held now would be held at another time. */
export function countMoved(schedule: Schedule, keep: Schedule | null): number {
  return (keep ?? []).filter((slot, meeting) => {
    const fresh = schedule[meeting] ?? null;
    return slot !== null && fresh !== null && fresh !== slot;
  }).length;
}
