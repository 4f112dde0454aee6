import { create } from 'zustand';
import type { Chosen, Sort } from './arrange.ts';
import { noSelection, type Selection } from './selection.ts';

/** How a person left a table; it is found again on coming back to its screen. */
export interface TableState {
  /** Null: the order the table starts with. */
  readonly sort: Sort | null;
  readonly text: string;
  readonly chosen: Chosen;
  readonly selection: Selection;
  /** The row the keyboard is on, by id. */
  readonly active: string | null;
  /** Where that row was: when it is gone, the keyboard stays at that place. */
  readonly at: number;
  /** Pixels scrolled. */
  readonly scrolled: number;
}

const untouched: TableState = {
  sort: null,
  text: '',
  chosen: {},
  selection: noSelection,
  active: null,
  at: 0,
  scrolled: 0,
};

/** Every table of the window by its name: `delegation mission_…`. */
const useTables = create<Readonly<Record<string, TableState>>>(() => ({}));

export function useTable(name: string): TableState {
  return useTables((tables) => tables[name] ?? untouched);
}

/** Changes a table; use it from outside too, to filter by something that stands beside the table. */
export function setTable(name: string, change: (before: TableState) => Partial<TableState>): void {
  useTables.setState((tables) => {
    const before = tables[name] ?? untouched;
    return { [name]: { ...before, ...change(before) } };
  });
}

export function setChosen(name: string, key: string, values: readonly string[]): void {
  setTable(name, ({ chosen }) => ({ chosen: { ...chosen, [key]: values } }));
}

export function clearFilters(name: string): void {
  setTable(name, () => ({ text: '', chosen: {} }));
}

export function clearSelection(name: string): void {
  setTable(name, () => ({ selection: noSelection }));
}

/** Sorts by a column; by the same column again, the other way. */
export function sortBy(name: string, key: string, current: Sort): void {
  const descending = current.key === key && !current.descending;
  setTable(name, () => ({ sort: { key, descending } }));
}
