import { rectangleOf, type Sheet, textSize } from './labels.ts';
import { projectionOf, type Drawing } from './projection.ts';
import { fontSizes, type Shape, written } from './shapes.ts';
import type { MapWords } from './words.ts';

/** Scale, north and credit: each keeps its place free. */
export function furnish(
  sheet: Sheet,
  drawing: Drawing,
  metres: number,
  isPlain: boolean,
  words: MapWords,
): Shape[] {
  const { width, height } = drawing.size;
  const length = niceLength(130 * metres);
  const bar = length / metres;
  const [left, base] = [18, height - 18];
  const text = words.length(length);
  const source = words.credit(isPlain ? words.length(gridLength(metres)) : null);
  const credit = { x: width - 10, y: height - 9, anchor: 'end' } as const;
  sheet.claim({ left: left - 6, right: left + bar + 30, top: base - 24, bottom: base + 10 });
  sheet.claim(rectangleOf(credit, textSize(source, fontSizes.credit)));
  sheet.claim({ left: width - 48, right: width - 8, top: 8, bottom: 62 });
  return [
    {
      kind: 'path',
      look: 'furniture',
      d: `M${written(left, base - 5)}V${base}H${written(left + bar)}V${base - 5}`,
    },
    { kind: 'text', look: 'furnitureText', text, x: left, y: base - 9, anchor: 'start' },
    ...north(drawing, words),
    { kind: 'text', look: 'credit', text: source, ...credit },
  ];
}

/** Squares of a round length where no street is known: what distances are read by. */
export function gridOf({ view, size }: Drawing, metres: number): Shape {
  const step = gridLength(metres) / metres;
  const lines: string[] = [];
  for (let x = ((view.x % step) + step) % step; x < size.width; x += step)
    lines.push(`M${written(x, 0)}V${written(size.height)}`);
  for (let y = ((view.y % step) + step) % step; y < size.height; y += step)
    lines.push(`M${written(0, y)}H${written(size.width)}`);
  return { kind: 'path', look: 'grid', d: lines.join('') };
}

function gridLength(metres: number): number {
  return niceLength(110 * metres);
}

/** The largest of 1, 2 or 5 times a power of ten that is not longer, in metres. */
export function niceLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const times = most / power;
  return (times >= 5 ? 5 : times >= 2 ? 2 : 1) * power;
}

/** Meridians lean to each other: the arrow shows the one in the middle. */
function north({ frame, view, size }: Drawing, words: MapWords): Shape[] {
  const projection = projectionOf(frame, view);
  const [x, y] = [size.width - 28, 36];
  const middle = projection.invert?.([size.width / 2, size.height / 2]);
  const above = middle && projection([middle[0], Math.min(middle[1] + 0.01, 89.9)]);
  const angle = above ? Math.atan2(above[0] - size.width / 2, size.height / 2 - above[1]) : 0;
  const turned = (dx: number, dy: number): string =>
    written(x + dx * Math.cos(angle) - dy * Math.sin(angle), y + dx * Math.sin(angle) + dy * Math.cos(angle));
  return [
    {
      kind: 'path',
      look: 'furniture',
      d: `M${turned(0, 20)}L${turned(0, -12)}M${turned(-5, -5)}L${turned(0, -13)}L${turned(5, -5)}`,
    },
    { kind: 'text', look: 'furnitureText', text: words.north, x, y: y - 17, anchor: 'middle' },
  ];
}
