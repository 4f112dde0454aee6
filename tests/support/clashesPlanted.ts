import { clashFaults } from './clashesFaults.ts';
import { sequenceOf, type Sequence } from './clashesScenes.ts';
import type { Verdict } from './faultsPlanted.ts';
import { plantFaults } from './faultsHooks.ts';

/** A program: runs the random programmes once as the engine is and once with each fault planted, and prints a line of JSON for each. */
const sequences = 1000;
plantFaults(clashFaults);

for (let index = -1; index < clashFaults.length; index += 1) {
  process.stdout.write(`${JSON.stringify(await tryFault(index))}\n`);
}

export type ClashVerdict = Pick<Verdict, 'name' | 'seed' | 'what'>;

async function tryFault(index: number): Promise<ClashVerdict> {
  const name = clashFaults[index]?.name ?? '';
  const { faultOf } = (await import(`./clashesRun.ts?fault=${index}`)) as {
    faultOf: (sequence: Sequence) => string | null;
  };
  for (let seed = 1; seed <= sequences; seed += 1) {
    const what = faultOf(sequenceOf(seed));
    if (what !== null) return { name, seed, what };
  }
  return { name, seed: null, what: 'passes' };
}
