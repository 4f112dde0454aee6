import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Share, Stretch } from '../../tests/support/historiesWorker.ts';
import type { Soak } from '../figures.ts';

const program = new URL('../../tests/support/historiesWorker.ts', import.meta.url);

/** Random histories against the oracle, on two threads. A failure is told as a story of as few steps as it takes. */
export const soak: Soak = async ({ runs, seed, print }) => {
  const started = performance.now();
  const done = { runs: 0, failures: 0 };
  const tell = (told: Stretch): void => {
    done.runs += told.runs;
    done.failures += told.failures;
    if (told.story !== null) print(told.story);
    if (done.runs % 1000 < told.runs) print(`${done.runs} histories, ${done.failures} failed`);
  };
  const stride = Math.min(2, availableParallelism());
  await Promise.all(
    Array.from({ length: stride }, (_, index) =>
      share({ first: seed + index, end: seed + runs, stride }, tell),
    ),
  );
  return { name: 'histories', ...done, seconds: (performance.now() - started) / 1000 };
};

function share(workerData: Share, tell: (told: Stretch) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData });
    worker.on('message', tell);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`a worker ended with ${code}`));
    });
  });
}
