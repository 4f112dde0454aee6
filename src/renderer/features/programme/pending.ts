import { create } from 'zustand';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';
import { share } from '../../api/share.ts';

export type VisitFields = Partial<Omit<VisitRow, 'id' | 'missionId'>>;

/** A write that is on screen before its answer. */
export type Pending = { readonly turn: number; readonly saved: Saved | null } & (
  | { readonly kind: 'change'; readonly id: string; readonly fields: VisitFields }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'create'; readonly row: VisitRow }
);

/** Saved, while this list was the last one read; a created visit has its own id from then on. */
interface Saved {
  readonly list: readonly VisitRow[];
  readonly id: string | null;
}

interface PendingState {
  readonly list: readonly VisitRow[];
  readonly pending: readonly Pending[];
}

export const usePending = create<PendingState>(() => ({ list: [], pending: [] }));

let last = 0;

type Intent = Pending extends infer P ? (P extends Pending ? Omit<P, 'turn' | 'saved'> : never) : never;

/** Shows a write at once, of one visit or of many. Gives the number by which it is settled. */
export function begin(...intents: readonly Intent[]): number {
  const turn = ++last;
  usePending.setState(({ pending }) => ({
    pending: [...pending, ...intents.map((intent) => ({ ...intent, turn, saved: null }))],
  }));
  return turn;
}

/** Milliseconds after which a saved write has been read again, or was undone so quickly that the list reads as before. */
const longest = 1500;

/** The write was saved: it stays on screen until the visits are read again. */
export function saved(turn: number, id: string | null): void {
  usePending.setState(({ list, pending }) =>
    settled(
      list,
      pending.map((one) => (one.turn === turn ? { ...one, saved: { list, id } } : one)),
    ),
  );
  setTimeout(() => {
    failed(turn);
  }, longest);
}

/** The write is on its way no more, by failing for instance: what was there before shows again. */
export function failed(turn: number): void {
  usePending.setState(({ pending }) => ({ pending: pending.filter((one) => one.turn !== turn) }));
}

/** The visits were read again: what they say already needs no help any more. */
export function read(list: readonly VisitRow[]): void {
  usePending.setState(({ pending }) => settled(list, pending));
}

let lastShown: readonly VisitRow[] = [];

/**
 * The same as `withPending`, in which every row and the list itself stay the objects they were while they say the same: the answer to
 * a write that is on screen already then draws nothing again.
 */
export function shownVisits(list: readonly VisitRow[], pending: readonly Pending[]): readonly VisitRow[] {
  lastShown = share(lastShown, withPending(list, pending));
  return lastShown;
}

/** The visits as they will be once all writes under way are saved. The same rows where nothing is under way. */
export function withPending(list: readonly VisitRow[], pending: readonly Pending[]): readonly VisitRow[] {
  if (pending.length === 0) return list;
  let rows = [...list];
  for (const one of pending) {
    switch (one.kind) {
      case 'create': {
        const id = one.saved?.id ?? one.row.id;
        if (!rows.some((row) => row.id === id)) rows.push({ ...one.row, id });
        break;
      }
      case 'change':
        rows = rows.map((row) => (row.id === one.id ? { ...row, ...one.fields } : row));
        break;
      case 'remove':
        rows = rows.filter((row) => row.id !== one.id);
        break;
    }
  }
  return rows;
}

function settled(list: readonly VisitRow[], pending: readonly Pending[]): PendingState {
  const left = pending.filter((one) => {
    if (one.saved === null) return true;
    // Another list than the one read before saving has it in it.
    return one.saved.list === list && !isIn(list, one);
  });
  return { list, pending: left };
}

/** Whether the list shows the write: an event can bring the list before the answer says that it was saved. */
function isIn(list: readonly VisitRow[], one: Pending): boolean {
  switch (one.kind) {
    case 'create':
      return list.some((row) => row.id === one.saved?.id);
    case 'remove':
      return list.every((row) => row.id !== one.id);
    case 'change': {
      const row = list.find(({ id }) => id === one.id);
      return row === undefined || canonicalJson({ ...row, ...one.fields }) === canonicalJson(row);
    }
  }
}
