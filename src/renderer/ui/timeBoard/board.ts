import { minutesBetween, moveMinute } from '../../../shared/domain/slots.ts';
import type { Selection } from '../table/selection.ts';
import type { Geometry, Hit } from './geometry.ts';
import type { BoardActions, BoardItem, BoardSpan, BoardWords } from './model.ts';
import { usualMinutes, type Field } from './moves.ts';
import type { Pieces } from './usePieces.ts';

/** What pointer and keyboard need to know of the board as it is drawn now. */
export interface Board {
  readonly field: Field;
  readonly geometry: Geometry;
  readonly pieces: Pieces;
  readonly words: BoardWords;
  readonly actions: BoardActions;
  readonly selection: Selection;
  /** Where the pointer rests on the grid; null elsewhere, and once the arrows were used. */
  readonly pointed: { readonly hit: () => Hit | null; readonly forget: () => void };
}

/** The elements that measure the board. */
export interface BoardParts {
  readonly scroller: HTMLElement;
  readonly grid: HTMLElement;
  readonly tray: HTMLElement;
}

/** Finds the parts in the board's root by their `data-board`. */
export function partsOf(root: Element): BoardParts | null {
  const find = (name: string): HTMLElement | null => root.querySelector(`[data-board='${name}']`);
  const [scroller, grid, tray] = [find('scroller'), find('grid'), find('tray')];
  return scroller && grid && tray ? { scroller, grid, tray } : null;
}

/** The id of the item under an event's target, or null. */
export function itemUnder(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-item]') : null;
  return element instanceof HTMLElement ? (element.dataset['item'] ?? null) : null;
}

/** An hour right after an item, in its columns, or at nine on the first day: where something new is proposed. */
export function spanAfter(field: Field, item: Pick<BoardItem, 'span'> | undefined): BoardSpan | null {
  const [first] = field.days;
  if (!first) return null;
  const day = item?.span?.start.slice(0, 10) ?? first.day;
  const wanted = item?.span?.end ?? `${day}T09:00`;
  const latest = moveMinute(`${day}T00:00`, 1440 - usualMinutes);
  const start = minutesBetween(wanted, latest) < 0 ? latest : wanted;
  return { start, end: moveMinute(start, usualMinutes), columns: item?.span ? item.span.columns : null };
}
