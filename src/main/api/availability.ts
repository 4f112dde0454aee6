import { listOpenings } from '../store/availability.ts';
import { listRows, putRow } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const availability: Handlers<'availability'> = {
  ...recordHandlers('absence'),
  list: ({ database }, { missionId }) => listRows(database, 'absence', 'missionId = ?', [missionId]),
  get: ({ database }, { subjectId }) => ({
    absences: listRows(database, 'absence', 'subjectId = ?', [subjectId], `slot ->> 'start', n`),
    hours: listRows(database, 'opening', 'subjectId = ?', [subjectId])[0]?.hours ?? [],
  }),
  openings: ({ database }, { missionId }) => listOpenings(database, missionId),
  open: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'opening', fields);
      return null;
    }),
};
