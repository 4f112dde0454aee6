import { join } from 'node:path';
import { solveMatching } from '../../src/main/jobs/matching/solve.ts';
import { checkSchedule } from '../../src/shared/domain/matching/check.ts';
import { costOf, pricesOf } from '../../src/shared/domain/matching/prices.ts';
import { createSearch } from '../../src/shared/domain/matching/search.ts';
import { random } from '../../tests/support/random.ts';
import type { Soak } from '../figures.ts';
import { bestByForce } from '../matching/force.ts';
import { draw, drawSmall } from '../matching/draw.ts';

const assets = join(import.meta.dirname, '../../assets');
/** One in so many small problems is also given to the solver, which takes a second to load. */
const solved = 10;

/**
 * Random problems with everything there is: meetings of two to four, of one to three slots, locks, orders, several pools and sites, wants.
 * Each schedule the search finds is judged by the checker, and its score is what the checker counts. Small ones are also tried in every way
 * there is: the search may not be better than that, nor the bound above it, and what the solver proves is that.
 */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  let failures = 0;
  for (let run = 0; run < runs; run += 1) {
    const chance = random(seed + run);
    const isSmall = chance.chance(0.5);
    const problem = isSmall ? drawSmall(chance) : draw(chance);
    const told: string[] = [];
    const search = createSearch(problem, { seed: run, from: null, keep: null });
    for (let part = 0; part < 5; part += 1) {
      search.run(isSmall ? 2000 : 10_000);
      const found = search.best();
      if (!found) continue;
      const { faults, score } = checkSchedule(problem, found.schedule);
      if (faults.length > 0) told.push(`faults ${JSON.stringify(faults)}`);
      if (JSON.stringify(score) !== JSON.stringify(found.score))
        told.push(`it counts ${JSON.stringify(found.score)}, the checker ${JSON.stringify(score)}`);
    }
    if (isSmall) {
      const prices = pricesOf(problem);
      const best = bestByForce(problem, null);
      const found = search.best();
      if (found && (best === null || costOf(prices, found.score) < best))
        told.push('the search found what does not exist');
      if (run % solved === 0) {
        const limit = { kind: 'effort', moves: 20_000, work: 60 } as const;
        const quiet = { improved: () => undefined, bounded: () => undefined, isHurried: () => false };
        const result = await solveMatching({ problem, assets, seed: run, from: null, limit }, quiet);
        const cost = result.found ? costOf(prices, result.found.score) : null;
        if (cost !== best) told.push(`solved to ${cost}, by force ${best}`);
        if (best !== null && result.bound > best) told.push(`bound ${result.bound} above ${best}`);
        if (best !== null && !result.proven) told.push('not proven');
        if (best !== null && result.infeasible !== best >= prices.must)
          told.push('says wrongly what can all be held');
      }
    }
    if (told.length > 0) {
      failures += 1;
      print(`seed ${seed + run}: ${told.join('; ')}`);
    }
    if (run % 100 === 99) print(`${run + 1} problems, ${failures} failed`);
  }
  return { name: 'match-checker', runs, failures, seconds: (performance.now() - started) / 1000 };
};
