import { useRef, type PointerEvent, type RefObject } from 'react';
import { partsOf, type Board, type BoardParts } from './board.ts';
import { hitAt, type Geometry, type Hit } from './geometry.ts';

/** Where the pointer rests on the grid; see `Board.pointed`. */
export function usePointed(
  root: RefObject<HTMLElement | null>,
  geometry: Geometry,
): Board['pointed'] & {
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
} {
  const point = useRef<Point | null>(null);
  return {
    hit: () => {
      const parts = point.current && root.current ? partsOf(root.current) : null;
      if (!parts || !point.current || !isOver(parts.scroller, point.current)) return null;
      const { x, y } = pointIn(point.current.x, point.current.y, parts);
      return hitAt(geometry, x, y);
    },
    forget: () => {
      point.current = null;
    },
    onPointerMove: ({ clientX: x, clientY: y }) => {
      point.current = { x, y };
    },
    onPointerLeave: () => {
      point.current = null;
    },
  };
}

/** The time under the pointer, which counts as being in what is in sight of the grid. */
export function hitUnder(x: number, y: number, { geometry }: Board, parts: BoardParts): Hit {
  const point = pointIn(x, y, parts);
  return hitAt(geometry, point.x, point.y);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of the grid, in its pixels. */
export function pointIn(x: number, y: number, parts: BoardParts): Point {
  const grid = parts.grid.getBoundingClientRect();
  const seen = parts.scroller.getBoundingClientRect();
  const inX = Math.min(Math.max(x, seen.left), seen.right - 1);
  const inY = Math.min(Math.max(y, seen.top), seen.bottom - 1);
  return { x: inX - grid.left, y: inY - grid.top };
}

/** Whether a point of the window lies on an element. */
export function isOver(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const box = element.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
