import { create } from 'zustand';

/** Whether the dialog for a new opportunity is open. */
export const useAdding = create<{ readonly open: boolean }>(() => ({ open: false }));

export function setAdding(open: boolean): void {
  useAdding.setState({ open });
}

export const views = ['board', 'table'] as const;
type View = (typeof views)[number];

/** How the opportunities are looked at, whatever the mission. */
export const useView = create<{ readonly view: View }>(() => ({ view: 'board' }));

export function setView(view: View): void {
  useView.setState({ view });
}

/** Under which the table of a mission is found again. */
export function tableName(missionId: string): string {
  return `opportunities ${missionId}`;
}
