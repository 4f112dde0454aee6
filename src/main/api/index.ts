import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Answer, Call, Event, Request, Stale } from '../../shared/contract/call.ts';
import { contract, type Contract, type Noun } from '../../shared/contract/index.ts';
import { AppError, fail, type Failure } from '../../shared/errors.ts';
import type { App, OpenOptions } from '../app.ts';
import { createFiles } from '../files.ts';
import type { Tasks } from '../jobs/tasks.ts';
import { createWorkers } from '../jobs/workers.ts';
import { act } from '../store/changes/log.ts';
import { sampleMission } from '../store/sample.ts';
import { readSettings, writeSettings } from '../store/settings.ts';
import { openStore } from '../store/store.ts';
import { attendance } from './attendance.ts';
import { availability } from './availability.ts';
import { cities } from './cities.ts';
import { contacts } from './contacts.ts';
import { delegates } from './delegates.ts';
import { documents } from './documents.ts';
import { emergencies } from './emergencies.ts';
import { evidence } from './evidence.ts';
import { goals } from './goals.ts';
import { groups } from './groups.ts';
import type { Handlers, Reading, Working, Writing } from './handlers.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { initiatives } from './initiatives.ts';
import { jobs } from './jobs.ts';
import { legs } from './legs.ts';
import { meetings } from './meetings.ts';
import { missions } from './missions.ts';
import { notes } from './notes.ts';
import { opportunities } from './opportunities.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { practices } from './practices.ts';
import { rallying } from './rallying.ts';
import { objectives, recommendations } from './recommendations.ts';
import { releases } from './releases.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { stays } from './stays.ts';
import { tasks } from './tasks.ts';
import { transfers } from './transfers.ts';
import { visits } from './visits.ts';

const handlers: { readonly [N in Noun]: Handlers<N> } = {
  missions,
  legs,
  cities,
  places,
  organisations,
  contacts,
  delegates,
  documents,
  groups,
  visits,
  transfers,
  stays,
  availability,
  attendance,
  emergencies,
  evidence,
  rallying,
  releases,
  rules,
  tasks,
  goals,
  sessions,
  meetings,
  notes,
  practices,
  opportunities,
  recommendations,
  objectives,
  initiatives,
  search,
  history,
  settings,
  imports,
  jobs,
};

const backupDelay = 30_000;

/**
 * Opens a file and gives the single door to it: looks a call up, checks its input, runs it, and turns every failure into an answer.
 * Errors: those of opening the file.
 */
export async function openApp(options: OpenOptions): Promise<App> {
  const { path, assets, shell } = options;
  const now = options.now ?? Date.now;
  const report = options.report ?? (() => undefined);
  const store = openStore(path);
  const { database } = store;
  const files = await createFiles(join(tmpdir(), `escale-${userInfo().uid}`));
  const workers = createWorkers(report);
  const listeners = new Set<(event: Event) => void>();
  const tell = (event: Event): void => {
    for (const listener of listeners) listener(event);
  };
  let version = 0;
  const tellStale = (entities: readonly string[]): { stale?: Stale } => {
    if (entities.length === 0) return {};
    version += 1;
    tell({ kind: 'changed', version, entities });
    return { stale: { version, entities } };
  };
  const by = { author: 'organiser', now };
  if (options.language && database.get(`SELECT 1 FROM setting WHERE key = 'language'`) === undefined) {
    writeSettings(database, { language: options.language });
  }
  /** Resolves when no task holds the file for writing. */
  let writing: Promise<unknown> = Promise.resolve();
  /** Tickets of tasks that will write once those before them have ended. */
  const waiting = new Set<string>();

  const reading: Reading = { database, shell, now };

  const write = (run: (context: Writing, input: unknown) => unknown, input: unknown): Done => {
    const touched = new Set<string>();
    const touch: Writing['touch'] = (done) => {
      for (const entity of done.entities) touched.add(entity);
    };
    const value = database.transaction(() =>
      run(
        {
          ...reading,
          by,
          touch,
          act: (work) => {
            const done = act(database, by, work);
            touch(done);
            return done.value;
          },
          sample: () =>
            sampleMission.parse(JSON.parse(readFileSync(join(assets, 'sample-mission.json'), 'utf8'))),
        },
        input,
      ),
    );
    return { value, ...tellStale([...touched]) };
  };

  /** Work that nobody waits for. Closing the app ends it: it will be done another time. */
  const inBackground = <T extends keyof Tasks>(task: T, input: Parameters<Tasks[T]>[0]): void => {
    workers
      .run({ task, input }, randomUUID(), () => undefined)
      .catch((error: unknown) => {
        if (!(error instanceof AppError && error.code === 'call.cancelled'))
          report(`${task}: ${String(error)}`);
      });
  };

  const work = (ticket: string): Working => {
    const run: Working['run'] = (task, input) =>
      workers.run({ task, input }, ticket, (how) => {
        tell({ kind: 'progress', ticket, ...how });
      }) as ReturnType<Working['run']> as never;
    return {
      ...reading,
      files,
      assets,
      language: readSettings(database).language,
      by,
      run,
      cancel: async (running) => {
        if (!waiting.delete(running)) await workers.cancel(running);
      },
      hasten: workers.hasten,
      runWriting: (task, input) => {
        waiting.add(ticket);
        const done = writing.then(() =>
          waiting.delete(ticket) ? run(task, input) : fail({ code: 'call.cancelled' }),
        );
        writing = done.catch(() => undefined);
        void done.then(
          () => {
            inBackground('settle', { path });
          },
          () => undefined,
        );
        return done;
      },
      touch: ({ entities }) => {
        tellStale(entities);
      },
    };
  };

  const perform = async (request: Request): Promise<Done> => {
    const [call, handler] = lookUp(request.name);
    const parsed = call.input.safeParse(request.input);
    if (!parsed.success)
      fail({ code: 'call.invalid', details: { field: parsed.error.issues[0]?.path.join('.') ?? '' } });
    if (call.kind === 'read') return { value: handler(reading, parsed.data), of: call.of };
    if (call.kind === 'job')
      return { value: await handler(work(request.ticket ?? randomUUID()), parsed.data) };
    await writing;
    return write(handler, parsed.data);
  };

  const timer = setTimeout(() => {
    inBackground('backup', { path, today: new Date(now()).toISOString().slice(0, 10) });
  }, backupDelay);
  timer.unref();
  if (path === ':memory:') clearTimeout(timer);

  return {
    files,
    call: (request) =>
      perform(request).then(
        (done): Answer => ({ ok: true, ...done }),
        (error: unknown): Answer => ({ ok: false, error: failureOf(error, report) }),
      ),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      clearTimeout(timer);
      listeners.clear();
      await workers.close();
      await files.close();
      store.close();
    },
  };
}

interface Done {
  readonly value: unknown;
  readonly of?: readonly string[];
  readonly stale?: Stale;
}

type AnyHandler = (context: Reading | Writing | Working, input: unknown) => unknown;

/** Own properties only: `constructor.x` is no call. */
function lookUp(name: string): [Call, AnyHandler] {
  const [noun = '', verb = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(contract, noun)) fail({ code: 'call.unknown' });
  const calls: Contract[Noun] = contract[noun as Noun];
  if (!Object.hasOwn(calls, verb)) fail({ code: 'call.unknown' });
  return [calls[verb as keyof typeof calls], handlers[noun as Noun][verb as never]];
}

function failureOf(error: unknown, report: (error: string) => void): Failure {
  if (error instanceof AppError) return { code: error.code, details: error.details };
  report(error instanceof Error ? String(error.stack) : 'unknown failure');
  return { code: 'internal', details: {} };
}
