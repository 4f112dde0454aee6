import type { Answer, Event, Request } from '../../shared/contract/call.ts';

/** How calls and events travel; all that differs between the two shells. */
export interface Transport {
  call(request: Request): Promise<Answer>;
  onEvent(listener: (event: Event) => void): () => void;
  /** Gets ready to call. False when this window may not: its address was used already or has expired. */
  open(): Promise<boolean>;
}
