import { create } from 'zustand';

export const views = ['tables', 'persons'] as const;
export type View = (typeof views)[number];

interface AgendasState {
  readonly view: View;
  /** Whose fields stand beside the board. */
  readonly openedId: string | null;
  /** The meeting being moved: a row's id, or that of a wish that has no row yet. */
  readonly carriedId: string | null;
  /** Where it would go, by the numbers of line and slot. */
  readonly target: { readonly line: number; readonly slot: number } | null;
}

const start: AgendasState = { view: 'tables', openedId: null, carriedId: null, target: null };

export const useAgendasState = create<AgendasState>(() => start);

export function setView(name: string): void {
  const view = views.find((known) => known === name);
  if (view) useAgendasState.setState({ view, carriedId: null, target: null });
}

export function open(openedId: string | null): void {
  useAgendasState.setState({ openedId });
}

export function carry(carriedId: string): void {
  useAgendasState.setState({ carriedId, openedId: null });
}

export function aim(target: AgendasState['target']): void {
  useAgendasState.setState({ target });
}

export function letGo(): void {
  useAgendasState.setState({ carriedId: null, target: null });
}
