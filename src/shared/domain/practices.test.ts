import { expect, it } from 'vitest';
import { transferabilityOf } from './practices.ts';

it('the transferability is the mean of the marks that were given', () => {
  expect(transferabilityOf({ technical: 5, legal: 2, financial: null, human: 4 })).toBeCloseTo(11 / 3);
  expect(transferabilityOf({ technical: null, legal: null, financial: null, human: null })).toBeNull();
});
