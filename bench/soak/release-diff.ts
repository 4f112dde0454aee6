import { checkDiff } from '../../tests/support/releaseDiff.ts';
import type { Soak } from '../figures.ts';

/** Random pairs of programmes: the changes from one lead to the other, and tell exactly those whose own programme changed. */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  let failures = 0;
  for (let run = 0; run < runs; run += 1) {
    const failure = checkDiff(seed + run);
    if (failure === null) continue;
    failures += 1;
    print(failure);
  }
  return { name: 'release-diff', runs, failures, seconds: (performance.now() - started) / 1000 };
};
