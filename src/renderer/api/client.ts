import type { Call } from '../../shared/contract/call.ts';
import { contract, type Caller, type Client } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import { markStale } from './reads.ts';
import { transport } from './transport.ts';

/** The typed client, made from the contract. */
export const api: Client = Object.fromEntries(
  Object.entries(contract).map(([noun, calls]) => [
    noun,
    Object.fromEntries(
      Object.entries(calls).map(([verb, call]: [string, Call]) => [verb, caller(`${noun}.${verb}`, call)]),
    ),
  ]),
) as Client;

function caller(name: string, call: Call): Caller {
  const ask = async (input: unknown, ticket?: string): Promise<unknown> => {
    const answer = await transport.call(ticket === undefined ? { name, input } : { name, input, ticket });
    if (!answer.ok) throw new AppError(answer.error);
    if (answer.stale) markStale(answer.stale);
    return answer.value;
  };
  return Object.assign(ask, { callName: name, of: call.of });
}
