import { join } from 'node:path';
import { solveMatching } from '../src/main/jobs/matching/solve.ts';
import { checkSchedule } from '../src/shared/domain/matching/check.ts';
import { Unmeasurable, type Measure } from './figures.ts';
import { generate } from './matching/generate.ts';
import { rounded } from './statistics.ts';

const assets = join(import.meta.dirname, '../assets');
const size = { seed: 1, persons: 200, meetings: 800, slots: 30, tables: 40 };
const limit = 60;

/**
 * A large event: how soon everything has a slot, and how far the gaps are from the bound that the solver itself proves in a minute. A gap
 * more or less is no difference a percentage can tell where the bound is 0: then none above it is allowed.
 */
export const measure: Measure = async ({ args, print }) => {
  const problem = generate({ ...size, seed: Number(args[0] ?? size.seed) });
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let first = Infinity;
  let gaps = Infinity;
  const result = await solveMatching(
    { problem, assets, seed: 1, from: null, limit: { kind: 'seconds', seconds: limit } },
    {
      improved: ({ score }) => {
        if (score.musts > 0) return;
        first = Math.min(first, seconds());
        if (score.gaps < gaps) print(`${seconds().toFixed(1)} s: ${score.gaps} gaps`);
        gaps = Math.min(gaps, score.gaps);
      },
      bounded: (bound) => {
        print(`${seconds().toFixed(1)} s: at least ${bound}`);
      },
      isHurried: () => false,
    },
  );
  if (!result.found) throw new Unmeasurable('The solver found no schedule at all.');
  const { faults } = checkSchedule(problem, result.found.schedule);
  const memory = process.memoryUsage().rss / 1e6;
  print(
    `${gaps} gaps, bound ${result.bound}, ${seconds().toFixed(1)} s, ${memory.toFixed(0)} MB, ${faults.length} faults`,
  );
  const near = gaps <= result.bound * 1.05;
  return {
    name: 'match-large',
    median: rounded(first),
    p99: rounded(seconds()),
    unit: 's to the first complete schedule, and in all',
    peer: 'the bound proven by the solver itself, in gaps',
    ratio: rounded(gaps / Math.max(1, result.bound)),
    bar: 'first complete schedule in 2 s; within 5 % of the bound in 60 s; 500 MB',
    met: first <= 2 && near && faults.length === 0 && memory <= 500,
  };
};
