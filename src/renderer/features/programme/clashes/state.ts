import { create } from 'zustand';
import type { ClashKind } from '../../../../shared/domain/rules.ts';
import type { Told, Tried } from './told.ts';

interface ClashView {
  readonly kind: ClashKind | null;
  readonly personId: string | null;
  /** The clash whose repairs are shown, by name. */
  readonly repairing: string | null;
  readonly dialog: { readonly kind: 'rules' } | { readonly kind: 'accept'; readonly told: Told } | null;
  /** What would clash where something is being carried to. */
  readonly tried: Tried | null;
}

export const useClashView = create<ClashView>(() => ({
  kind: null,
  personId: null,
  repairing: null,
  dialog: null,
  tried: null,
}));

export function filterBy(filter: Partial<Pick<ClashView, 'kind' | 'personId'>>): void {
  useClashView.setState(filter);
}

export function showRepairs(name: string | null): void {
  useClashView.setState({ repairing: name });
}

export function openDialog(dialog: NonNullable<ClashView['dialog']>): void {
  useClashView.setState({ dialog });
}

export function closeDialog(): void {
  useClashView.setState({ dialog: null });
}
