import { boundProblem } from '../../../shared/domain/matching/bound.ts';
import { fewestImpossible, onlyMeetings } from '../../../shared/domain/matching/conflict.ts';
import { isBinding, type Problem } from '../../../shared/domain/matching/model.ts';
import { pricesOf } from '../../../shared/domain/matching/prices.ts';
import type { CpSat } from './cpSat.ts';
import { buildModel } from './exact.ts';

/** What a single question may take, in the solver's own measure; beyond, it does not know. */
const work = 1;

/**
 * Few musts that cannot all be held, of a problem known to be infeasible. First without fairness, which has nothing to do with most conflicts:
 * so they are smaller, and found sooner.
 */
export async function findConflict(
  problem: Problem,
  solver: CpSat,
  seed: number,
): Promise<readonly number[]> {
  const binding = problem.meetings.flatMap((meeting, index) => (isBinding(meeting) ? [index] : []));
  for (const fairness of problem.fairness === null ? [null] : [null, problem.fairness]) {
    const isImpossible = async (meetings: readonly number[]): Promise<boolean> => {
      const part = onlyMeetings({ ...problem, fairness }, meetings);
      if (boundProblem(part).obstacles.length > 0) return true;
      const model = buildModel(part, { allMusts: true, gaps: false, prices: pricesOf(part), keep: null });
      return (await solver.solve(model.bytes, { seed, work })).status === 'infeasible';
    };
    if (await isImpossible(binding)) {
      const few = await fewestImpossible(binding, isImpossible);
      if (await isImpossible(few)) return few;
    }
  }
  return binding;
}
