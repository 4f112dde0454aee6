import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Event } from '../../../shared/contract/call.ts';

/** The events of the app as server-sent events, to any number of pages. */
export interface Stream {
  send(event: Event): void;
  /** Keeps the answer open and writes events to it; `last` is the Last-Event-ID of a page that lost its connection. */
  open(response: ServerResponse, last: string | undefined): void;
  end(): void;
}

/** How many events a page may miss and still be told them one by one. */
const remembered = 500;

const unreadLimit = 1_000_000;

/** Shorter than what closes idle connections anywhere on the way. */
const heartbeat = 15_000;

/**
 * A page that comes back is told what it missed; where that is no longer known (too long away, or another run of the server), it is
 * told that it missed something.
 */
export function createStream(): Stream {
  const run = randomBytes(6).toString('hex');
  const open = new Set<ServerResponse>();
  let sent = 0;
  let recent: { number: number; event: Event }[] = [];

  const timer = setInterval(() => {
    for (const response of open) response.write(':\n\n');
  }, heartbeat);
  timer.unref();

  const frame = (number: number, event: Event) =>
    `id: ${run}-${String(number)}\ndata: ${JSON.stringify(event)}\n\n`;

  function missed(last: string | undefined): string {
    // An id to start from: a page that never saw an event can miss one too.
    if (last === undefined) return `id: ${run}-${String(sent)}\n\n`;
    const [, of, number] = /^([0-9a-f]+)-(\d+)$/u.exec(last) ?? [];
    const seen = Number(number);
    const oldest = recent[0]?.number ?? sent + 1;
    if (of !== run || seen > sent || seen < oldest - 1) return frame(sent, { kind: 'missed' });
    return recent
      .filter((entry) => entry.number > seen)
      .map((entry) => frame(entry.number, entry.event))
      .join('');
  }

  return {
    send(event) {
      sent += 1;
      recent = [...recent, { number: sent, event }].slice(-remembered);
      for (const response of open) {
        // A page that reads nothing any more is let go; it hears what it missed when it comes back.
        if (response.writableLength > unreadLimit) response.destroy();
        else response.write(frame(sent, event));
      }
    },
    open(response, last) {
      response.write(`retry: 1000\n\n${missed(last)}`);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    end() {
      clearInterval(timer);
      for (const response of open) response.end();
    },
  };
}
