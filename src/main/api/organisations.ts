import { duplicateOrganisations, listAppearances, listOrganisations } from '../store/organisations.ts';
import { getRow, listRows, putRow } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const organisations: Handlers<'organisations'> = {
  ...recordHandlers('organisation'),
  list: ({ database }) => listOrganisations(database),
  get: ({ database }, { id }) => getRow(database, 'organisation', id),
  appearances: ({ database }, { id }) => listAppearances(database, id),
  profiles: ({ database }) => listRows(database, 'profile', 'TRUE', []),
  setProfile: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'profile', fields);
      return null;
    }),
  duplicate: ({ act, database }, { ids, mark }) =>
    act((writer) => ({ ids: duplicateOrganisations(database, writer, ids, mark) })),
};
