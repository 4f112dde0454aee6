import { useCallback, useEffect, useRef, useState } from 'react';
import type { Call, InputOf, OutputOf, Progress } from '../../shared/contract/call.ts';
import type { Caller } from '../../shared/contract/index.ts';
import { api } from './client.ts';
import { onEvent } from './events.ts';

export type { Progress };

export interface Job<C extends Call> {
  /** Null while nothing runs. */
  readonly progress: Progress | null;
  /** Throws AppError, `call.cancelled` among them. */
  run(input: InputOf<C>): Promise<OutputOf<C>>;
  cancel(): void;
  /** Ends it with what it has by now, where the job can. */
  hasten(): void;
}

/** Runs a job with its progress; leaving the screen cancels it. */
export function useJob<C extends Call>(caller: Caller<C>): Job<C> {
  const [progress, setProgress] = useState<Progress | null>(null);
  const ticket = useRef<string | null>(null);

  useEffect(
    () =>
      onEvent((event) => {
        if (event.kind === 'progress' && event.ticket === ticket.current) setProgress(event);
      }),
    [],
  );

  const cancel = useCallback(() => {
    if (ticket.current !== null) void api.jobs.cancel({ ticket: ticket.current });
  }, []);

  const hasten = useCallback(() => {
    if (ticket.current !== null) void api.jobs.hasten({ ticket: ticket.current });
  }, []);

  useEffect(() => cancel, [cancel]);

  const run = useCallback(
    async (input: InputOf<C>): Promise<OutputOf<C>> => {
      const mine = crypto.randomUUID();
      ticket.current = mine;
      setProgress({ phase: '', done: 0, total: 0 });
      try {
        return await caller(input, mine);
      } finally {
        if (ticket.current === mine) {
          ticket.current = null;
          setProgress(null);
        }
      }
    },
    [caller],
  );

  return { progress, run, cancel, hasten };
}
