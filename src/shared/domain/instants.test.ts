import { describe, expect, it } from 'vitest';
import { instantOf, minuteAt } from './instants.ts';

describe('the instant of a wall-clock minute', () => {
  it.each([
    ['2015-10-19T09:30', 'Europe/Paris', '2015-10-19T07:30:00.000Z'],
    ['2015-11-23T09:30', 'Europe/Paris', '2015-11-23T08:30:00.000Z'],
    ['2015-10-19T09:30', 'Europe/London', '2015-10-19T08:30:00.000Z'],
    ['2015-10-19T23:30', 'America/Montreal', '2015-10-20T03:30:00.000Z'],
    ['2015-10-19T09:30', 'Asia/Kolkata', '2015-10-19T04:00:00.000Z'],
    ['2015-10-19T00:00', 'Pacific/Kiritimati', '2015-10-18T10:00:00.000Z'],
  ])('%s in %s is %s', (minute, zone, instant) => {
    expect(new Date(instantOf(minute, zone)).toISOString()).toBe(instant);
  });

  it.each([
    ['before the clocks go back', '2015-10-25T01:59', '2015-10-24T23:59:00.000Z'],
    ['in the hour that comes twice, the first', '2015-10-25T02:30', '2015-10-25T00:30:00.000Z'],
    ['after it', '2015-10-25T03:00', '2015-10-25T02:00:00.000Z'],
    ['at the end of that day', '2015-10-25T23:59', '2015-10-25T22:59:00.000Z'],
    ['before the clocks go forward', '2015-03-29T01:59', '2015-03-29T00:59:00.000Z'],
    ['in the hour that is skipped, moved forward', '2015-03-29T02:30', '2015-03-29T01:30:00.000Z'],
    ['after it as well', '2015-03-29T03:30', '2015-03-29T01:30:00.000Z'],
  ])('is right in Paris %s', (_when, minute, instant) => {
    expect(new Date(instantOf(minute, 'Europe/Paris')).toISOString()).toBe(instant);
  });
});

it.each([
  ['2015-10-19T07:30:59.000Z', 'Europe/Paris', '2015-10-19T09:30'],
  ['2015-10-25T01:30:00.000Z', 'Europe/Paris', '2015-10-25T02:30'],
  ['2015-10-19T23:30:00.000Z', 'Europe/Paris', '2015-10-20T01:30'],
  ['2015-10-19T04:00:00.000Z', 'Asia/Kolkata', '2015-10-19T09:30'],
])('at %s the clocks of %s show %s', (instant, zone, minute) => {
  expect(minuteAt(Date.parse(instant), zone)).toBe(minute);
});
