import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Call, InputOf, OutputOf } from '../../shared/contract/call.ts';
import type { Caller } from '../../shared/contract/index.ts';
import { answerTo } from './client.ts';
import { current, follow, type Reading } from './reads.ts';
import { keyOf } from './ahead.ts';

const idle: Reading<never> = { value: undefined, error: undefined };

/** The answer to a read, kept up to date. A null input asks nothing. Components with the same question share one answer. */
export function useRead<C extends Call>(caller: Caller<C>, input: InputOf<C> | null): Reading<OutputOf<C>> {
  const key = input === null ? null : keyOf(caller, input);
  // oxlint-disable-next-line exhaustive-deps -- the key stands for the input: an equal object is the same question
  const question = useMemo(() => input, [key]);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (key === null || question === null) return () => undefined;
      return follow(key, () => answerTo(caller.callName, question), listener);
    },
    [key, question, caller],
  );
  const reading = useSyncExternalStore(subscribe, () => (key === null ? idle : current(key)));
  return reading as Reading<OutputOf<C>>;
}
