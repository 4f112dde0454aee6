import { create } from 'zustand';

/** Which dialog of the home screen is open. */
export const useMissionDialogs = create<{ readonly creating: boolean }>(() => ({ creating: false }));

export function openNewMission(): void {
  useMissionDialogs.setState({ creating: true });
}
