import { listRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const legs: Handlers<'legs'> = {
  ...recordHandlers('leg'),
  list: ({ database }, { missionId }) =>
    listRows(database, 'leg', 'missionId = ?', [missionId], `dates ->> 'from', n`),
};
