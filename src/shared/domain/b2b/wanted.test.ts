import { describe, expect, it } from 'vitest';
import { wantedOf } from './wanted.ts';

const wish = (fromId: string, toId: string, level: 'must' | 'want' | 'no' | null, weight = 1) => ({
  fromId,
  toId,
  level,
  weight,
});

describe('what wishes ask for', () => {
  it('is one meeting of two, whichever side said it', () => {
    expect(wantedOf([wish('b', 'a', 'want', 2), wish('a', 'b', 'want', 3)])).toEqual([
      { partyIds: ['a', 'b'], level: 'want', weight: 5, mutual: true },
    ]);
  });

  it('is none when a side refuses, whatever the other says', () => {
    expect(wantedOf([wish('a', 'b', 'must'), wish('b', 'a', 'no')])).toEqual([]);
  });

  it('is a must as soon as one side must, and those come first', () => {
    expect(wantedOf([wish('a', 'b', 'want', 5), wish('b', 'a', 'want', 5), wish('c', 'd', 'must')])).toEqual([
      { partyIds: ['c', 'd'], level: 'must', weight: 5, mutual: false },
      { partyIds: ['a', 'b'], level: 'want', weight: 10, mutual: true },
    ]);
  });

  it('is nothing for what was taken back, or for oneself', () => {
    expect(wantedOf([wish('a', 'b', null), wish('a', 'a', 'must')])).toEqual([]);
  });
});
