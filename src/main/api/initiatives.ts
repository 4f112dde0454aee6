import { listRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const initiatives: Handlers<'initiatives'> = {
  ...recordHandlers('initiative'),
  list: ({ database }) => listRows(database, 'initiative', 'TRUE', [], 'name, n'),
};
