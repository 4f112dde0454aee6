import type { InputOf } from '../../../shared/contract/call.ts';
import type { Contract } from '../../../shared/contract/index.ts';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { Travel } from './useTransfers.ts';

export type Fields = InputOf<Contract['transfers']['update']>['fields'];

/** What a field of the panel needs. */
export interface FieldProps {
  readonly travel: Travel;
  readonly transfer: TransferRow;
  /** Undefined when it could not be saved. */
  readonly change: (fields: Fields) => Promise<null | undefined>;
}
