import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { VisitFields as Fields } from './pending.ts';
import type { Programme } from './useProgramme.ts';

/** What a field of the panel needs. */
export interface FieldProps {
  readonly programme: Programme;
  readonly visit: VisitRow;
  /** Shows at once and saves; undefined when it could not be saved. */
  readonly change: (fields: Fields) => Promise<null | undefined>;
}

/**
 * When a field of the panel need not be drawn again: nothing it shows has changed. The programme changes with every visit of the
 * mission, and fields are dear.
 */
export function onlyFor(
  ofVisit: readonly (keyof VisitRow)[],
  ofProgramme: readonly (keyof Programme)[] = [],
): (before: FieldProps, now: FieldProps) => boolean {
  return (before, now) =>
    before.change === now.change &&
    before.visit.id === now.visit.id &&
    ofVisit.every((key) => Object.is(before.visit[key], now.visit[key])) &&
    ofProgramme.every((key) => Object.is(before.programme[key], now.programme[key]));
}
