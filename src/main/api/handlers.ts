import type { Call, OutputOf, ParsedOf } from '../../shared/contract/call.ts';
import type { Contract, Noun } from '../../shared/contract/index.ts';
import type { Files } from '../files.ts';
import type { Database } from '../store/database.ts';
import type { Action, Author, Writer } from '../store/changes/log.ts';
import type { Tasks } from '../jobs/tasks.ts';
import type { SampleMission } from '../store/sample.ts';

/** What a read is given. */
export interface Reading {
  readonly database: Database;
  readonly shell: 'electron' | 'web';
  /** Wall clock in milliseconds. */
  readonly now: () => number;
}

/** What a write is given. The door has opened one transaction around it. */
export interface Writing extends Reading {
  readonly by: Author;
  /** Runs the changes as one user action: one undo step, one history entry. */
  act<T>(work: (writer: Writer) => T): T;
  /** Tells the windows what else became stale: an undo, a setting. */
  touch(done: Pick<Action<unknown>, 'entities'>): void;
  /** The mission that ships with the app. */
  sample(): SampleMission;
}

/** What a job is given. Long work goes to a worker by `run`; what it needs is handed over as plain data. */
export interface Working extends Reading {
  readonly files: Files;
  readonly assets: string;
  readonly language: 'fr' | 'en';
  readonly by: Author;
  run<T extends keyof Tasks>(task: T, input: Parameters<Tasks[T]>[0]): Promise<Awaited<ReturnType<Tasks[T]>>>;
  /** Runs a task that writes: writes from the windows wait until it has ended. */
  runWriting<T extends keyof Tasks>(
    task: T,
    input: Parameters<Tasks[T]>[0],
  ): Promise<Awaited<ReturnType<Tasks[T]>>>;
  touch(done: Pick<Action<unknown>, 'entities'>): void;
  /** Stops the job with this ticket; one that has ended, or can no longer be stopped, is left alone. */
  cancel(ticket: string): Promise<void>;
  /** Asks the job with this ticket to end soon with what there is; most cannot, and go on. */
  hasten(ticket: string): void;
}

type Handler<C extends Call> = C['kind'] extends 'read'
  ? (context: Reading, input: ParsedOf<C>) => OutputOf<C>
  : C['kind'] extends 'write'
    ? (context: Writing, input: ParsedOf<C>) => OutputOf<C>
    : (context: Working, input: ParsedOf<C>) => Promise<OutputOf<C>>;

/** The handlers a noun must have: a missing one, a wrong result or an async write does not compile. */
export type Handlers<N extends Noun> = {
  readonly [V in keyof Contract[N]]: Contract[N][V] extends Call ? Handler<Contract[N][V]> : never;
};
