import { describe, expect, it } from 'vitest';
import { strokeOf } from './keys.ts';

const size = { lines: 3, slots: 4 };
const at = { line: 1, slot: 1 };

describe('the keys of a board of slots', () => {
  it('move within its edges', () => {
    const places = [
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    ].map((key) => strokeOf(key, at, size, false));
    expect(places.map((stroke) => (stroke?.kind === 'go' ? [stroke.to.line, stroke.to.slot] : null))).toEqual(
      [
        [0, 1],
        [2, 1],
        [1, 0],
        [1, 2],
        [1, 0],
        [1, 3],
        [0, 1],
        [2, 1],
      ],
    );
  });

  it('pick up, and put down or back what is carried', () => {
    const deeds = (carrying: boolean) =>
      [' ', 'm', 'Enter', 'Escape', 'l', 'Delete', 'x'].map((key) => {
        const stroke = strokeOf(key, at, size, carrying);
        return stroke?.kind === 'do' ? stroke.deed : null;
      });
    expect(deeds(false)).toEqual(['pick', 'pick', null, null, 'lock', 'unplace', null]);
    expect(deeds(true)).toEqual(['drop', 'drop', 'drop', 'cancel', null, null, null]);
  });
});
