import type { z } from 'zod';
import type { Failure } from '../errors.ts';

/**
 * One call a window can make, as data. `read` asks, `write` changes (one call = one transaction = one undo step),
 * `job` takes long (worker thread, progress, cancel).
 */
export interface Call<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O = unknown> {
  readonly kind: K;
  readonly input: I;
  /** Type only: the answer's shape. It is checked by the compiler, not at run time. */
  readonly output?: O;
  /** For reads: the entities whose change makes the answer stale. */
  readonly of: readonly string[];
}

export type Kind = 'read' | 'write' | 'job';

export type InputOf<C extends Call> = z.input<C['input']>;
export type ParsedOf<C extends Call> = z.output<C['input']>;
export type OutputOf<C extends Call> = C extends Call<Kind, z.ZodType, infer O> ? O : never;

/** Declares a read; `of` names the entities whose change reruns it. Call as `read<Answer>()({ … })`. */
export function read<O>() {
  return <I extends z.ZodType>(call: { input: I; of: readonly string[] }): Call<'read', I, O> => ({
    kind: 'read',
    ...call,
  });
}

/** Declares a write. */
export function write<O>() {
  return <I extends z.ZodType>(call: { input: I }): Call<'write', I, O> => ({
    kind: 'write',
    of: [],
    ...call,
  });
}

/** Declares a job. */
export function job<O>() {
  return <I extends z.ZodType>(call: { input: I }): Call<'job', I, O> => ({ kind: 'job', of: [], ...call });
}

/** What crosses the door towards the app. `ticket` names a job so that its progress can be told and it can be cancelled. */
export interface Request {
  readonly name: string;
  readonly input: unknown;
  readonly ticket?: string;
}

export type Answer<T = unknown> =
  | {
      readonly ok: true;
      readonly value: T;
      /** With a read: see {@link Call.of}. */
      readonly of?: readonly string[];
      /** With a write or a job. */
      readonly stale?: Stale;
    }
  | { readonly ok: false; readonly error: Failure };

/**
 * What a write made stale. The window that wrote reads it in the answer and need not wait for the event that tells all windows;
 * `version` (1, 2, 3… while the app is open) lets it recognise that event as old news.
 */
export interface Stale {
  readonly version: number;
  readonly entities: readonly string[];
}

/** How far a job is. `figures`: what else it tells, by name. */
export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly figures?: Figures;
}

export type Figures = Readonly<Record<string, number>>;

/** What the app tells its windows unasked. */
export type Event =
  | ({ readonly kind: 'changed' } & Stale)
  | ({ readonly kind: 'progress'; readonly ticket: string } & Progress)
  /** Events were lost while the window was out of touch: everything on screen must be read again. */
  | { readonly kind: 'missed' }
  /** The person chose something in the application menu. */
  | { readonly kind: 'command'; readonly command: Command }
  /** The system asked Escale to open a `.escale` file; `token` stands for it like that of an upload. */
  | { readonly kind: 'opened'; readonly token: string; readonly name: string };

/** What the application menu can ask of the page. */
export const commands = [
  'newMission',
  'import',
  'print',
  'undo',
  'redo',
  'find',
  'note',
  'settings',
  'shortcuts',
] as const;

export type Command = (typeof commands)[number];

/** A file the app made, waiting to be fetched at `/files/<token>`. */
export interface MadeFile {
  readonly token: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}
