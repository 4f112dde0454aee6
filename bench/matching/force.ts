import { checkSchedule } from '../../src/shared/domain/matching/check.ts';
import type { Problem, Schedule } from '../../src/shared/domain/matching/model.ts';
import { costOf, countMoved, pricesOf } from '../../src/shared/domain/matching/prices.ts';

/** The least any schedule costs, every one tried and judged by the checker; null when each has a fault. For a handful of meetings. */
export function bestByForce(problem: Problem, keep: Schedule | null): number | null {
  const prices = pricesOf(problem, keep);
  const places: (number | null)[] = [null, ...problem.slots.keys()];
  let best: number | null = null;
  const visit = (schedule: (number | null)[]): void => {
    if (schedule.length < problem.meetings.length) {
      for (const place of places) visit([...schedule, place]);
      return;
    }
    const { faults, score } = checkSchedule(problem, schedule);
    if (faults.length > 0) return;
    const cost = costOf(prices, score, countMoved(schedule, keep));
    if (best === null || cost < best) best = cost;
  };
  visit([]);
  return best;
}
