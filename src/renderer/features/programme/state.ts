import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { BoardSpan } from '../../ui/timeBoard/model.ts';

/** Pixels an hour takes, from far to near. */
export const zooms = [34, 46, 60, 84, 120] as const;

interface ProgrammeView {
  /** The leg shown, by mission. */
  readonly legs: Readonly<Record<string, string>>;
  readonly byGroup: boolean;
  /** Index in `zooms`. */
  readonly zoom: number;
  readonly clashesOpen: boolean;
  /** The time a new visit is being made for. */
  readonly drawn: BoardSpan | null;
}

/** How the board was looked at is found again after reloading; what was being done is not. */
export const useView = create<ProgrammeView>()(
  persist((): ProgrammeView => ({ legs: {}, byGroup: false, zoom: 2, clashesOpen: false, drawn: null }), {
    name: 'programme',
    partialize: ({ legs, byGroup, zoom }) => ({ legs, byGroup, zoom }),
  }),
);

export function showLeg(missionId: string, legId: string): void {
  useView.setState(({ legs }) => ({ legs: { ...legs, [missionId]: legId }, drawn: null }));
}

export function setByGroup(byGroup: boolean): void {
  useView.setState({ byGroup, drawn: null });
}

export function zoomBy(steps: 1 | -1): void {
  useView.setState(({ zoom }) => ({ zoom: Math.min(Math.max(zoom + steps, 0), zooms.length - 1) }));
}

export function showClashes(clashesOpen: boolean): void {
  useView.setState({ clashesOpen });
}

export function setDrawn(drawn: BoardSpan | null): void {
  useView.setState({ drawn });
}
