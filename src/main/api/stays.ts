import { listRows } from '../store/records.ts';
import { assignStays } from '../store/stays.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const stays: Handlers<'stays'> = {
  ...recordHandlers('stay'),
  list: ({ database }, { missionId }) => listRows(database, 'stay', 'missionId = ?', [missionId]),
  assign: ({ act, database }, input) => act((writer) => ({ ids: assignStays(database, writer, input) })),
};
