import { expect, it } from 'vitest';
import { daysOf, minutesBetween, moveDay, moveMinute, moveSlot } from './slots.ts';

it('counts what a clock on the wall shows, also over the night the clocks change', () => {
  expect(minutesBetween('2015-10-24T12:00', '2015-10-25T12:00')).toBe(1440);
  expect(minutesBetween('2015-10-25T12:00', '2015-10-24T12:00')).toBe(-1440);
  expect(moveMinute('2015-10-24T02:30', 1440)).toBe('2015-10-25T02:30');
});

it('moves over months, years and leap days', () => {
  expect(moveMinute('2016-02-28T23:30', 45)).toBe('2016-02-29T00:15');
  expect(moveMinute('2015-01-01T00:10', -20)).toBe('2014-12-31T23:50');
  expect(moveDay('2015-02-28', 1)).toBe('2015-03-01');
  expect(moveDay('2016-03-01', -1)).toBe('2016-02-29');
});

it('moves both ends of a slot and leaves its zone', () => {
  expect(moveSlot({ start: '2015-10-19T22:00', end: '2015-10-20T01:00', zone: 'Europe/Paris' }, -60)).toEqual(
    {
      start: '2015-10-19T21:00',
      end: '2015-10-20T00:00',
      zone: 'Europe/Paris',
    },
  );
});

it('refuses to leave the years that four digits can write', () => {
  expect(() => moveMinute('9999-12-31T23:00', 60)).toThrow('call.invalid');
  expect(() => moveMinute('0000-01-01T00:00', -1)).toThrow('call.invalid');
  expect(() => moveMinute('2015-10-19T09:00', 1e20)).toThrow('call.invalid');
  expect(() => moveMinute('2015-10-19T09:00', Number.NaN)).toThrow('call.invalid');
});

it('lists the days of a span with both ends', () => {
  expect(daysOf({ from: '2016-02-28', to: '2016-03-01' })).toEqual([
    '2016-02-28',
    '2016-02-29',
    '2016-03-01',
  ]);
  expect(daysOf({ from: '2015-10-19', to: '2015-10-19' })).toEqual(['2015-10-19']);
  expect(daysOf({ from: '9999-12-30', to: '9999-12-31' })).toEqual(['9999-12-30', '9999-12-31']);
  expect(daysOf({ from: '2015-10-19', to: '2015-10-18' })).toEqual([]);
});
