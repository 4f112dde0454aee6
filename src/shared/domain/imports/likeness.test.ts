import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlip, pairsToCompare, slipKeys, withinOneEdit } from './likeness.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('two texts are one edit apart', () => {
  it.each([
    ['thyle', 'thyle', true],
    ['thyle', 'thile', true],
    ['thyle', 'thyles', true],
    ['thyle', 'hyle', true],
    ['thyle', 'tyhle', true],
    ['thyle', 'thlye', true],
    ['thyle', 'thelys', false],
    ['thyle', 'thy', false],
    ['ab', 'cd', false],
    ['', 'a', true],
  ])('%s and %s: %j', (a, b, near) => {
    expect([withinOneEdit(a, b), withinOneEdit(b, a)]).toEqual([near, near]);
  });

  it('exactly when the table of edit distances says so', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => withinOneEdit(a, b) === distance(a, b) <= 1),
      { numRuns: 3000 },
    );
  });
});

describe('a slip', () => {
  it.each([
    ['anne thyle', 'anne thile', true],
    ['green win', 'greenwin', true],
    ['anne thyle', 'annie thile', false],
    ['universite de mons', 'universite de mans', false],
    ['cap 2020', 'cap 2030', false],
    ['mons', 'mons', false],
  ])('between %s and %s: %j', (a, b, slip) => {
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([slip, slip]);
  });

  it('leaves a key in common, whichever letter it is in', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 6, maxLength: 16 }),
        fc.nat(),
        (text, seed) => {
          const at = seed % text.length;
          for (const other of [
            text.slice(0, at) + text.slice(at + 1),
            `${text.slice(0, at)}z${text.slice(at + 1)}`,
          ]) {
            const keys = new Set(slipKeys(text));
            expect(slipKeys(other).some((key) => keys.has(key))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('pairs to compare', () => {
  const count = (size: number) =>
    [
      ...pairsToCompare(
        Array.from({ length: size }, (_, at) => String(at).padStart(5, '0')),
        (item) => item,
      ),
    ].length;

  it('are all of a small group, and grow with the size of a large one, not with its square', () => {
    expect([count(0), count(1), count(7)]).toEqual([0, 0, 21]);
    expect([count(1000), count(2000)]).toEqual([5979, 11_979]);
  });
});

/** Damerau-Levenshtein (optimal string alignment), by the book. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = rows[i];
      if (row) row[j] = best;
    }
  }
  return at(a.length, b.length);
}
