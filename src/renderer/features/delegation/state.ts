import { create } from 'zustand';

type Dialog =
  | { readonly kind: 'newDelegate' }
  | { readonly kind: 'editDelegates'; readonly ids: readonly string[] }
  | { readonly kind: 'newGroup' }
  | { readonly kind: 'editGroup'; readonly groupId: string };

/** Which dialog of the screen is open. */
export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}

/** Under which the table of a mission's delegates is found again. */
export function tableName(missionId: string): string {
  return `delegation ${missionId}`;
}
