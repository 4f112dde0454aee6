import type { Judged } from '../../../../shared/domain/clashes/levels.ts';
import type { Row } from '../../../../shared/domain/entities.ts';
import type { Waiver } from '../../../../shared/domain/rules.ts';

/** A clash as the mission takes it, as a sentence about those it still concerns. */
export interface Told extends Judged<Row<Waiver>> {
  readonly sentence: string;
}

/** Clashes in the order of time: those nobody accepted, and the others. */
export interface Tried {
  readonly clashes: readonly Told[];
  readonly accepted: readonly Told[];
}
