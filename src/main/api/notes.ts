import { listRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const notes: Handlers<'notes'> = {
  ...recordHandlers('note'),
  list: ({ database }, { visitId }) => listRows(database, 'note', 'visitId = ?', [visitId]),
};
