import type { Stale } from '../../shared/contract/call.ts';
import { share } from './share.ts';

/** What a component sees of a read. `value` stays the last one while it is asked again. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly error: unknown;
}

/** An answer, and for a read what makes it stale. */
export interface Answered {
  readonly value: unknown;
  readonly of: readonly string[];
}

interface Entry {
  reading: Reading<unknown>;
  /** What makes the answer stale; unknown, and so anything, before the first one. */
  of: readonly string[] | undefined;
  readonly ask: () => Promise<Answered>;
  readonly listeners: Set<() => void>;
  /** Raised by every new question, so that a late answer to an old one is dropped. */
  turn: number;
}

const entries = new Map<string, Entry>();
const handled = new Set<number>();
const nothing: Reading<never> = { value: undefined, error: undefined };

/** Follows a read: asks now, and again whenever a write made its answer stale. Returns the function that stops following. */
export function follow(key: string, ask: () => Promise<Answered>, listener: () => void): () => void {
  let entry = entries.get(key);
  if (!entry) {
    entry = { reading: nothing, of: undefined, ask, listeners: new Set(), turn: 0 };
    entries.set(key, entry);
    run(entry);
  }
  const followed = entry;
  followed.listeners.add(listener);
  return () => {
    followed.listeners.delete(listener);
    // Kept for a moment, so that going back and forth between two screens does not flash.
    setTimeout(() => {
      if (followed.listeners.size === 0 && entries.get(key) === followed) entries.delete(key);
    }, 5000);
  };
}

export function current(key: string): Reading<unknown> {
  return entries.get(key)?.reading ?? nothing;
}

/** Reruns the reads that a write concerns; the event that repeats what the answer said already is ignored. */
export function markStale(stale: Stale): void {
  if (handled.has(stale.version)) return;
  handled.add(stale.version);
  for (const old of handled) if (old < stale.version - 1000) handled.delete(old);
  for (const [key, entry] of entries) {
    if (entry.of && !entry.of.some((entity) => entity === '*' || stale.entities.includes(entity))) continue;
    if (entry.listeners.size === 0) entries.delete(key);
    else run(entry);
  }
}

/** Everything on screen is asked again: events were lost. */
export function markAllStale(): void {
  for (const entry of entries.values()) run(entry);
}

function run(entry: Entry): void {
  const turn = ++entry.turn;
  const settle = (reading: Reading<unknown>): void => {
    if (turn !== entry.turn || reading === entry.reading) return;
    entry.reading = reading;
    for (const listener of entry.listeners) listener();
  };
  entry.ask().then(
    (answer) => {
      entry.of = answer.of;
      const value = share(entry.reading.value, answer.value);
      if (entry.reading.error !== undefined || !Object.is(value, entry.reading.value))
        settle({ value, error: undefined });
    },
    (error: unknown) => {
      settle({ value: entry.reading.value, error });
    },
  );
}
