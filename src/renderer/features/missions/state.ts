import { create } from 'zustand';

type Dialog = { readonly kind: 'create' } | { readonly kind: 'edit' | 'copy'; readonly missionId: string };

/** Which dialog of the home screen is open. */
export const useMissionDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function openNewMission(): void {
  useMissionDialog.setState({ dialog: { kind: 'create' } });
}

export function openMissionDialog(kind: 'edit' | 'copy', missionId: string): void {
  useMissionDialog.setState({ dialog: { kind, missionId } });
}

export function closeMissionDialog(): void {
  useMissionDialog.setState({ dialog: null });
}
