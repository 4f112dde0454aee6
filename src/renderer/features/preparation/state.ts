import { create } from 'zustand';
import type { TaskPhase } from '../../../shared/domain/tasks.ts';

type Dialog =
  | { readonly kind: 'newTask' }
  | { readonly kind: 'newGoal' }
  | { readonly kind: 'template' }
  | { readonly kind: 'owner'; readonly ids: readonly string[] };

/** Which dialog of the screen is open. */
export const useDialog = create<{ readonly dialog: Dialog | null }>(() => ({ dialog: null }));

export function openDialog(dialog: Dialog): void {
  useDialog.setState({ dialog });
}

export function closeDialog(): void {
  useDialog.setState({ dialog: null });
}

/** Which tasks are shown. `owner` and `phase` null = all; an empty owner = those of nobody. */
export interface Filter {
  readonly status: 'open' | 'done' | 'all';
  readonly owner: string | null;
  readonly phase: TaskPhase | null;
}

const everything: Filter = { status: 'all', owner: null, phase: null };
const nobody: ReadonlySet<string> = new Set();

interface Shown {
  readonly filter: Filter;
  readonly selected: ReadonlySet<string>;
}

const untouched: Shown = { filter: everything, selected: nobody };

/** How a person left the tasks of each mission. */
const useMissions = create<Readonly<Record<string, Shown>>>(() => ({}));

export function useShown(missionId: string): Shown {
  return useMissions((missions) => missions[missionId] ?? untouched);
}

function change(missionId: string, to: (before: Shown) => Partial<Shown>): void {
  useMissions.setState((missions) => {
    const before = missions[missionId] ?? untouched;
    return { [missionId]: { ...before, ...to(before) } };
  });
}

export function setFilter(missionId: string, filter: Partial<Filter>): void {
  change(missionId, (before) => ({ filter: { ...before.filter, ...filter } }));
}

export function clearFilter(missionId: string): void {
  setFilter(missionId, everything);
}

/** Adds rows to the selection, or takes them from it. */
export function select(missionId: string, ids: readonly string[], chosen: boolean): void {
  change(missionId, ({ selected }) => {
    const after = new Set(selected);
    for (const id of ids) {
      if (chosen) after.add(id);
      else after.delete(id);
    }
    return { selected: after };
  });
}

export function clearSelection(missionId: string): void {
  change(missionId, () => ({ selected: nobody }));
}
