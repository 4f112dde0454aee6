import type { TravelMode } from '../travel.ts';
import { type Shape, written } from './shapes.ts';

type At = readonly [number, number];

/** One line between two marks, seen from above. */
export interface Line {
  readonly from: At;
  readonly to: At;
  readonly mode: TravelMode | null;
  readonly leg: number;
  /** How many lines between the same two marks came before: each bends a little more. */
  readonly nth: number;
}

/** A way bends to its left, so that there and back are two lines; a flight bends most. `middle`: where its text stands. */
export function drawWay({ from, to, mode, leg, nth }: Line): {
  readonly shapes: readonly Shape[];
  readonly middle: At;
  readonly length: number;
} {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const share = (mode === 'flight' ? 0.34 : 0.14) + 0.12 * nth;
  const bend = Math.min(share, 140 / Math.max(length, 1));
  const control: At = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
  const on = (t: number): At => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * control[0] + t ** 2 * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * control[1] + t ** 2 * to[1],
  ];
  const d = `M${written(...from)}Q${written(...control)},${written(...to)}`;
  const line = (look: Extract<Shape, { kind: 'path' }>['look']): Shape => ({ kind: 'path', look, leg, d });
  const shapes: Shape[] = [line('casing'), line(mode === null ? 'way-unknown' : `way-${mode}`)];
  if (mode === 'train') shapes.push(line('sleepers'));
  if (length > 44) shapes.push({ kind: 'path', look: 'arrow', leg, d: arrowAt(on(0.56), on(0.6)) });
  return { shapes, middle: on(0.45), length };
}

function arrowAt(tail: At, head: At): string {
  const angle = Math.atan2(head[1] - tail[1], head[0] - tail[0]);
  const corner = (turn: number, far: number): At => [
    head[0] + far * Math.cos(angle + turn),
    head[1] + far * Math.sin(angle + turn),
  ];
  return `M${written(...corner(0, 5))}L${written(...corner(2.5, 6.5))}L${written(...corner(-2.5, 6.5))}Z`;
}
