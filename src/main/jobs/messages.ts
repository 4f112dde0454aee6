import type { Progress } from '../../shared/contract/call.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Fate } from './fate.ts';
import type { Tasks } from './tasks.ts';

export interface ToWorker {
  readonly task: keyof Tasks;
  readonly input: unknown;
  readonly fate: Fate;
}

export type FromWorker =
  | ({ readonly kind: 'progress' } & Progress)
  | ({ readonly kind: 'done'; readonly value: unknown } & Ended)
  | ({ readonly kind: 'failed'; readonly failure: Failure; readonly stack: string } & Ended);

interface Ended {
  /** The worker holds so much memory that the next task had better have a fresh one. */
  readonly spent: boolean;
}
