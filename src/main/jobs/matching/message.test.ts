import { expect, it } from 'vitest';
import { readAnswer } from './cpAnswer.ts';
import { newMessage } from './message.ts';

it('numbers are written as protocol buffers write them', () => {
  const inner = newMessage();
  inner.numbers(1, [0, 1, 300, -1]);
  const message = newMessage();
  message.number(1, 150);
  message.message(3, inner);
  message.double(4, 1);
  const minusOne = [255, 255, 255, 255, 255, 255, 255, 255, 255, 1];
  expect([...message.bytes()]).toEqual([
    ...[8, 150, 1],
    ...[26, 16, 10, 14, 0, 1, 172, 2, ...minusOne],
    ...[33, 0, 0, 0, 0, 0, 0, 240, 63],
  ]);
});

it('an answer is read, what is not asked of it skipped', () => {
  const message = newMessage();
  message.number(1, 4);
  message.numbers(2, [1, 0, 1]);
  message.double(3, 7);
  message.double(4, 6);
  message.number(11, 12_345);
  expect(readAnswer(message.bytes())).toEqual({ status: 'optimal', values: [1, 0, 1], bound: 6 });
});

it('no answer and a model that was refused are failures', () => {
  const refused = newMessage();
  refused.number(1, 1);
  expect(() => readAnswer(new Uint8Array())).toThrow('no answer');
  expect(() => readAnswer(refused.bytes())).toThrow('refused');
});
