import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import { extendTo, noSelection, toggleRow, type Selection } from '../table/selection.ts';
import { itemUnder, spanAfter, type Board } from './board.ts';
import { carry, startPaste, startSplit } from './carry.ts';
import { together } from './many.ts';
import type { BoardItem } from './model.ts';
import { neighbour, type Direction } from './neighbours.ts';
import { focusItem, say, setClip, setDrag, standOn, useBoard } from './state.ts';
import { standings } from './usePieces.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The keyboard: arrows go from item to item; Space or M picks up, see `carry`; X, Shift and Ctrl+A select, Escape clears; N draws, S
 * splits, U unschedules, Delete removes, Ctrl+D duplicates, Ctrl+C, X and V copy, cut and paste. Enter opens, as on any button.
 */
export function boardKeys(board: Board): {
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
} {
  const onClip = (event: ClipboardEvent, cut: boolean): void => {
    const item = board.pieces.items.get(itemUnder(event.target) ?? '');
    if (!item || item.form !== 'card' || getSelection()?.isCollapsed === false) return;
    take(item, cut, board);
    event.preventDefault();
    event.clipboardData.setData(
      'text/plain',
      board.actions.textOf(together(item, board.selection, board.pieces)),
    );
  };
  return {
    onKeyDown: (event) => {
      if (!isInside(event)) return;
      const { drag } = useBoard.getState();
      const item = board.pieces.items.get(itemUnder(event.target) ?? '');
      if (Object.hasOwn(directions, event.key)) board.pointed.forget();
      const done = drag?.by === 'keys' ? carry(event, drag, board) : !drag && act(event, item, board);
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
      if (drag?.by !== 'keys' || itemUnder(event.relatedTarget) === itemUnder(event.target)) return;
      const items = drag.ids.flatMap((id) => board.pieces.items.get(id) ?? []);
      setDrag(null);
      if (items.length > 0) say(board.words.putBack(items));
    },
    onCopy: (event) => {
      onClip(event, false);
    },
    onCut: (event) => {
      onClip(event, true);
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
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return actWithCtrl(key, item, board);
  if (event.altKey) return false;
  if (key === 'n' && !event.shiftKey) {
    const span = spanAfter(field, item);
    if (span) actions.draw(span);
    return span !== null;
  }
  if (key === 'escape' && board.selection.ids.size > 0) {
    actions.select(noSelection);
    say(board.words.selectedMany(0));
    return true;
  }
  if (!item) return false;
  if (item.form === 'gap') return walk(event, item, board);
  switch (key) {
    case ' ':
    case 'm':
      return pickUp(item, board);
    case 'x':
      select(item, event.shiftKey, board);
      return true;
    case 's':
      return startSplit(item, board);
    case 'u': {
      const moves = together(item, board.selection, board.pieces).filter(({ span }) => span !== null);
      if (moves.length > 0) actions.place(moves.map((one) => ({ item: one, span: null })));
      focusItem(item.id);
      return true;
    }
    case 'delete': {
      const items = together(item, board.selection, board.pieces);
      const gone = new Set(items.map(({ id }) => id));
      const { order } = board.pieces;
      const index = order.indexOf(item.id);
      const left = (id: string): boolean => !gone.has(id);
      const next = order.slice(index).find(left) ?? order.slice(0, index).findLast(left);
      actions.remove(items);
      if (next !== undefined) focusItem(next);
      return true;
    }
    default:
      return walk(event, item, board);
  }
}

function actWithCtrl(key: string, item: BoardItem | undefined, board: Board): boolean {
  const { actions, pieces, selection, words } = board;
  switch (key) {
    case 'a': {
      const ids = pieces.order.filter((id) => pieces.items.get(id)?.form === 'card');
      actions.select({ ids: new Set(ids), anchor: item?.id ?? null });
      say(words.selectedMany(ids.length));
      return true;
    }
    case 'v':
      return startPaste(item, board);
    case 'd':
      if (!item || item.form === 'gap') return false;
      actions.duplicate(together(item, selection, pieces), null);
      return true;
    case ' ':
      if (!item) return false;
      select(item, false, board);
      return true;
    default:
      return false;
  }
}

/** Takes an item into the selection or out of it; a range goes from the one before in the order of reading. */
function select(item: BoardItem, range: boolean, { selection, actions, words, pieces }: Board): void {
  if (item.form !== 'card') return;
  const order = pieces.order.filter((id) => pieces.items.get(id)?.form === 'card');
  const next = range ? extendTo(selection, item.id, order) : toggleRow(selection, item.id);
  actions.select(next);
  say(words.selected(item, next.ids.has(item.id), next.ids.size));
}

function take(item: BoardItem, cut: boolean, { selection, pieces, words }: Board): void {
  const items = together(item, selection, pieces);
  const ids = new Set(items.map(({ id }) => id));
  setClip({ ids: pieces.order.filter((id) => ids.has(id)), cut });
  say(words.taken(items, cut));
}

function walk(event: KeyboardEvent, item: BoardItem, board: Board): boolean {
  const { pieces, actions, selection, words } = board;
  if (event.key === 'Home' || event.key === 'End') {
    const id = event.key === 'Home' ? pieces.order[0] : pieces.order.at(-1);
    if (id !== undefined) focusItem(id);
    return true;
  }
  const direction = Object.hasOwn(directions, event.key) ? directions[event.key] : undefined;
  if (direction === undefined) return false;
  const next = item.span ? onGrid(item, direction, board) : inTray(item, direction, board);
  if (next === undefined || next === null) return true;
  const reached = pieces.items.get(next);
  if (event.shiftKey && reached) {
    const both = [item, reached].filter(({ form }) => form === 'card').map(({ id }) => id);
    const wider: Selection = { ids: new Set([...selection.ids, ...both]), anchor: next };
    actions.select(wider);
    say(words.selected(reached, true, wider.ids.size));
  }
  focusItem(next);
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
  const after = item.span ? null : spanAfter(board.field, first);
  const span = item.span ?? (after && { ...after, columns: item.home });
  if (!span) return false;
  const items = together(item, board.selection, board.pieces);
  setDrag({ kind: 'move', by: 'keys', ids: items.map(({ id }) => id), span });
  say(board.words.picked(items));
  return true;
}
