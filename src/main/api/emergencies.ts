import { listEmergencies } from '../store/attendance.ts';
import { listRows, putRow } from '../store/records.ts';
import type { Handlers } from './handlers.ts';

export const emergencies: Handlers<'emergencies'> = {
  list: ({ database }, { missionId }) => listEmergencies(database, missionId),
  get: ({ database }, { delegateId }) =>
    listRows(database, 'emergency', 'delegateId = ?', [delegateId])[0] ?? null,
  set: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'emergency', fields);
      return null;
    }),
};
