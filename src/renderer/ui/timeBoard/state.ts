import { create } from 'zustand';
import type { Box } from './geometry.ts';
import type { BoardSpan } from './model.ts';

/** What is being moved, stretched, drawn, pasted or cut in two, and where it would go. */
export interface Drag {
  readonly kind: 'move' | 'start' | 'end' | 'draw' | 'paste' | 'split';
  readonly by: 'pointer' | 'keys';
  /** The one that is held comes first; none for what is being drawn. */
  readonly ids: readonly string[];
  /** Of the one that is held. Null: over the tray. Of what is split: its second part. */
  readonly span: BoardSpan | null;
}

/** What was copied, or cut to be moved. */
export interface Clip {
  readonly ids: readonly string[];
  readonly cut: boolean;
}

interface BoardState {
  /** The item that the keyboard stands on; the one with a tab stop. */
  readonly current: string | null;
  /** An item that gets the focus as soon as it is drawn. */
  readonly wanted: string | null;
  readonly drag: Drag | null;
  readonly clip: Clip | null;
  /** The rectangle that selects what it touches, in pixels of the grid. */
  readonly band: Box | null;
  readonly spoken: string;
}

/** There is one board on the screen at a time. */
export const useBoard = create<BoardState>(() => ({
  current: null,
  wanted: null,
  drag: null,
  clip: null,
  band: null,
  spoken: '',
}));

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

export function setClip(clip: Clip | null): void {
  useBoard.setState({ clip });
}

export function setBand(band: Box | null): void {
  useBoard.setState({ band });
}

/** Has a sentence read out. The same one twice is read twice. */
export function say(sentence: string): void {
  useBoard.setState(({ spoken }) => ({ spoken: spoken === sentence ? `${sentence}\u00a0` : sentence }));
}

/** Forgets everything: another board takes the place of this one. */
export function leaveBoard(): void {
  useBoard.setState({ current: null, drag: null, clip: null, band: null });
}
