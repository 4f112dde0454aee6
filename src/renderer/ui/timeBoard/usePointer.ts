import { useEffect, useLayoutEffect, useRef, type PointerEvent as ReactPointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { moveMinute, minutesBetween } from '../../../shared/domain/slots.ts';
import { itemUnder, partsOf, type Board, type BoardParts } from './board.ts';
import { minuteOf, type Box, type Hit } from './geometry.ts';
import { movesOf, together, touched } from './many.ts';
import type { BoardItem, BoardSpan } from './model.ts';
import { dragSpan, drawSpan, stretchSpan, usualMinutes, type Grip } from './moves.ts';
import { hitUnder, isOver, pointIn, type Point } from './pointed.ts';
import { focusItem, say, setBand, setDrag, useBoard, type Drag } from './state.ts';
import { standings } from './usePieces.ts';

/** Pixels the pointer moves before pressing becomes dragging. */
const slack = 4;
const edge = 36;
const speed = 14;
const step = 15;
const fineStep = 5;

/** What the pointer pressed on, until it is let go. */
interface Gesture {
  /** A band selects what it touches. */
  readonly kind: 'move' | 'start' | 'end' | 'draw' | 'band';
  readonly item: BoardItem | null;
  /** The item, and what is moved with it. */
  readonly ids: readonly string[];
  readonly origin: Hit;
  /** The same in pixels of the grid, where a band begins. */
  readonly start: Point;
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
  // What is proposed is not there yet; with Ctrl or Shift one selects.
  if (item && (item.form === 'gap' || event.ctrlKey || event.metaKey || event.shiftKey)) return null;
  const origin = hitUnder(event.clientX, event.clientY, board, parts);
  const handle = target?.closest('[data-handle]')?.getAttribute('data-handle');
  const empty = event.shiftKey ? 'band' : 'draw';
  const kind: Gesture['kind'] = !item ? empty : handle === 'start' || handle === 'end' ? handle : 'move';
  const held = item && kind === 'move' ? together(item, board.selection, pieces) : item ? [item] : [];
  const { clientX: x, clientY: y } = event;
  const gesture = { kind, item, ids: held.map((one) => one.id), origin, start: pointIn(x, y, parts), x, y };
  const day = field.days[origin.day]?.day ?? '';
  const column = field.columns[origin.column]?.id ?? '';
  const span = item?.span ?? null;
  if (!span) {
    // From the tray: held in its middle.
    const start = `${day}T00:00`;
    const loose: BoardSpan = { start, end: moveMinute(start, usualMinutes), columns: null };
    const grip = { span: loose, offset: usualMinutes / 2, days: 0, column };
    return { ...gesture, grip };
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
  return { ...gesture, grip };
}

function follow(gesture: Gesture, parts: BoardParts, board: () => Board, onStart: () => void): () => void {
  let started = false;
  let frame = 0;
  /** The pointer was moved since the last frame. */
  let stale = false;
  let last: { x: number; y: number; fine: boolean } | null = null;

  const show = (): void => {
    if (!last) return;
    if (gesture.kind === 'band') {
      setBand(bandOf(gesture.start, pointIn(last.x, last.y, parts)));
      return;
    }
    const span = spanOf(gesture, last, board(), parts);
    const before = useBoard.getState().drag;
    if (before && sameSpan(before.span, span)) return;
    setDrag({ kind: gesture.kind, by: 'pointer', ids: gesture.ids, span });
  };
  // Once a frame, and drawn within it: what is drawn in between is laid out twice, once for the next look under the pointer.
  const roll = (): void => {
    frame = requestAnimationFrame(roll);
    const rolled = last !== null && rollBy(last, parts);
    if (!stale && !rolled) return;
    stale = false;
    flushSync(show);
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
    stale = true;
  };
  const end = (): Drag | null => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', onUp);
    window.removeEventListener('pointercancel', end);
    window.removeEventListener('keydown', onKey, true);
    cancelAnimationFrame(frame);
    const { drag } = useBoard.getState();
    if (drag?.by === 'pointer') setDrag(null);
    setBand(null);
    return started ? drag : null;
  };
  const onUp = (): void => {
    if (stale) show();
    const { band } = useBoard.getState();
    const drag = end();
    if (gesture.kind === 'band') selectIn(band, board());
    else if (drag) drop(gesture, drag, board());
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

function drop({ item }: Gesture, drag: Drag, { actions, pieces }: Board): void {
  const { span, kind } = drag;
  if (!item) {
    if (span) actions.draw(span);
    return;
  }
  const unchanged = span === null ? item.span === null : item.span !== null && sameSpan(item.span, span);
  if (unchanged || (span === null && kind !== 'move')) return;
  actions.place(movesOf(drag, pieces.items));
  focusItem(item.id);
}

/** Adds what the band touches to what is selected. */
function selectIn(band: Box | null, { pieces, geometry, selection, actions, words }: Board): void {
  if (!band) return;
  const ids = touched(standings(pieces.all, geometry), band).filter(
    (id) => pieces.items.get(id)?.form === 'card',
  );
  const [first] = ids;
  if (first === undefined) return;
  const all = new Set([...selection.ids, ...ids]);
  actions.select({ ids: all, anchor: first });
  focusItem(first);
  say(words.selectedMany(all.size));
}

function bandOf(from: Point, to: Point): Box {
  return {
    left: Math.min(from.x, to.x),
    top: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  };
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
  if (kind === 'band') return null;
  if (kind === 'move' && isOver(parts.tray, pointer)) return null;
  const hit = hitUnder(pointer.x, pointer.y, board, parts);
  if (kind === 'draw') return drawSpan(field, origin, hit, by);
  if (kind !== 'move') return stretchSpan(field, grip.span, kind, hit, by);
  const span = dragSpan(field, grip, hit, by);
  if (item?.span) return span;
  if (field.fixed) return { ...span, columns: item?.home ?? null };
  return { ...span, columns: field.columns.length === 1 ? null : [field.columns[hit.column]?.id ?? ''] };
}

/** Scrolls while the pointer is held at an edge. Tells whether it did. */
function rollBy({ x, y }: { readonly x: number; readonly y: number }, parts: BoardParts): boolean {
  const { scroller } = parts;
  if (isOver(parts.tray, { x, y })) return false;
  const box = scroller.getBoundingClientRect();
  const { scrollLeft, scrollTop } = scroller;
  const pull = (at: number, low: number, high: number): number =>
    at < low + edge ? -speed : at > high - edge ? speed : 0;
  const [across, down] = [pull(x, box.left + edge, box.right), pull(y, box.top + edge, box.bottom)];
  if (across === 0 && down === 0) return false;
  scroller.scrollBy(across, down);
  return scroller.scrollLeft !== scrollLeft || scroller.scrollTop !== scrollTop;
}

function sameSpan(a: BoardSpan | null, b: BoardSpan | null): boolean {
  if (a === null || b === null) return a === b;
  return a.start === b.start && a.end === b.end && String(a.columns) === String(b.columns);
}
