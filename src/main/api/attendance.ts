import { listAttendance } from '../store/attendance.ts';
import { putRow } from '../store/records.ts';
import type { Handlers } from './handlers.ts';

export const attendance: Handlers<'attendance'> = {
  list: ({ database }, { missionId }) => listAttendance(database, missionId),
  mark: ({ act, database }, { itemId, delegateIds, mark }) =>
    act((writer) => {
      for (const delegateId of delegateIds)
        putRow(database, writer, 'attendance', { itemId, delegateId, mark });
      return null;
    }),
};
