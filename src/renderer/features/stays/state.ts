import { create } from 'zustand';

/** The people being lodged, or nobody. */
export const useAssigning = create<{ readonly rowIds: readonly string[] | null }>(() => ({ rowIds: null }));

export function assign(rowIds: readonly string[]): void {
  useAssigning.setState({ rowIds });
}

export function stopAssigning(): void {
  useAssigning.setState({ rowIds: null });
}

/** Under which the table of a mission's beds is found again. */
export function tableName(missionId: string): string {
  return `stays ${missionId}`;
}
