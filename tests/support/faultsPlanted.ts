import { faults } from './faults.ts';
import { plantFaults } from './faultsHooks.ts';
import type { History } from './histories.ts';

/**
 * A program: runs the random histories once as the code is and once with each fault planted, and prints a line of JSON for each.
 */
export interface Verdict {
  readonly name: string;
  /** The seed that found it out, or null. */
  readonly seed: number | null;
  readonly what: string;
}

const histories = 400;
plantFaults(faults);

for (const verdict of [
  await tryFault(-1),
  ...(await inTurn(faults.map((_, index) => () => tryFault(index)))),
])
  process.stdout.write(`${JSON.stringify(verdict)}\n`);

async function tryFault(index: number): Promise<Verdict> {
  const name = faults[index]?.name ?? '';
  try {
    const { faultOf } = (await import(`./historiesShrink.ts?fault=${index}`)) as {
      faultOf: (history: History) => string | null;
    };
    const { historyOf } = await import('./histories.ts');
    for (let seed = 1; seed <= histories; seed += 1) {
      const what = faultOf(historyOf(seed));
      if (what !== null) return { name, seed, what: what.split('\n')[0] ?? '' };
    }
    return { name, seed: null, what: 'passes' };
  } catch (error) {
    return { name, seed: null, what: String(error) };
  }
}

async function inTurn<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const done: T[] = [];
  for (const work of works) done.push(await work());
  return done;
}
