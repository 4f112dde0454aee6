import { listRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const stays: Handlers<'stays'> = {
  ...recordHandlers('stay'),
  list: ({ database }, { missionId }) => listRows(database, 'stay', 'missionId = ?', [missionId]),
};
