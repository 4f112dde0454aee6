import { expect, it } from 'vitest';
import { decide, hasten, isHastened, newFate, stop } from './fate.ts';

it('a job stopped in time does not go through with it', () => {
  const fate = newFate();
  expect([stop(fate), stop(fate)]).toEqual([true, true]);
  expect(() => {
    decide(fate);
  }).toThrow('call.cancelled');
});

it('a job that goes through with it cannot be stopped any more', () => {
  const fate = newFate();
  decide(fate);
  decide(fate);
  expect(stop(fate)).toBe(false);
});

it('a job is hastened once asked, whatever else becomes of it', () => {
  const fate = newFate();
  expect(isHastened(fate)).toBe(false);
  hasten(fate);
  decide(fate);
  expect(isHastened(fate)).toBe(true);
});
