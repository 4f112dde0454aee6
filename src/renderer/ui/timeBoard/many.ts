import { minutesBetween, moveMinute } from '../../../shared/domain/slots.ts';
import type { Selection } from '../table/selection.ts';
import type { Box } from './geometry.ts';
import type { BoardItem, BoardMove, BoardPlan, BoardSpan } from './model.ts';
import { exchange, usualMinutes } from './moves.ts';
import type { Drag } from './state.ts';
import type { Standing } from './neighbours.ts';

/**
 * Where everything goes that is carried together when the first of them goes to a span. The others keep their distance to it; those in
 * its column change column with it; those without a time come one after the other behind it when it had none either.
 */
export function movesTo(items: readonly BoardItem[], span: BoardSpan | null): readonly BoardMove[] {
  const [lead, ...others] = items;
  if (!lead) return [];
  if (span === null) return items.map((item) => ({ item, span: null }));
  const by = lead.span ? minutesBetween(lead.span.start, span.start) : null;
  const change = lead.span ? changeOf(lead.span.columns, span.columns) : null;
  let free = span.end;
  const followed = others.map((item): BoardMove => {
    if (item.span) {
      if (by === null) return { item, span: item.span };
      const columns = change ? exchange(item.span.columns, ...change) : item.span.columns;
      return { item, span: { ...movedBy(item.span, by), columns } };
    }
    if (lead.span) return { item, span: null };
    const own = { start: free, end: moveMinute(free, usualMinutes), columns: span.columns };
    free = own.end;
    return { item, span: own };
  });
  return [{ item: lead, span }, ...followed];
}

/** What a drag would make, item by item. */
export function movesOf(
  { kind, ids, span }: Pick<Drag, 'kind' | 'ids' | 'span'>,
  items: ReadonlyMap<string, BoardItem>,
): readonly BoardMove[] {
  const held = ids.flatMap((id) => items.get(id) ?? []);
  const [lead] = held;
  if (!lead) return [];
  return kind === 'move' || kind === 'paste' ? movesTo(held, span) : [{ item: lead, span }];
}

/** The spans of a drag to be looked at: what is drawn, pasted or split off is new. */
export function plansOf(drag: Drag, items: ReadonlyMap<string, BoardItem>): readonly BoardPlan[] {
  if (drag.kind === 'split') return [];
  const isNew = drag.kind === 'draw' || drag.kind === 'paste';
  if (drag.ids.length === 0) return drag.span ? [{ id: null, span: drag.span, isNew }] : [];
  return movesOf(drag, items).flatMap(({ item, span }) =>
    span && item.form === 'card' ? [{ id: item.id, span, isNew }] : [],
  );
}

/** The item and, when it is selected, all that is selected with it; it comes first. */
export function together(
  item: BoardItem,
  selection: Selection,
  pieces: { readonly order: readonly string[]; readonly items: ReadonlyMap<string, BoardItem> },
): readonly BoardItem[] {
  if (!selection.ids.has(item.id)) return [item];
  const others = pieces.order.filter((id) => id !== item.id && selection.ids.has(id));
  return [item, ...others.flatMap((id) => pieces.items.get(id) ?? [])];
}

/** The items that a rectangle touches, in the order of reading. */
export function touched(all: readonly Standing[], band: Box): string[] {
  return all
    .filter(
      ({ left, top, width, height }) =>
        left < band.left + band.width &&
        band.left < left + width &&
        top < band.top + band.height &&
        band.top < top + height,
    )
    .map(({ id }) => id);
}

/** The middle of a span on the five minutes; null when it is too short to be cut. */
export function middleOf({ start, end }: Pick<BoardSpan, 'start' | 'end'>, step: number): string | null {
  const length = minutesBetween(start, end);
  if (length < 2 * step) return null;
  return moveMinute(start, Math.max(step, Math.floor(length / 2 / step) * step));
}

function movedBy(span: BoardSpan, minutes: number): BoardSpan {
  return { ...span, start: moveMinute(span.start, minutes), end: moveMinute(span.end, minutes) };
}

/** The column that one alone was exchanged for, as [from, to]. */
function changeOf(
  before: BoardSpan['columns'],
  after: BoardSpan['columns'],
): readonly [string, string] | null {
  const from = before?.filter((column) => !after?.includes(column)) ?? [];
  const to = after?.filter((column) => !before?.includes(column)) ?? [];
  const [left, come] = [from[0], to[0]];
  return from.length === 1 && left !== undefined && come !== undefined ? [left, come] : null;
}
