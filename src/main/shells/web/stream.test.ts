import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Event } from '../../../shared/contract/call.ts';
import { createStream, type Stream } from './stream.ts';

let stream: Stream;
let server: Server;
let url: string;

beforeEach(async () => {
  stream = createStream();
  server = createServer((incoming, outgoing) => {
    outgoing.writeHead(200, { connection: 'close' });
    stream.open(outgoing, incoming.headers['last-event-id']?.toString());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});

afterEach(() => {
  stream.end();
  server.close();
});

const changed = (version: number): Event => ({ kind: 'changed', version, entities: ['visit'] });

/** A page: `read` waits until `count` events came, and gives the events and the last id. */
async function page(last?: string) {
  const response = await fetch(url, last === undefined ? {} : { headers: { 'last-event-id': last } });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const seen = () => [...text.matchAll(/^data: (.*)$/gmu)].map(([, data = '']) => JSON.parse(data) as Event);
  return {
    async read(count: number) {
      while (seen().length < count || text === '' || !text.endsWith('\n\n')) {
        const piece = await reader?.read();
        if (!piece || piece.done) break;
        text += piece.value;
      }
      return { events: seen(), last: [...text.matchAll(/^id: (.*)$/gmu)].at(-1)?.[1] };
    },
    leave: () => reader?.cancel(),
  };
}

test('every page hears every event', async () => {
  const pages = await Promise.all([page(), page()]);
  stream.send(changed(1));
  stream.send(changed(2));
  for (const one of pages) expect((await one.read(2)).events).toEqual([changed(1), changed(2)]);
});

test('a page that comes back hears what it missed, and then the rest', async () => {
  const before = await page();
  stream.send(changed(1));
  const { last } = await before.read(1);
  await before.leave();
  stream.send(changed(2));
  stream.send(changed(3));
  const after = await page(last);
  stream.send(changed(4));
  expect((await after.read(3)).events).toEqual([changed(2), changed(3), changed(4)]);
});

test('a page that had heard nothing yet can come back too', async () => {
  const before = await page();
  const { last } = await before.read(0);
  await before.leave();
  stream.send(changed(1));
  expect((await (await page(last)).read(1)).events).toEqual([changed(1)]);
});

test('a page away for too long is told that it missed something', async () => {
  const { last } = await (await page()).read(0);
  for (let i = 1; i <= 501; i++) stream.send(changed(i));
  expect((await (await page(last)).read(1)).events).toEqual([{ kind: 'missed' }]);
});

test('the last event still remembered is told', async () => {
  const { last } = await (await page()).read(0);
  for (let i = 1; i <= 500; i++) stream.send(changed(i));
  expect((await (await page(last)).read(500)).events).toHaveLength(500);
});

test.each(['000000000000-3', 'nonsense', ''])(
  'a page of another run of the server (%j) is told that it missed something',
  async (last) => {
    expect((await (await page(last)).read(1)).events).toEqual([{ kind: 'missed' }]);
  },
);

test('the end of the stream is the end of the answer', async () => {
  const one = await page();
  await one.read(0);
  stream.end();
  expect((await one.read(1)).events).toEqual([]);
});
