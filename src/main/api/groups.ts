import { listGroups } from '../store/groups.ts';
import { createRow, linkRows, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const groups: Handlers<'groups'> = {
  ...removal('group'),
  list: ({ database }, { missionId }) => listGroups(database, missionId),
  create: ({ act, database }, { delegateIds, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'group', fields);
      if (delegateIds) linkRows(database, writer, 'membership', ['groupId', id], ['delegateId', delegateIds]);
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { delegateIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'group', ids, fields);
      if (delegateIds)
        for (const id of ids)
          linkRows(database, writer, 'membership', ['groupId', id], ['delegateId', delegateIds]);
      return null;
    }),
};
