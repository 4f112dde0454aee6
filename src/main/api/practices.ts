import { listPractices } from '../store/findings.ts';
import { createRow, linkRows, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const practices: Handlers<'practices'> = {
  ...removal('practice'),
  list: ({ database }, { missionId }) => listPractices(database, missionId),
  create: ({ act, database }, { noteIds, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'practice', fields);
      if (noteIds) linkRows(database, writer, 'evidence', ['itemId', id], ['noteId', noteIds]);
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { noteIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'practice', ids, fields);
      if (noteIds)
        for (const id of ids) linkRows(database, writer, 'evidence', ['itemId', id], ['noteId', noteIds]);
      return null;
    }),
};
