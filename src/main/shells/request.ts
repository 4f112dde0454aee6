import type { Request } from '../../shared/contract/call.ts';

/** What came over the wire, if it has the form of a call; its input is for the door to check. */
export function asRequest(value: unknown): Request | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string')
    return undefined;
  const input = 'input' in value ? value.input : undefined;
  const ticket = 'ticket' in value ? value.ticket : undefined;
  if (ticket === undefined) return { name: value.name, input };
  return typeof ticket === 'string' ? { name: value.name, input, ticket } : undefined;
}
