import { listRows, putRow } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { removal } from './records.ts';

export const rules: Handlers<'rules'> = {
  list: ({ database }, { missionId }) => listRows(database, 'rule', 'missionId = ?', [missionId]),
  set: ({ act, database }, fields) =>
    act((writer) => {
      putRow(database, writer, 'rule', fields);
      return null;
    }),
  waivers: ({ database }, { missionId }) => listRows(database, 'waiver', 'missionId = ?', [missionId]),
  waive: ({ act, database }, fields) => act((writer) => ({ id: putRow(database, writer, 'waiver', fields) })),
  unwaive: removal('waiver').remove,
};
