import { join } from 'node:path';
import { solveMatching } from '../../src/main/jobs/matching/solve.ts';
import { checkSchedule } from '../../src/shared/domain/matching/check.ts';
import type { Problem, Schedule } from '../../src/shared/domain/matching/model.ts';
import { costOf, countMoved, pricesOf } from '../../src/shared/domain/matching/prices.ts';
import { createSearch } from '../../src/shared/domain/matching/search.ts';
import { random, type Random } from '../../tests/support/random.ts';
import type { Soak } from '../figures.ts';
import { drawSmall } from '../matching/draw.ts';
import { bestByForce } from '../matching/force.ts';

const assets = join(import.meta.dirname, '../../assets');

/**
 * A schedule, then somebody is away or a table is lost for a slot: the repaired schedule has no fault, and costs what the best of all
 * schedules costs, fewest moves before fewest gaps. Small cases, tried in every way there is.
 */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  let failures = 0;
  for (let run = 0; run < runs; run += 1) {
    const chance = random(seed + run);
    const before = drawSmall(chance);
    const search = createSearch(before, { seed: run, from: null, keep: null });
    search.run(2000);
    const keep = search.best()?.schedule;
    if (!keep) continue;
    const problem = disturb(before, chance);
    const least = bestByForce(problem, keep);
    const limit = { kind: 'effort', moves: 20_000, work: 60 } as const;
    const quiet = { improved: () => undefined, bounded: () => undefined, isHurried: () => false };
    const { found } = await solveMatching({ problem, assets, seed: run, from: keep, keep, limit }, quiet);
    const told = judge(problem, keep, found?.schedule ?? null, least);
    if (told) {
      failures += 1;
      print(`seed ${seed + run}: ${told}`);
    }
    if (run % 100 === 99) print(`${run + 1} repairs, ${failures} failed`);
  }
  return { name: 'repair', runs, failures, seconds: (performance.now() - started) / 1000 };
};

function judge(
  problem: Problem,
  keep: Schedule,
  schedule: Schedule | null,
  least: number | null,
): string | null {
  if (!schedule) return least === null ? null : `nothing found, by force ${least}`;
  const { faults, score } = checkSchedule(problem, schedule);
  if (faults.length > 0) return JSON.stringify(faults);
  const cost = costOf(pricesOf(problem, keep), score, countMoved(schedule, keep));
  return cost === least ? null : `costs ${cost}, by force ${least}`;
}

/** Somebody is away for a slot or more, or a pool holds nothing in one. */
function disturb(problem: Problem, chance: Random): Problem {
  const lost = chance.below(problem.slots.length);
  if (chance.oneIn(2)) {
    const ill = chance.below(problem.persons.length);
    return {
      ...problem,
      persons: problem.persons.map((person, index) =>
        index === ill ? { away: [...new Set([...person.away, lost])] } : person,
      ),
    };
  }
  return {
    ...problem,
    pools: problem.pools.map(({ capacity }) => ({
      capacity: capacity.map((each, slot) => (slot === lost ? 0 : each)),
    })),
  };
}
