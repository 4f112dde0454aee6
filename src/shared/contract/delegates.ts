import { delegate, type Delegate } from '../domain/delegates.ts';
import type { Row } from '../domain/entities.ts';
import { ids } from '../domain/values.ts';
import { read } from './call.ts';
import { byId, byMission, recordWrites } from './records.ts';

/** A delegate as tables show it: without the vault's fields, with the organisation's name and the groups. */
export type DelegateRow = Row<Omit<Delegate, 'diet' | 'access'>> & {
  readonly organisation: string;
  readonly groupIds: readonly string[];
};

const inGroups = { groupIds: ids.optional() };

export const delegates = {
  list: read<DelegateRow[]>()({ input: byMission, of: ['delegate', 'organisation', 'membership', 'group'] }),
  /** One delegate with the vault's fields. */
  get: read<Row<Delegate> & { readonly groupIds: readonly string[] }>()({
    input: byId,
    of: ['delegate', 'membership', 'group'],
  }),
  ...recordWrites(delegate.extend(inGroups), delegate.omit({ missionId: true }).extend(inGroups).partial()),
};
