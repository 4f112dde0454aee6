import { expect, it } from 'vitest';
import { median, quantile, rounded, summary } from './statistics.ts';

it('takes the middle value, or the mean of the two middle ones', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('interpolates between neighbours', () => {
  const values = [50, 10, 30, 20, 40];
  expect([0, 0.1, 0.25, 0.99, 1].map((share) => quantile(values, share))).toEqual([10, 14, 20, 49.6, 50]);
});

it('tells the median and the 99th percentile', () => {
  expect(summary(Array.from({ length: 101 }, (_, index) => index))).toEqual({ median: 50, p99: 99 });
});

it('refuses an empty list and a share that is none', () => {
  expect(() => median([])).toThrow('no values');
  expect(() => quantile([1], 1.5)).toThrow('1.5 is not between 0 and 1');
});

it('rounds to three significant digits', () => {
  expect([1234.5, 0.0123456, 2].map(rounded)).toEqual([1230, 0.0123, 2]);
});
