import { Worker } from 'node:worker_threads';
import type { Schedule } from '../../../shared/domain/matching/model.ts';
import type { FromProver, ProverInput } from './prover.ts';

/** The solver at work in its own thread. */
export interface Prover {
  /** The highest bound it has told. */
  bound(): number;
  /** A schedule it has told since the last time. */
  takeSchedule(): Schedule | null;
  /** Few musts that cannot all be held; null as long as none are known. */
  conflict(): readonly number[] | null;
  /** Whether it has nothing more to tell. */
  isDone(): boolean;
  /** Resolves when it has nothing more to tell, and at once without a solver. Errors: what its thread died of. */
  readonly done: Promise<void>;
  /** Ends the thread, whatever it does: its computing listens to nothing. */
  end(): Promise<void>;
}

/** Source in development, bundle in the app: its program lies beside that of the jobs. */
const program = import.meta.url.endsWith('.ts')
  ? new URL('./prover.ts', import.meta.url)
  : new URL('./prover.js', import.meta.url);

export function startProver(input: ProverInput): Prover {
  const worker = new Worker(program, { workerData: input });
  const done = Promise.withResolvers<undefined>();
  // Who never waits for the end need not hear of its failure twice.
  done.promise.catch(() => undefined);
  let bound = -Infinity;
  let schedule: Schedule | null = null;
  let conflict: readonly number[] | null = null;
  let isDone = false;
  const end = (): void => {
    isDone = true;
    done.resolve(undefined);
  };
  worker.on('message', (message: FromProver) => {
    if (message.kind === 'bound') bound = Math.max(bound, message.cost);
    if (message.kind === 'schedule') ({ schedule } = message);
    if (message.kind === 'conflict') conflict = message.meetings;
    if (message.kind === 'done') end();
  });
  worker.on('error', done.reject);
  worker.on('exit', end);
  return {
    bound: () => bound,
    takeSchedule: () => {
      const taken = schedule;
      schedule = null;
      return taken;
    },
    conflict: () => conflict,
    isDone: () => isDone,
    done: done.promise,
    end: async () => {
      await worker.terminate();
    },
  };
}
