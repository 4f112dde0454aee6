import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Selection } from '../../../shared/domain/map/matter.ts';

interface MapState {
  /** What is shown, by mission. */
  readonly selections: Readonly<Record<string, Selection>>;
}

const everything: Selection = { legId: null, day: null };

/** Which leg and day were looked at is found again. */
const useMapState = create<MapState>()(persist((): MapState => ({ selections: {} }), { name: 'map' }));

export function useSelection(missionId: string): Selection {
  return useMapState((state) => state.selections[missionId]) ?? everything;
}

export function select(missionId: string, selection: Selection): void {
  useMapState.setState(({ selections }) => ({ selections: { ...selections, [missionId]: selection } }));
}
