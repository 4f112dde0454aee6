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
