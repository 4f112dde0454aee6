import { create } from 'zustand';
import type { LabelStatus } from '../../../shared/domain/initiatives.ts';

type Dialog =
  | { readonly kind: 'new' }
  | {
      readonly kind: 'decide';
      readonly id: string;
      readonly name: string;
      readonly status: Extract<LabelStatus, 'labelled' | 'refused'>;
    };

/** Which dialog of the screen is open. */
export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}

/** Under which the table is found again. */
export const tableName = 'initiatives';
