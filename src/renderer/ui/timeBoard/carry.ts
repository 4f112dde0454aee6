import type { KeyboardEvent } from 'react';
import { minutesBetween, moveMinute } from '../../../shared/domain/slots.ts';
import { spanAfter, type Board } from './board.ts';
import { clamp } from './geometry.ts';
import { middleOf, movesOf, plansOf } from './many.ts';
import type { BoardItem, BoardSpan } from './model.ts';
import { momentAt, nudgeColumns, nudgeDays, nudgeEdge, nudgeMinutes, type Field } from './moves.ts';
import { focusItem, say, setClip, setDrag, useBoard, type Drag } from './state.ts';

const step = 15;
const fineStep = 5;

/**
 * What a key does while something is carried, pasted or split: arrows move it (Ctrl: by days; Shift: its end; Ctrl and Shift: its start;
 * Alt: by five minutes), Enter drops it, Escape puts it back. All keys are taken, but those that leave the board.
 */
export function carry(event: KeyboardEvent, drag: Drag, board: Board): boolean {
  const items = drag.ids.flatMap((id) => board.pieces.items.get(id) ?? []);
  const [lead] = items;
  if (event.key === 'Tab') return false;
  if (!lead || !drag.span || event.key === 'Escape') {
    setDrag(null);
    if (lead) say(drag.kind === 'split' ? board.words.unsplit(lead) : board.words.putBack(items));
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    drop(drag, items, drag.span, board);
    return true;
  }
  const moved = nudged(event, lead, { ...drag, span: drag.span }, board.field);
  if (moved) show({ ...drag, span: moved }, board, isAcross(event));
  return true;
}

/** Begins to cut an item in two: in its middle, or where the pointer is on it. */
export function startSplit(item: BoardItem, board: Board): boolean {
  const { span } = item;
  const middle = span && middleOf(span, fineStep);
  if (!span || middle === null || item.form !== 'card') return false;
  const hit = board.pointed.hit();
  const pointed = hit && momentAt(board.field, hit, fineStep);
  const at = pointed !== null && pointed > span.start && pointed < span.end ? pointed : middle;
  const second = { ...span, start: at };
  setDrag({ kind: 'split', by: 'keys', ids: [item.id], span: second });
  say(`${board.words.splitting(item)} ${board.words.splitAt(second)}`);
  return true;
}

/** Puts what was copied or cut where the pointer is; else has it carried from behind the item that has the focus. */
export function startPaste(item: BoardItem | undefined, board: Board): boolean {
  const { clip } = useBoard.getState();
  const items = (clip?.ids ?? []).flatMap((id) => board.pieces.items.get(id) ?? []);
  const [lead] = items;
  if (!clip || !lead) {
    say(board.words.notPasted);
    return true;
  }
  const hit = board.pointed.hit();
  const after = spanAfter(board.field, item);
  const start = hit ? momentAt(board.field, hit, step) : after?.start;
  if (start === undefined) return false;
  const length = lead.span ? minutesBetween(lead.span.start, lead.span.end) : 60;
  const columns = lead.span ? lead.span.columns : lead.home;
  const span = { start, end: moveMinute(start, length), columns };
  const drag: Drag = { kind: clip.cut ? 'move' : 'paste', by: 'keys', ids: clip.ids, span };
  if (hit || !item) {
    drop(drag, items, span, board);
    return true;
  }
  setDrag(drag);
  say(`${board.words.pasting(items)} ${carriedWords(drag, span, board)}`);
  return true;
}

function drop(drag: Drag, items: readonly BoardItem[], span: BoardSpan, board: Board): void {
  const { actions, pieces } = board;
  const [lead] = items;
  setDrag(null);
  if (!lead) return;
  if (drag.kind === 'split') {
    actions.split(lead, span.start);
    return;
  }
  if (drag.kind === 'paste') {
    actions.duplicate(items, span.start);
    return;
  }
  setClip(null);
  actions.place(movesOf({ ...drag, span }, pieces.items));
  focusItem(lead.id);
}

function show(drag: Drag & { readonly span: BoardSpan }, board: Board, across: boolean): void {
  setDrag(drag);
  const { fixed } = board.words;
  const said = carriedWords(drag, drag.span, board);
  say(across && fixed !== null ? `${said} ${fixed}` : said);
}

function carriedWords(drag: Drag, span: BoardSpan, { words, actions, pieces }: Board): string {
  if (drag.kind === 'split') return words.splitAt(span);
  return words.carried(span, actions.check(plansOf(drag, pieces.items)));
}

function isAcross({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key === 'ArrowLeft' || key === 'ArrowRight') && !ctrlKey && !metaKey;
}

function nudged(
  event: KeyboardEvent,
  lead: BoardItem,
  { kind, ids, span }: Drag & { readonly span: BoardSpan },
  field: Field,
): BoardSpan | null {
  const by = event.altKey ? fineStep : step;
  const forward = event.key === 'ArrowDown' || event.key === 'ArrowRight';
  const upright = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  const withCtrl = event.ctrlKey || event.metaKey;
  if (kind === 'split') return upright && lead.span ? cutAt(lead.span, span, forward ? by : -by) : null;
  if (upright) {
    const minutes = forward ? by : -by;
    // Several keep their lengths.
    if (!event.shiftKey || ids.length > 1 || kind === 'paste') return nudgeMinutes(field, span, minutes);
    return nudgeEdge(span, withCtrl ? 'start' : 'end', minutes);
  }
  switch (event.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return withCtrl || kind === 'paste'
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

/** The second part with its start moved; both parts keep five minutes. */
function cutAt(whole: BoardSpan, second: BoardSpan, minutes: number): BoardSpan {
  const length = minutesBetween(whole.start, whole.end);
  const at = minutesBetween(whole.start, second.start) + minutes;
  return { ...second, start: moveMinute(whole.start, clamp(at, fineStep, length - fineStep)) };
}
