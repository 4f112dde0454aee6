import { expect, test, vi } from 'vitest';
import { given, ipcRenderer } from '../../tests/support/electronStandIn.ts';

vi.mock('electron', () => import('../../tests/support/electronStandIn.ts'));
await import('./index.ts');

const bridge = given.exposed.get('escale') ?? {};

test('the page is given two functions, and nothing of Electron', () => {
  expect([[...given.exposed.keys()], Object.keys(bridge)]).toEqual([['escale'], ['call', 'onEvent']]);
});

test('a call goes by one channel', async () => {
  const request = { name: 'visits.list', input: {} };
  expect(await Reflect.apply(bridge['call'] ?? expect.fail, undefined, [request])).toEqual({
    ok: true,
    value: null,
  });
  expect(ipcRenderer.invoked).toEqual([['call', request]]);
});

test('an event reaches the page without its sender, until the page stops listening', () => {
  const heard: unknown[][] = [];
  const stop = Reflect.apply(bridge['onEvent'] ?? expect.fail, undefined, [
    (...args: unknown[]) => heard.push(args),
  ]) as () => void;
  ipcRenderer.emit('event', { sender: 'secret' }, { kind: 'missed' });
  stop();
  ipcRenderer.emit('event', { sender: 'secret' }, { kind: 'missed' });
  expect([heard, ipcRenderer.listenerCount('event')]).toEqual([[[{ kind: 'missed' }]], 0]);
});
