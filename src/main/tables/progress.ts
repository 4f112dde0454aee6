import { setImmediate } from 'node:timers/promises';
import { fail } from '../../shared/errors.ts';

/** How a reader tells where it is and learns that it must stop. */
export interface Watch {
  /** `done` of `total` in the phase's own unit. */
  progress(phase: 'read', done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** Lets other events in (a cancellation among them). Throws call.cancelled. */
export async function breathe(watch: Watch): Promise<void> {
  await setImmediate();
  stopIfCancelled(watch);
}

export function stopIfCancelled({ signal }: Watch): void {
  if (signal.aborted) fail({ code: 'call.cancelled' });
}
