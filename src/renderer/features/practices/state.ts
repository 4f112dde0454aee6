import { create } from 'zustand';

type Dialog =
  | { readonly kind: 'new' }
  /** Practices side by side. */
  | { readonly kind: 'compare'; readonly ids: readonly string[] };

/** Which dialog of the screen is open. */
export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}

/** Under which the table of a mission, or of all for null, is found again. */
export function tableName(missionId: string | null): string {
  return `practices ${missionId ?? ''}`;
}
