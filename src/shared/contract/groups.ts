import { group, type Group } from '../domain/delegates.ts';
import type { Row } from '../domain/entities.ts';
import { ids } from '../domain/values.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

export type GroupRow = Row<Group> & { readonly delegateIds: readonly string[] };

const withDelegates = { delegateIds: ids.optional() };

export const groups = {
  list: read<GroupRow[]>()({ input: byMission, of: ['group', 'membership', 'delegate'] }),
  ...recordWrites(
    group.extend(withDelegates),
    group.omit({ missionId: true }).extend(withDelegates).partial(),
  ),
};
