import { create } from 'zustand';

/** Whether the missing transfers are shown in full. */
export const useSuggesting = create<{ readonly open: boolean }>(() => ({ open: true }));

export function showSuggestions(open: boolean): void {
  useSuggesting.setState({ open });
}

/** Under which the table of a mission's transfers is found again. */
export function tableName(missionId: string): string {
  return `transfers ${missionId}`;
}
