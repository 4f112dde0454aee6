import { create } from 'zustand';

/** The parts of the plan, as their address names them. */
export const tabs = ['recommendations', 'objectives', 'matrix'] as const;
export type Tab = (typeof tabs)[number];

/** Whether the dialog for something new is open. */
export const useAdding = create<{ readonly open: boolean }>(() => ({ open: false }));

export function setAdding(open: boolean): void {
  useAdding.setState({ open });
}

/** Under which the table of a part is found again. */
export function tableName(tab: Tab): string {
  return `plan ${tab}`;
}
