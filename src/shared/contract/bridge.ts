import type { Answer, Event, Request } from './call.ts';

/** What the Electron preload gives the page as `window.escale`; the page makes the same of HTTP in the web shell. */
export interface Bridge {
  call(request: Request): Promise<Answer>;
  /** Returns the function that stops listening. */
  onEvent(listener: (event: Event) => void): () => void;
}
