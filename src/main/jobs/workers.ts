import { Worker } from 'node:worker_threads';
import type { Progress } from '../../shared/contract/call.ts';
import { AppError, fail } from '../../shared/errors.ts';
import { hasten, newFate, stop, type Fate } from './fate.ts';
import type { FromWorker, ToWorker } from './messages.ts';

export interface Workers {
  /** Runs a task in a worker thread. Errors: those of the task; call.cancelled; internal when the worker dies. */
  run(message: Omit<ToWorker, 'fate'>, ticket: string, progress: (how: Progress) => void): Promise<unknown>;
  /**
   * Ends the worker of a ticket, whatever it does, unless it has decided to go through with it. Once it is gone, and what it had begun to
   * write with it, the promise of its task fails with call.cancelled.
   */
  cancel(ticket: string): Promise<void>;
  /** Asks the task of a ticket to end soon with what there is. */
  hasten(ticket: string): void;
  /** Ends all workers; what runs, and what is asked for from now on, fails with call.cancelled. */
  close(): Promise<void>;
}

/** Source in development, bundle in the app: the worker's program lies beside. */
const program = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./job.js', import.meta.url);

/** Worker threads on demand; one is kept warm, since its libraries (the PDF compiler) take longer to load than to use. */
export function createWorkers(report: (error: string) => void): Workers {
  const running = new Map<string, { worker: Worker; fate: Fate; reject: (error: Error) => void }>();
  let idle: Worker | null = null;
  let closed = false;

  const take = (): Worker => {
    const worker = idle ?? new Worker(program);
    idle = null;
    worker.ref();
    return worker;
  };

  const giveBack = (worker: Worker, spent: boolean): void => {
    forget(worker);
    if (idle || spent) void worker.terminate();
    else {
      idle = worker;
      worker.on('exit', () => {
        if (idle === worker) idle = null;
      });
      worker.unref();
    }
  };

  return {
    run: (message, ticket, progress) =>
      new Promise((resolve, reject) => {
        // Two jobs that write run one after the other: the next must not begin because the app's closing ended the first.
        if (closed) fail({ code: 'call.cancelled' });
        const worker = take();
        const fate = newFate();
        running.set(ticket, { worker, fate, reject });
        worker.on('message', (reply: FromWorker) => {
          if (reply.kind === 'progress') {
            const { kind: _kind, ...how } = reply;
            progress(how);
            return;
          }
          running.delete(ticket);
          giveBack(worker, reply.spent);
          if (reply.kind === 'done') resolve(reply.value);
          else {
            if (reply.failure.code === 'internal') report(reply.stack);
            reject(new AppError(reply.failure));
          }
        });
        const died = (cause: unknown): void => {
          running.delete(ticket);
          reject(new AppError({ code: 'internal', cause }));
        };
        worker.on('error', died);
        worker.on('exit', died);
        worker.postMessage({ ...message, fate } satisfies ToWorker);
      }),
    cancel: async (ticket) => {
      const job = running.get(ticket);
      if (!job || !stop(job.fate)) return;
      running.delete(ticket);
      forget(job.worker);
      await job.worker.terminate();
      job.reject(new AppError({ code: 'call.cancelled' }));
    },
    hasten: (ticket) => {
      const job = running.get(ticket);
      if (job) hasten(job.fate);
    },
    close: async () => {
      closed = true;
      const jobs = [...running.values()];
      running.clear();
      for (const job of jobs) forget(job.worker);
      await Promise.all(
        [...jobs.map((job) => job.worker), ...(idle ? [idle] : [])].map((worker) => worker.terminate()),
      );
      for (const job of jobs) job.reject(new AppError({ code: 'call.cancelled' }));
    },
  };
}

/** Stops listening to a worker's end; Node's own listeners, which carry its messages, stay. */
function forget(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}
