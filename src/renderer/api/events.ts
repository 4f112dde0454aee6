import type { Event } from '../../shared/contract/call.ts';
import { markAllStale, markStale } from './reads.ts';
import { transport } from './transport.ts';

type Listener = (event: Event) => void;

const listeners = new Set<Listener>();

/** Starts hearing the app: reads are rerun here, anything else is passed on. */
export function listen(): void {
  transport.onEvent((event) => {
    if (event.kind === 'changed') markStale(event);
    if (event.kind === 'missed') markAllStale();
    for (const listener of listeners) listener(event);
  });
}

/** Hears progress, menu commands and opened files. Returns the function that stops. */
export function onEvent(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
