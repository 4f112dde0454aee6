import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openShared } from '../../src/main/store/store.ts';
import { streamStates } from '../../src/main/store/changes/merge.ts';
import type { Answer, Event } from '../../src/shared/contract/call.ts';
import { contract, type Client } from '../../src/shared/contract/index.ts';
import { AppError, type Failure } from '../../src/shared/errors.ts';
import type { Connection, Transport } from './transports.ts';

/** One window on one file, for one test. */
export interface Session {
  /** The typed client; throws AppError, as the page's own does. */
  readonly api: Client;
  /** Sends anything; an answer that is a failure is given as it is. */
  send(request: unknown): Promise<Answer>;
  readonly upload: Connection['upload'];
  readonly download: Connection['download'];
  /** Calls by name and gives the value; fails the test on a failure. */
  ok(name: string, input: unknown): Promise<unknown>;
  /** Calls by name and gives the failure; fails the test when there is none. */
  refusal(name: string, input: unknown): Promise<Failure>;
  /** Every event the window heard because of `work`. */
  heard(work: () => Promise<unknown>): Promise<readonly Event[]>;
  /** Waits for an event that has been heard or will be. */
  until(matches: (event: Event) => boolean): Promise<void>;
  /** All that a refused call must leave as it was: the streams of the log, the undo list, the settings. */
  state(): Promise<unknown>;
  /** Ends the app and starts it again on the same file, as the next morning does. */
  restart(): Promise<void>;
  /** What the app reported as gone wrong inside; must be nothing, which the end of the test checks. */
  readonly reports: readonly string[];
}

/** The wall clock of every session. */
export const now = '2015-09-18T08:00:00.000Z';

const assets = join(import.meta.dirname, '../../assets');
const exercised = new Map<string, Set<string>>();

/** The calls that were answered with a value over a transport, in this file so far. */
export function exercisedOver(transport: Transport): readonly string[] {
  return [...(exercised.get(transport.name) ?? [])];
}

/** Opens a new file; it is closed and removed when the test ends. */
export async function startSession(transport: Transport): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-app-'));
  const path = join(folder, 'mission.db');
  const reports: string[] = [];
  let events: Event[] = [];
  const open = (): Promise<Connection> =>
    transport.open(
      {
        path,
        assets,
        shell: transport.name === 'http' ? 'web' : 'electron',
        now: () => Date.parse(now),
        report: (error) => reports.push(error),
      },
      (event) => events.push(event),
    );
  let connection = await open();
  let reader = openShared(path);
  const names = exercised.get(transport.name) ?? new Set();
  exercised.set(transport.name, names);

  const send = async (request: unknown): Promise<Answer> => connection.call(request);
  const call = async (name: string, input: unknown, ticket?: string): Promise<unknown> => {
    const answer = await send(ticket === undefined ? { name, input } : { name, input, ticket });
    if (!answer.ok) throw new AppError(answer.error);
    names.add(name);
    return answer.value;
  };

  const until: Session['until'] = async (matches) => {
    await expect.poll(() => events.some(matches), { timeout: 5000, interval: 5 }).toBe(true);
  };
  /** Waits for the event of one more write: events keep their order, so all before it have been heard by then. */
  const hearAll = async (): Promise<Event | undefined> => {
    const answer = await send({ name: 'settings.set', input: { theme: 'dark' } });
    const version = answer.ok ? answer.stale?.version : undefined;
    const isLast = (event: Event) => event.kind === 'changed' && event.version === version;
    await until(isLast);
    return events.find(isLast);
  };

  onTestFinished(async () => {
    reader.close();
    await connection.close();
    await rm(folder, { recursive: true });
    expect(reports).toEqual([]);
  });

  return {
    api: clientOf(call),
    reports,
    send,
    upload: (name, bytes) => connection.upload(name, bytes),
    download: (token) => connection.download(token),
    ok: call,
    until,
    refusal: async (name, input) => {
      const answer = await send({ name, input });
      if (answer.ok) expect.fail(`${name} was not refused`);
      return answer.error;
    },
    heard: async (work) => {
      await hearAll();
      events = [];
      await work();
      const last = await hearAll();
      return events.filter((event) => event !== last);
    },
    state: async () => ({
      streams: streamStates(reader),
      undo: await call('history.state', {}),
      settings: await call('settings.get', {}),
    }),
    restart: async () => {
      reader.close();
      await connection.close();
      connection = await open();
      reader = openShared(path);
    },
  };
}

function clientOf(call: (name: string, input: unknown, ticket?: string) => Promise<unknown>): Client {
  return Object.fromEntries(
    Object.entries(contract).map(([noun, calls]) => [
      noun,
      Object.fromEntries(
        Object.keys(calls).map((verb) => {
          const callName = `${noun}.${verb}`;
          return [
            verb,
            Object.assign((input: unknown, ticket?: string) => call(callName, input, ticket), { callName }),
          ];
        }),
      ),
    ]),
  ) as Client;
}
