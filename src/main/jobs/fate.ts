import { fail } from '../../shared/errors.ts';

/** Whether a job can still be stopped, and whether it is wanted now. App and worker share it, and whichever comes first settles it. */
export type Fate = Int32Array<SharedArrayBuffer>;

const open = 0;
const stopped = 1;
const decided = 2;
/** The second number: 1 = end soon with what there is. */
const hurry = 1;

export function newFate(): Fate {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Stops a job, and says whether that was still possible. */
export function stop(fate: Fate): boolean {
  return Atomics.compareExchange(fate, 0, open, stopped) !== decided;
}

/** The job goes through with it. Errors: call.cancelled when it has just been stopped. */
export function decide(fate: Fate): void {
  if (Atomics.compareExchange(fate, 0, open, decided) === stopped) fail({ code: 'call.cancelled' });
}

/** Asks a job to end soon with what there is. */
export function hasten(fate: Fate): void {
  Atomics.store(fate, hurry, 1);
}

export function isHastened(fate: Fate): boolean {
  return Atomics.load(fate, hurry) === 1;
}
