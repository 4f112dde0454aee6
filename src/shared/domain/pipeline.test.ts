import { expect, it } from 'vitest';
import { figuresOf } from './pipeline.ts';

const euros = (value: number) => ({ value, currency: 'EUR' });

it('sums amounts by stage and currency, weighs the open ones and says how many of the ended were won', () => {
  const figures = figuresOf([
    { stage: 'lead', amount: euros(100_000), probability: null },
    { stage: 'lead', amount: { value: 50_000, currency: 'CAD' }, probability: 50 },
    { stage: 'proposal', amount: euros(40_000), probability: 25 },
    { stage: 'proposal', amount: null, probability: 90 },
    { stage: 'won', amount: euros(7_000), probability: null },
    { stage: 'lost', amount: euros(9_000), probability: 80 },
    { stage: 'lost', amount: null, probability: null },
  ]);
  expect(figures).toEqual({
    count: 7,
    stages: [
      { stage: 'lead', count: 2, values: [euros(100_000), { value: 50_000, currency: 'CAD' }] },
      { stage: 'contact', count: 0, values: [] },
      { stage: 'discussion', count: 0, values: [] },
      { stage: 'proposal', count: 2, values: [euros(40_000)] },
      { stage: 'won', count: 1, values: [euros(7_000)] },
      { stage: 'lost', count: 2, values: [euros(9_000)] },
    ],
    weighted: [{ value: 25_000, currency: 'CAD' }, euros(20_000)],
    conversion: 1 / 3,
  });
});

it('nothing ended is no conversion', () => {
  expect(figuresOf([{ stage: 'contact', amount: null, probability: 10 }])).toMatchObject({
    count: 1,
    weighted: [],
    conversion: null,
  });
});
