import { listRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const contacts: Handlers<'contacts'> = {
  ...recordHandlers('contact'),
  list: ({ database }, { organisationId }) =>
    listRows(database, 'contact', 'organisationId = ?', [organisationId]),
};
