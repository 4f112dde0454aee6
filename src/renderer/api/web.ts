import type { Answer, Event } from '../../shared/contract/call.ts';
import type { Transport } from './wire.ts';

const unreachable: Answer = { ok: false, error: { code: 'call.unreachable', details: {} } };

/** Calls by HTTP to the server that gave this page, events by server-sent events. */
export function webTransport(): Transport {
  return {
    open: async () => {
      const code = location.hash.slice(1);
      if (code !== '' && !code.startsWith('/')) {
        history.replaceState(null, '', `${location.pathname}#/`);
        const opened = await post('/session', { code });
        return opened?.ok ?? false;
      }
      const session = await fetch('/session').catch(() => null);
      return session?.ok ?? false;
    },
    call: async (request) => {
      const response = await post('/call', request);
      // A refused call is told like a failed one; an answer that is none means that the server is gone.
      const answer = (await response?.json().catch(() => null)) as Answer | null | undefined;
      return answer ?? unreachable;
    },
    onEvent: (listener) => {
      const source = new EventSource('/events');
      source.addEventListener('message', (message: MessageEvent<string>) => {
        listener(JSON.parse(message.data) as Event);
      });
      return () => {
        source.close();
      };
    },
  };
}

function post(path: string, body: unknown): Promise<Response | null> {
  return fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
}
