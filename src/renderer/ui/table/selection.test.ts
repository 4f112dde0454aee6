import { describe, expect, it } from 'vitest';
import { extendTo, keepKnown, noSelection, toggleAll, toggleRow, type Selection } from './selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

describe('the selection of a table', () => {
  it('takes a row in and out', () => {
    const one = toggleRow(noSelection, 'b');
    expect(one).toEqual(selection('b', 'b'));
    expect(toggleRow(one, 'b')).toEqual(selection('', 'b'));
  });

  it('extends from the last row taken, both ways, keeping what was selected', () => {
    const one = toggleRow(toggleRow(noSelection, 'a'), 'c');
    expect(extendTo(one, 'e', order)).toEqual(selection('acde', 'c'));
    expect(extendTo(one, 'b', order)).toEqual(selection('abc', 'c'));
  });

  it('starts at the row itself when the anchor is not on screen', () => {
    expect(extendTo(noSelection, 'd', order)).toEqual(selection('d', 'd'));
    expect(extendTo(selection('z', 'z'), 'd', order)).toEqual(selection('dz', 'd'));
  });

  it('takes all rows on screen, then leaves them again, without touching those filtered away', () => {
    const all = toggleAll(selection('az', 'a'), order);
    expect(all).toEqual(selection('abcdez', 'a'));
    expect(toggleAll(all, order)).toEqual(selection('z', 'a'));
    expect(toggleAll(noSelection, [])).toEqual(noSelection);
  });

  it('forgets rows that are gone and stays the same object otherwise', () => {
    const some = selection('abz', 'a');
    expect(keepKnown(some, new Set(order))).toEqual(selection('ab', 'a'));
    expect(keepKnown(some, new Set('abz'))).toBe(some);
  });
});

function selection(ids: string, anchor: string): Selection {
  return { ids: new Set(ids), anchor };
}
