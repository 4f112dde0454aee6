import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { faults, type Fault } from './faults.ts';
import type { History } from './histories.ts';

/**
 * A program: runs the random histories once as the code is and once with each fault planted, and prints a line of JSON for each. The
 * faulty code exists in memory alone: modules loaded under `?fault=<number>` get the changed text.
 */
export interface Verdict {
  readonly name: string;
  /** The seed that found it out, or null. */
  readonly seed: number | null;
  readonly what: string;
}

const histories = 400;
const project = pathToFileURL(join(import.meta.dirname, '../../')).href;

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const query = URL.canParse(context.parentURL ?? '') ? new URL(context.parentURL ?? '').search : '';
    const ours = found.url.startsWith(project) && !found.url.includes('/node_modules/');
    return query !== '' && ours ? { ...found, url: `${found.url}${query}` } : found;
  },
  load: (url, context, next) => {
    const loaded = next(url, context);
    const query = new URL(url).searchParams.get('fault');
    const fault = query === null ? undefined : faults[Number(query)];
    if (!fault || url.split('?')[0] !== `${project}${fault.file}`) return loaded;
    const source =
      typeof loaded.source === 'string'
        ? loaded.source
        : new TextDecoder().decode(loaded.source ?? undefined);
    return { ...loaded, source: planted(fault, source) };
  },
});

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

function planted({ name, find, replace }: Fault, source: string): string {
  const parts = source.split(find);
  if (parts.length !== 2)
    throw new Error(`"${name}" is no fault any more: its text stands ${parts.length - 1} times`);
  return parts.join(replace);
}
