import { useEffect, useLayoutEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import { moveMinute, minutesBetween } from '../../../shared/domain/slots.ts';
import { itemUnder, partsOf, type Board, type BoardParts } from './board.ts';
import { hitAt, minuteOf, type Hit } from './geometry.ts';
import type { BoardItem, BoardSpan } from './model.ts';
import { dragSpan, drawSpan, stretchSpan, usualMinutes, type Grip } from './moves.ts';
import { focusItem, setDrag, useBoard, type Drag } from './state.ts';

/** Pixels the pointer moves before pressing becomes dragging. */
const slack = 4;
const edge = 36;
const speed = 14;
const step = 15;
const fineStep = 5;

/** What the pointer pressed on, until it is let go. */
interface Gesture {
  readonly kind: Drag['kind'];
  readonly item: BoardItem | null;
  readonly origin: Hit;
  readonly grip: Grip;
  readonly x: number;
  readonly y: number;
}

/**
 * Moves, stretches and draws by pointer. Once pressed, it is heard on the window: the card under it is another element as soon as it
 * changes place. Returns what the board's root hears, and whether the click that follows ends a drag: it then opens nothing.
 */
export function usePointer(board: Board): {
  onPointerDown: (event: ReactPointerEvent) => void;
  wasDrag: () => boolean;
} {
  const latest = useRef(board);
  const stop = useRef<(() => void) | null>(null);
  const dragged = useRef(false);
  useLayoutEffect(() => {
    latest.current = board;
  });
  useEffect(
    () => () => {
      stop.current?.();
    },
    [],
  );

  return {
    onPointerDown: (event) => {
      dragged.current = false;
      const parts = partsOf(event.currentTarget);
      if (!parts || event.button !== 0 || useBoard.getState().drag !== null) return;
      const gesture = gestureOf(event, board, parts);
      if (!gesture) return;
      stop.current?.();
      stop.current = follow(
        gesture,
        parts,
        () => latest.current,
        () => {
          dragged.current = true;
        },
      );
    },
    wasDrag: () => dragged.current,
  };
}

function gestureOf(event: ReactPointerEvent, board: Board, parts: BoardParts): Gesture | null {
  const { field, pieces } = board;
  const target = event.target instanceof Element ? event.target : null;
  const id = itemUnder(target);
  const item = id === null ? null : (pieces.items.get(id) ?? null);
  const onGrid = parts.grid.contains(target);
  // A finger on empty time scrolls; a mouse draws.
  if (!item && (!onGrid || event.pointerType === 'touch')) return null;
  const origin = hitUnder(event.clientX, event.clientY, board, parts);
  const handle = target?.closest('[data-handle]')?.getAttribute('data-handle');
  const kind = !item ? 'draw' : handle === 'start' || handle === 'end' ? handle : 'move';
  const day = field.days[origin.day]?.day ?? '';
  const column = field.columns[origin.column]?.id ?? '';
  const span = item?.span ?? null;
  if (!span) {
    // From the tray: held in its middle.
    const start = `${day}T00:00`;
    const loose: BoardSpan = { start, end: moveMinute(start, usualMinutes), columns: null };
    const grip = { span: loose, offset: usualMinutes / 2, days: 0, column };
    return { kind, item, origin, grip, x: event.clientX, y: event.clientY };
  }
  const started = field.days.findIndex((known) => known.day === span.start.slice(0, 10));
  const grip = {
    span,
    offset:
      minuteOf(day, span.start) < 0
        ? minutesBetween(span.start, `${day}T00:00`) + origin.minute
        : origin.minute - minuteOf(day, span.start),
    days: started === -1 ? 0 : origin.day - started,
    column,
  };
  return { kind, item, origin, grip, x: event.clientX, y: event.clientY };
}

function follow(gesture: Gesture, parts: BoardParts, board: () => Board, onStart: () => void): () => void {
  let started = false;
  let frame = 0;
  let last: { x: number; y: number; fine: boolean } | null = null;

  const show = (): void => {
    if (!last) return;
    const span = spanOf(gesture, last, board(), parts);
    const before = useBoard.getState().drag;
    if (before && sameSpan(before.span, span)) return;
    setDrag({ kind: gesture.kind, by: 'pointer', id: gesture.item?.id ?? null, span });
  };
  const roll = (): void => {
    frame = requestAnimationFrame(roll);
    if (last && rollBy(last, parts)) show();
  };
  const onMove = (event: PointerEvent): void => {
    if (!started) {
      if (Math.hypot(event.clientX - gesture.x, event.clientY - gesture.y) < slack) return;
      started = true;
      onStart();
      frame = requestAnimationFrame(roll);
    }
    event.preventDefault();
    last = { x: event.clientX, y: event.clientY, fine: event.altKey };
    show();
  };
  const end = (): Drag | null => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', onKey, true);
    cancelAnimationFrame(frame);
    const { drag } = useBoard.getState();
    if (drag?.by === 'pointer') setDrag(null);
    return started ? drag : null;
  };
  const onUp = (): void => {
    const drag = end();
    if (drag) drop(gesture, drag, board());
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end();
  };

  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', onUp);
  window.addEventListener('pointercancel', end);
  window.addEventListener('keydown', onKey, true);
  return () => {
    end();
  };
}

function drop({ item }: Gesture, { span, kind }: Drag, { actions }: Board): void {
  if (!item) {
    if (span) actions.draw(span);
    return;
  }
  const unchanged = span === null ? item.span === null : item.span !== null && sameSpan(item.span, span);
  if (unchanged || (span === null && kind !== 'move')) return;
  actions.place(item, span);
  focusItem(item.id);
}

/** Where the gesture leads; null is the tray. */
function spanOf(
  { kind, item, origin, grip }: Gesture,
  pointer: { readonly x: number; readonly y: number; readonly fine: boolean },
  board: Board,
  parts: BoardParts,
): BoardSpan | null {
  const { field } = board;
  const by = pointer.fine ? fineStep : step;
  if (kind === 'move' && isOver(parts.tray, pointer)) return null;
  const hit = hitUnder(pointer.x, pointer.y, board, parts);
  if (kind === 'draw') return drawSpan(field, origin, hit, by);
  if (kind !== 'move') return stretchSpan(field, grip.span, kind, hit, by);
  const span = dragSpan(field, grip, hit, by);
  if (item?.span) return span;
  return { ...span, columns: field.columns.length === 1 ? null : [field.columns[hit.column]?.id ?? ''] };
}

/** The time under the pointer, which counts as being in what is in sight of the grid. */
function hitUnder(x: number, y: number, { geometry }: Board, parts: BoardParts): Hit {
  const grid = parts.grid.getBoundingClientRect();
  const seen = parts.scroller.getBoundingClientRect();
  const inX = Math.min(Math.max(x, seen.left), seen.right - 1);
  const inY = Math.min(Math.max(y, seen.top), seen.bottom - 1);
  return hitAt(geometry, inX - grid.left, inY - grid.top);
}

function isOver(element: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const box = element.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Scrolls while the pointer is held at an edge. Tells whether it did. */
function rollBy({ x, y }: { readonly x: number; readonly y: number }, parts: BoardParts): boolean {
  const { scroller } = parts;
  if (isOver(parts.tray, { x, y })) return false;
  const box = scroller.getBoundingClientRect();
  const { scrollLeft, scrollTop } = scroller;
  const pull = (at: number, low: number, high: number): number =>
    at < low + edge ? -speed : at > high - edge ? speed : 0;
  scroller.scrollBy(pull(x, box.left + edge, box.right), pull(y, box.top + edge, box.bottom));
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
}

function sameSpan(a: BoardSpan | null, b: BoardSpan | null): boolean {
  if (a === null || b === null) return a === b;
  return a.start === b.start && a.end === b.end && String(a.columns) === String(b.columns);
}
