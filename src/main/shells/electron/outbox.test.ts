import { expect, test } from 'vitest';
import type { Event } from '../../../shared/contract/call.ts';
import { createOutbox } from './outbox.ts';

test('events wait, in their order, until the page listens', () => {
  const sent: Event[] = [];
  const outbox = createOutbox((event) => sent.push(event));
  const undo: Event = { kind: 'command', command: 'undo' };
  const redo: Event = { kind: 'command', command: 'redo' };
  outbox.post(undo);
  outbox.post(redo);
  expect(sent).toEqual([]);
  outbox.open();
  outbox.open();
  outbox.post(undo);
  expect(sent).toEqual([undo, redo, undo]);
});
