import { parentPort } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import { compilerMemory } from '../documents/pdf/compiler.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { TaskContext } from './context.ts';
import { decide, isHastened } from './fate.ts';
import { tasks } from './tasks.ts';

/** The program of a worker thread: one task at a time, its progress and its end told to the app. */
parentPort?.on('message', (message: ToWorker) => {
  void answer(message).then((reply) => parentPort?.postMessage(reply));
});

async function answer({ task, input, fate }: ToWorker): Promise<FromWorker> {
  const context: TaskContext = {
    progress: (phase, done, total, figures) => {
      const how = figures ? { phase, done, total, figures } : { phase, done, total };
      parentPort?.postMessage({ kind: 'progress', ...how } satisfies FromWorker);
    },
    isHastened: () => isHastened(fate),
    decide: () => {
      decide(fate);
    },
  };
  try {
    const run: (input: never, context: TaskContext) => unknown = tasks[task];
    return { kind: 'done', value: await run(input as never, context), spent: isSpent() };
  } catch (error) {
    const failure =
      error instanceof AppError
        ? { code: error.code, details: error.details }
        : { code: 'internal' as const, details: {} };
    const stack = error instanceof Error ? String(error.stack) : String(error);
    return { kind: 'failed', failure, stack, spent: isSpent() };
  }
}

/** The compiler of documents never gives memory back: after a dozen long ones its thread is worth replacing. */
function isSpent(): boolean {
  return compilerMemory() > 400_000_000;
}
