// `npm test` runs every suite, `npm test -- unit e2e` those named. Runs on the system's own Node and installs what is missing.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { checkNode, environment, installPackages, installPrograms } from './setup.mjs';
import { runSuite, stopAll } from './suites/run.mjs';
import { withNeeds } from './suites/list.mjs';
import { printFailure, printSummary, status } from './suites/report.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { suites, unknown } = withNeeds(process.argv.slice(2));
if (unknown.length > 0)
  stop(`There is no suite ${unknown.join(', ')}. Known: ${suites.map(({ name }) => name).join(', ')}.`);
stop(installPackages(root) ?? checkNode(root));
const lacking = suites.some(({ counts }) => counts) ? installPrograms() : null;
if (lacking) process.stdout.write(`${lacking}\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}

const outcomes = await runAll(suites);
for (const outcome of outcomes) if (outcome.failed > 0) printFailure(outcome);
if (lacking) process.stdout.write(`${lacking}\n`);
process.exitCode = printSummary(outcomes) ? 0 : 1;

/** As many at once as there are processors, in the order of the list, each once what it needs has passed. */
async function runAll(chosen) {
  const started = new Map();
  const done = new Map();
  const slots = Math.max(2, availableParallelism());
  while (done.size < chosen.length) {
    const ready = chosen.filter(
      ({ name, needs }) => !started.has(name) && needs.every((need) => done.has(need)),
    );
    for (const suite of ready.slice(0, slots - (started.size - done.size))) {
      const broken = suite.needs.find((need) => done.get(need).failed > 0);
      const running = broken ? notRun(suite, broken) : runSuite({ suite, root, env: environment(root) });
      started.set(
        suite.name,
        running.then((outcome) => done.set(suite.name, outcome)),
      );
    }
    const running = chosen.filter(({ name }) => started.has(name) && !done.has(name));
    status(running, done);
    await Promise.race(running.map(({ name }) => started.get(name)));
  }
  status([], done);
  return chosen.map(({ name }) => done.get(name));
}

async function notRun({ name }, broken) {
  return { name, seconds: 0, passed: 0, failed: 1, skipped: 0, output: `not run, since ${broken} failed\n` };
}

function stop(sentence) {
  if (!sentence) return;
  process.stdout.write(`${sentence}\n0 passed, 1 failed\n`);
  process.exit(1);
}
