import { parentPort, workerData } from 'node:worker_threads';
import highs from 'highs';

/** A thread of its own for the peer: it answers nothing while it works. */
const { lp, seconds } = workerData as { readonly lp: string; readonly seconds: number };
const solver = await highs();
const started = performance.now();
const { Status, ObjectiveValue } = solver.solve(lp, { time_limit: seconds, output_flag: false });
parentPort?.postMessage({
  status: Status,
  gaps: ObjectiveValue,
  seconds: (performance.now() - started) / 1000,
});
