import { create } from 'zustand';

/** Whether the dialog for a new organisation is open. */
export const useAdding = create<{ readonly open: boolean }>(() => ({ open: false }));

export function openNewOrganisation(): void {
  useAdding.setState({ open: true });
}

export function closeNewOrganisation(): void {
  useAdding.setState({ open: false });
}

/** Under which the table is found again. */
export const tableName = 'organisations';
