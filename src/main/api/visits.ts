import { linkParties } from '../store/parties.ts';
import { duplicateVisits, getVisit, listVisits, splitVisit } from '../store/visits.ts';
import { createRow, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const visits: Handlers<'visits'> = {
  ...removal('visit'),
  list: ({ database }, { missionId }) => listVisits(database, missionId),
  get: ({ database }, { id }) => getVisit(database, id),
  create: ({ act, database }, { groupIds, delegateIds, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'visit', fields);
      linkParties(database, writer, 'participation', id, { groupIds, delegateIds });
      return { id };
    }),
  update: ({ act, database }, { ids, fields: { groupIds, delegateIds, ...fields } }) =>
    act((writer) => {
      updateRows(database, writer, 'visit', ids, fields);
      for (const id of ids) linkParties(database, writer, 'participation', id, { groupIds, delegateIds });
      return null;
    }),
  duplicate: ({ act, database }, { ids, start }) =>
    act((writer) => ({ ids: duplicateVisits(database, writer, ids, start) })),
  place: ({ act, database }, { places }) =>
    act((writer) => {
      for (const { id, fields } of places) {
        const { groupIds, ...own } = fields;
        updateRows(database, writer, 'visit', [id], own);
        linkParties(database, writer, 'participation', id, { groupIds });
      }
      return null;
    }),
  split: ({ act, database }, { id, at }) => act((writer) => ({ id: splitVisit(database, writer, id, at) })),
};
