import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rectangleOf, sheetOf, shortened, standBeside, textSize } from './labels.ts';

const size = { width: 400, height: 300 };

it('writes nothing over anything, nor over the rim', () => {
  const spot = fc.tuple(
    fc.integer({ min: -20, max: 420 }),
    fc.integer({ min: -20, max: 320 }),
    fc.string({ minLength: 1, maxLength: 30 }),
  );
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 40 }), (spots) => {
      const sheet = sheetOf(size);
      const written = spots.flatMap(([x, y, text]) => {
        const room = textSize(text, 12);
        const standing = standBeside(sheet, [x, y], 6, room);
        return standing ? [rectangleOf(standing, room)] : [];
      });
      return written.every(
        (one, index) =>
          one.left >= 4 &&
          one.right <= 396 &&
          one.top >= 4 &&
          one.bottom <= 296 &&
          written
            .slice(index + 1)
            .every(
              (other) =>
                other.left >= one.right ||
                other.right <= one.left ||
                other.top >= one.bottom ||
                other.bottom <= one.top,
            ),
      );
    }),
  );
});

it('writes on the other side where the right is taken', () => {
  const sheet = sheetOf(size);
  const text = textSize('Strasbourg', 12);
  expect(standBeside(sheet, [200, 150], 10, text)).toMatchObject({ x: 215, anchor: 'start' });
  expect(standBeside(sheet, [200, 150], 10, text)).toMatchObject({ x: 185, anchor: 'end' });
  expect(standBeside(sheet, [395, 20], 10, text)).toMatchObject({ x: 380, anchor: 'end' });
});

it('cuts what is too long', () => {
  expect(shortened('Ville et Eurométropole', 10)).toBe('Ville et…');
  expect(shortened('Le Cube', 10)).toBe('Le Cube');
});
