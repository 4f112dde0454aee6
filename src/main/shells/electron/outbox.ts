import type { Event } from '../../../shared/contract/call.ts';

export interface Outbox {
  post(event: Event): void;
  /** The page listens from now on: what waited is sent, in its order. */
  open(): void;
}

/** Holds back what cannot be told twice (a file to open) until the page listens: it does once it has made its first call. */
export function createOutbox(send: (event: Event) => void): Outbox {
  let waiting: Event[] | undefined = [];
  return {
    post: (event) => {
      if (waiting) waiting.push(event);
      else send(event);
    },
    open: () => {
      const held = waiting ?? [];
      waiting = undefined;
      for (const event of held) send(event);
    },
  };
}
