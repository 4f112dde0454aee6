import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Columning } from './columns.ts';
import type { BoardSpan } from '../../ui/timeBoard/model.ts';

/** Pixels an hour takes, from far to near. */
export const zooms = [34, 46, 60, 84, 120] as const;

export const views = ['board', 'list', 'table'] as const;
export type View = (typeof views)[number];
/** What a board is printed on. */
export const papers = ['a4', 'a3'] as const;

interface ProgrammeView {
  /** The leg shown, by mission. */
  readonly legs: Readonly<Record<string, string>>;
  /** What the columns are, by mission. */
  readonly columnings: Readonly<Record<string, Columning>>;
  /** How the programme is looked at, by mission. */
  readonly views: Readonly<Record<string, View>>;
  /** Index in `zooms`. */
  readonly zoom: number;
  readonly clashesOpen: boolean;
  /** The time a new visit is being made for. */
  readonly drawn: BoardSpan | null;
}

const nothing = { clashesOpen: false, drawn: null };

/** How the board was looked at is found again after reloading; what was being done is not. */
export const useView = create<ProgrammeView>()(
  persist((): ProgrammeView => ({ ...nothing, legs: {}, columnings: {}, views: {}, zoom: 2 }), {
    name: 'programme',
    partialize: ({ legs, columnings, views: chosen, zoom }) => ({ legs, columnings, views: chosen, zoom }),
  }),
);

export function showLeg(missionId: string, legId: string): void {
  useView.setState(({ legs }) => ({ legs: { ...legs, [missionId]: legId }, drawn: null }));
}

export function setColumning(missionId: string, by: Columning): void {
  useView.setState(({ columnings }) => ({ columnings: { ...columnings, [missionId]: by }, drawn: null }));
}

export function setViewOf(missionId: string, view: View): void {
  useView.setState(({ views: before }) => ({ views: { ...before, [missionId]: view }, drawn: null }));
}

/** Under which the selection of a mission's visits is found, on the board, in the list and in the table. */
export function tableName(missionId: string): string {
  return `programme ${missionId}`;
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
