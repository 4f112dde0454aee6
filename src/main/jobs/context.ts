/** What a task is given besides its input. */
export interface TaskContext {
  progress(phase: string, done: number, total: number): void;
  /** A task that writes says so at its point of no return: before, it can be cancelled; after, it runs to its end. Errors: call.cancelled. */
  decide(): void;
}
