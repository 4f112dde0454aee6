import type { FocusEvent, KeyboardEvent } from 'react';
import { itemUnder, spanAfter, type Board } from './board.ts';
import type { BoardItem, BoardSpan } from './model.ts';
import { nudgeColumns, nudgeDays, nudgeEnd, nudgeMinutes, type Field } from './moves.ts';
import { neighbour, type Direction } from './neighbours.ts';
import { focusItem, say, setDrag, standOn, useBoard } from './state.ts';
import { standings } from './usePieces.ts';

const step = 15;
const fineStep = 5;
const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The keyboard: arrows go from item to item; Space or M picks one up, arrows then carry it (Shift: its end), Enter drops it, Escape
 * puts it back; N draws, U unschedules, Delete removes, Ctrl+D duplicates. Enter opens, as on any button.
 */
export function boardKeys(board: Board): {
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
} {
  return {
    onKeyDown: (event) => {
      if (!isInside(event)) return;
      const { drag } = useBoard.getState();
      const item = board.pieces.items.get(itemUnder(event.target) ?? '');
      const done =
        drag?.by === 'keys' && item ? carry(event, item, drag.span, board) : !drag && act(event, item, board);
      if (!done) return;
      event.preventDefault();
      event.stopPropagation();
    },
    // A button is pressed when Space is let go; here Space picks up.
    onKeyUp: (event) => {
      if (event.key === ' ' && itemUnder(event.target) !== null) event.preventDefault();
    },
    onFocus: (event) => {
      const id = itemUnder(event.target);
      if (id !== null) standOn(id);
    },
    // What is carried goes back when the keyboard goes elsewhere.
    onBlur: (event) => {
      const { drag } = useBoard.getState();
      if (drag?.by !== 'keys' || itemUnder(event.relatedTarget) === drag.id) return;
      const item = board.pieces.items.get(drag.id ?? '');
      setDrag(null);
      if (item) say(board.words.putBack(item));
    },
  };
}

/** What is drawn elsewhere in the page, a list for instance, tells its events here too. */
function isInside({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Node && currentTarget.contains(target);
}

/** What a key does to the item that has the focus; true when it did something. */
function act(event: KeyboardEvent, item: BoardItem | undefined, board: Board): boolean {
  const { actions, field } = board;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const key = event.key.toLowerCase();
  if (plain && key === 'n') {
    const span = spanAfter(field, item);
    if (span) actions.draw(span);
    return span !== null;
  }
  if (!item) return false;
  if (key === 'd' && (event.ctrlKey || event.metaKey)) {
    actions.duplicate(item);
    return true;
  }
  if (!plain) return false;
  if (key === ' ' || key === 'm') return pickUp(item, board);
  if (key === 'u') {
    if (item.span) actions.place(item, null);
    focusItem(item.id);
    return true;
  }
  if (key === 'delete') {
    const { order } = board.pieces;
    const index = order.indexOf(item.id);
    const next = order[index + 1] ?? order[index - 1];
    actions.remove(item);
    if (next !== undefined) focusItem(next);
    return true;
  }
  return walk(event.key, item, board);
}

function walk(key: string, item: BoardItem, board: Board): boolean {
  const { pieces } = board;
  if (key === 'Home' || key === 'End') {
    const id = key === 'Home' ? pieces.order[0] : pieces.order.at(-1);
    if (id !== undefined) focusItem(id);
    return true;
  }
  const direction = Object.hasOwn(directions, key) ? directions[key] : undefined;
  if (direction === undefined) return false;
  const next = item.span ? onGrid(item, direction, board) : inTray(item, direction, board);
  if (next !== undefined && next !== null) focusItem(next);
  return true;
}

function onGrid(item: BoardItem, direction: Direction, { pieces, geometry }: Board): string | null {
  const all = standings(pieces.all, geometry);
  const current = all.find((standing) => standing.id === item.id);
  return current ? neighbour(all, current, direction) : null;
}

function inTray(item: BoardItem, direction: Direction, { pieces }: Board): string | undefined {
  const index = pieces.waiting.indexOf(item);
  return pieces.waiting[index + (direction === 'right' || direction === 'down' ? 1 : -1)]?.id;
}

function pickUp(item: BoardItem, board: Board): boolean {
  const first = board.pieces.items.get(board.pieces.order[0] ?? '');
  const span = item.span ?? spanAfter(board.field, first);
  if (!span) return false;
  setDrag({ kind: 'move', by: 'keys', id: item.id, span });
  say(board.words.picked(item));
  return true;
}

/** What a key does while an item is carried. All are taken, but those that leave the board. */
function carry(event: KeyboardEvent, item: BoardItem, span: BoardSpan | null, board: Board): boolean {
  const { words, actions } = board;
  if (event.key === 'Tab') return false;
  if (event.key === 'Escape') {
    setDrag(null);
    say(words.putBack(item));
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    setDrag(null);
    actions.place(item, span);
    focusItem(item.id);
    return true;
  }
  const moved = span && nudged(event, span, board.field);
  if (moved) {
    setDrag({ kind: 'move', by: 'keys', id: item.id, span: moved });
    say(words.carried(moved, actions.check(item.id, moved)));
  }
  return true;
}

function nudged(event: KeyboardEvent, span: BoardSpan, field: Field): BoardSpan | null {
  const by = event.altKey ? fineStep : step;
  const forward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const minutes = forward ? by : -by;
      return event.shiftKey ? nudgeEnd(span, minutes) : nudgeMinutes(field, span, minutes);
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return event.ctrlKey || event.metaKey
        ? nudgeDays(field, span, forward ? 1 : -1)
        : nudgeColumns(field, span, forward ? 1 : -1);
    case 'PageUp':
      return nudgeDays(field, span, -1);
    case 'PageDown':
      return nudgeDays(field, span, 1);
    default:
      return null;
  }
}
