import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Soak } from './figures.ts';
import { load, namesIn, print } from './found.ts';

/**
 * `npm run soak -- NAME --runs N --seed S` repeats a property or fault test N times from seed S and prints what it found as one
 * JSON line, last. Exits with 1 on a failure.
 */
const folder = join(import.meta.dirname, 'soak');
const names = namesIn(folder);
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const [name] = positionals;
const runs = Number(values.runs);
const seed = Number(values.seed);

if (name === undefined || !names.includes(name)) {
  print(
    `Say which soak: ${names.join(', ') || 'none yet'}. Example: npm run soak -- histories --runs 20000 --seed 7`,
  );
  process.exitCode = 1;
} else if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  print('--runs and --seed take whole numbers; --runs at least 1.');
  process.exitCode = 1;
} else {
  const soak = await load<Soak>(folder, name, 'soak');
  const endurance = await soak({ runs, seed, print });
  print(JSON.stringify(endurance));
  process.exitCode = endurance.failures > 0 ? 1 : 0;
}
