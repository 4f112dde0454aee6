import { listRallying } from '../store/attendance.ts';
import { listRows, putRow, removeRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';

export const rallying: Handlers<'rallying'> = {
  list: ({ database }, { missionId }) => listRallying(database, missionId),
  set: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'rallying', fields);
      return null;
    }),
  unset: ({ act, database }, { placeId }) =>
    act((writer) => {
      const points = listRows(database, 'rallying', 'placeId = ?', [placeId]);
      const ids = points.map(({ id }) => id);
      removeRows(database, writer, 'rallying', ids);
      return null;
    }),
};
