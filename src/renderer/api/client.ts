import type { Caller, Client } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import { markStale, type Answered } from './reads.ts';
import { transport } from './transport.ts';

const callers = new Map<string, Caller>();

/** The typed client. Whatever is named is a call, so that the window needs nothing of the contract but its types. */
export const api: Client = nameless((noun) => nameless((verb) => callerOf(`${noun}.${verb}`))) as Client;

function nameless(get: (name: string) => unknown): object {
  return new Proxy({}, { get: (_, name) => get(String(name)) });
}

/** The same function each time, since components compare it. */
function callerOf(name: string): Caller {
  const known = callers.get(name);
  if (known) return known;
  const ask = (input: unknown, ticket?: string): Promise<unknown> =>
    answerTo(name, input, ticket).then(({ value }) => value);
  const made = Object.assign(ask, { callName: name }) as Caller;
  callers.set(name, made);
  return made;
}

/** Throws AppError. */
export async function answerTo(name: string, input: unknown, ticket?: string): Promise<Answered> {
  const answer = await transport.call(ticket === undefined ? { name, input } : { name, input, ticket });
  if (!answer.ok) throw new AppError(answer.error);
  if (answer.stale) markStale(answer.stale);
  return { value: answer.value, of: answer.of ?? [] };
}
