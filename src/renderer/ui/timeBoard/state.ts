import { create } from 'zustand';
import type { BoardSpan } from './model.ts';

/** What is being moved, stretched or drawn, and where it would go. */
export interface Drag {
  readonly kind: 'move' | 'start' | 'end' | 'draw';
  readonly by: 'pointer' | 'keys';
  /** Null for what is being drawn. */
  readonly id: string | null;
  /** Null: over the tray. */
  readonly span: BoardSpan | null;
}

interface BoardState {
  /** The item that the keyboard stands on; the one with a tab stop. */
  readonly current: string | null;
  /** An item that gets the focus as soon as it is drawn. */
  readonly wanted: string | null;
  readonly drag: Drag | null;
  readonly spoken: string;
}

/** There is one board on the screen at a time. */
export const useBoard = create<BoardState>(() => ({ current: null, wanted: null, drag: null, spoken: '' }));

/** Remembers which item the keyboard stands on. */
export function standOn(id: string): void {
  if (useBoard.getState().current !== id) useBoard.setState({ current: id });
}

/** Gives an item the focus now, or when it appears. */
export function focusItem(id: string): void {
  useBoard.setState({ current: id, wanted: id });
}

export function setDrag(drag: Drag | null): void {
  useBoard.setState({ drag });
}

/** Has a sentence read out. The same one twice is read twice. */
export function say(sentence: string): void {
  useBoard.setState(({ spoken }) => ({ spoken: spoken === sentence ? `${sentence}\u00a0` : sentence }));
}

/** Forgets everything: another board takes the place of this one. */
export function leaveBoard(): void {
  useBoard.setState({ current: null, drag: null });
}
