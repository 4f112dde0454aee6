import type { MouseEvent } from 'react';
import { extendTo, noSelection, toggleRow } from '../table/selection.ts';
import type { Board } from './board.ts';
import type { BoardItem } from './model.ts';
import { focusItem, say } from './state.ts';

/**
 * A click with Ctrl selects an item or leaves it, one with Shift takes all from the last one on. Tells whether it was such a click; what
 * cannot be selected is not opened by it either.
 */
export function clickSelects(event: MouseEvent, item: BoardItem, board: Board): boolean {
  const { pieces, selection, actions, words } = board;
  const one = event.ctrlKey || event.metaKey;
  if (!one && !event.shiftKey) {
    // What is opened alone is not one of many.
    if (selection.ids.size > 0) actions.select(noSelection);
    return false;
  }
  if (item.form !== 'card') return true;
  const order = pieces.order.filter((id) => pieces.items.get(id)?.form === 'card');
  const next = one ? toggleRow(selection, item.id) : extendTo(selection, item.id, order);
  actions.select(next);
  focusItem(item.id);
  say(words.selected(item, next.ids.has(item.id), next.ids.size));
  return true;
}
