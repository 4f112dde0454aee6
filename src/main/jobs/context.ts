import type { Figures } from '../../shared/contract/call.ts';

/** What a task is given besides its input. */
export interface TaskContext {
  /** `figures` tell more than how far it is, for a screen that knows them by name. */
  progress(phase: string, done: number, total: number, figures?: Figures): void;
  /** Whether somebody wants what there is by now; a task that can does end then. */
  isHastened(): boolean;
  /** A task that writes says so at its point of no return: before, it can be cancelled; after, it runs to its end. Errors: call.cancelled. */
  decide(): void;
}
