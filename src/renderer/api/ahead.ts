import type { Call, InputOf } from '../../shared/contract/call.ts';
import type { Caller } from '../../shared/contract/index.ts';
import { answerTo } from './client.ts';
import { follow } from './reads.ts';

/** Asks what a component will soon read, so that it finds the answer there. */
export function askAhead<C extends Call>(caller: Caller<C>, input: InputOf<C>): void {
  const stop = follow(
    keyOf(caller, input),
    () => answerTo(caller.callName, input),
    () => undefined,
  );
  // What nobody follows is kept for a moment.
  stop();
}

export function keyOf<C extends Call>(caller: Caller<C>, input: InputOf<C>): string {
  return `${caller.callName} ${JSON.stringify(input)}`;
}
