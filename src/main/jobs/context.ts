/** What a task is given besides its input. */
export interface TaskContext {
  progress(phase: string, done: number, total: number): void;
}
