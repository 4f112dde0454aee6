import { describe, expect, it } from 'vitest';
import { parseClock, turnClock } from './clock.ts';

describe('a typed time', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['9h', '09:00'],
    ['9 h 30', '09:30'],
    ['9h5', '09:05'],
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['9,30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['1430', '14:30'],
    ['14 30', '14:30'],
    [' 21:15 ', '21:15'],
    ['2pm', '14:00'],
    ['2:30 PM', '14:30'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['230pm', '14:30'],
    ['14 h 30 min', '14:30'],
    ['24:00', '00:00'],
    ['0', '00:00'],
    ['24:01', null],
    ['25', null],
    ['9:60', null],
    ['960', null],
    ['12345', null],
    ['-1', null],
    ['midi', null],
    ['', null],
  ])('%j is %j', (typed, clock) => {
    expect(parseClock(typed)).toBe(clock);
  });

  it('turns around midnight', () => {
    expect([turnClock('23:50', 15), turnClock('00:05', -15), turnClock('09:00', 90)]).toEqual([
      '00:05',
      '23:50',
      '10:30',
    ]);
  });
});
