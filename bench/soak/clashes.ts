import { faultOf, story } from '../../tests/support/clashesRun.ts';
import { sequenceOf } from '../../tests/support/clashesScenes.ts';
import type { Soak } from '../figures.ts';

const told = 3;

/** Random programmes and random edits: the engine step by step, a new engine and the oracle must agree on every clash. */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  let failures = 0;
  for (let run = 0; run < runs; run += 1) {
    if (run > 0 && run % 1000 === 0) print(`${run} sequences, ${failures} failed`);
    if (faultOf(sequenceOf(seed + run)) === null) continue;
    failures += 1;
    if (failures <= told) print(story(seed + run));
  }
  return { name: 'clashes', runs, failures, seconds: (performance.now() - started) / 1000 };
};
