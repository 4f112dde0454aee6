import { listOpportunities } from '../store/findings.ts';
import { createRow, linkRows, putRow, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const opportunities: Handlers<'opportunities'> = {
  ...removal('opportunity'),
  list: ({ database }, { missionId }) => listOpportunities(database, missionId),
  create: ({ act, database }, { noteIds, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'opportunity', fields);
      if (noteIds) linkRows(database, writer, 'evidence', ['itemId', id], ['noteId', noteIds]);
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { noteIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'opportunity', ids, fields);
      if (noteIds)
        for (const id of ids) linkRows(database, writer, 'evidence', ['itemId', id], ['noteId', noteIds]);
      return null;
    }),
  reach: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'milestone', fields);
      return null;
    }),
};
