const live = process.stdout.isTTY;
let told = new Set();

/** One line that always says what runs; where the output is kept, one line for each suite that ends. */
export function status(running, done) {
  const ended = [...done.values()].filter(({ name }) => !told.has(name));
  told = new Set(done.keys());
  if (live) process.stdout.write('\r\u001b[K');
  for (const outcome of ended) process.stdout.write(`${outcome.failed > 0 ? '✗' : '✓'} ${line(outcome)}\n`);
  if (live && running.length > 0) process.stdout.write(`… ${running.map(({ name }) => name).join(', ')}`);
}

export function printFailure({ name, output }) {
  process.stdout.write(`\n───── ${name}\n${output.trimEnd()}\n`);
}

/** Prints a table and the sum; answers whether all is well. */
export function printSummary(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const rows = [['suite', 'seconds', 'passed', 'failed', 'skipped'], ...outcomes.map(cells)];
  process.stdout.write(`\n${rows.map(row).join('\n')}\n\n`);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
  return sum('failed') === 0;
}

function line({ name, seconds, passed, failed }) {
  return `${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed`;
}

function cells({ name, seconds, passed, failed, skipped }) {
  return [name, seconds.toFixed(1), passed, failed, skipped].map(String);
}

function row([name, ...figures]) {
  return [name.padEnd(10), ...figures.map((figure) => figure.padStart(8))].join('');
}
