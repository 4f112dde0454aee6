import { spawnSync } from 'node:child_process';
import { Unmeasurable, type Measure } from './figures.ts';
import { load, namesIn, print } from './found.ts';

/**
 * `npm run bench -- NAME …` measures one benchmark against its peer and prints its figures as one JSON line, last; without a
 * name it runs all of them, each in a process of its own, so that none warms up or burdens the next. Exits with 1 where a
 * bar is missed.
 */
const frame = ['run', 'soak', 'figures', 'found', 'frames', 'statistics'];
const names = namesIn(import.meta.dirname, frame);
const [name, ...args] = process.argv.slice(2);

if (name === undefined) {
  runAll();
} else if (names.includes(name)) {
  await runOne(name);
} else {
  print(`There is no benchmark "${name}". Known: ${names.join(', ') || 'none yet'}.`);
  process.exitCode = 1;
}

async function runOne(known: string): Promise<void> {
  const measure = await load<Measure>(import.meta.dirname, known, 'measure');
  const figures = await measure({ args, print }).catch(tell);
  if (figures) print(JSON.stringify(figures));
  process.exitCode = figures?.met === true ? 0 : 1;
}

function tell(error: unknown): null {
  if (!(error instanceof Unmeasurable)) throw error;
  print(error.message);
  return null;
}

function runAll(): void {
  const missed = names.filter((each) => {
    print(`— ${each}`);
    return spawnSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' }).status !== 0;
  });
  print(
    `${names.length - missed.length} of ${names.length} bars met${missed.length > 0 ? `; missed: ${missed.join(', ')}` : ''}`,
  );
  process.exitCode = missed.length > 0 ? 1 : 0;
}
