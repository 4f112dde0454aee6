import type { Organisation } from '../../shared/domain/organisations.ts';
import type { Writer } from '../store/changes/log.ts';
import { changeLists, delegateGroups, duplicateDelegates, listDelegates } from '../store/delegates.ts';
import { createRow, getRow, linkRows, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const delegates: Handlers<'delegates'> = {
  ...removal('delegate'),
  list: ({ database }, { missionId }) => listDelegates(database, missionId),
  get: ({ database }, { id }) => ({
    ...getRow(database, 'delegate', id),
    groupIds: delegateGroups(database, id),
  }),
  create: ({ act, database }, { groupIds, newOrganisation, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'delegate', { ...fields, ...withOrganisation(writer, newOrganisation) });
      if (groupIds) linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', groupIds]);
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { groupIds, newOrganisation, add, remove, ...fields } }) =>
    act((writer) => {
      const changed = { ...fields, ...withOrganisation(writer, newOrganisation) };
      updateRows(database, writer, 'delegate', ids, changed);
      if (add || remove) for (const id of ids) changeLists(database, writer, id, { add, remove });
      if (groupIds)
        for (const id of ids)
          linkRows(database, writer, 'membership', ['delegateId', id], ['groupId', groupIds]);
      return null;
    }),
  duplicate: ({ act, database }, { ids, mark }) =>
    act((writer) => ({ ids: duplicateDelegates(database, writer, ids, mark) })),
};

function withOrganisation(
  writer: Writer,
  made: Pick<Organisation, 'name' | 'kind'> | undefined,
): { organisationId?: string } {
  if (!made) return {};
  return {
    organisationId: createRow(writer, 'organisation', { ...made, city: '', website: '', comment: '' }),
  };
}
