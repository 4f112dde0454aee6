import { linkRows, listRows, putRow } from '../store/records.ts';
import { listHostable, listParties, listSessions } from '../store/sessions.ts';
import type { Handlers } from './handlers.ts';
import { sceneOf } from './scene.ts';

export const sessions: Handlers<'sessions'> = {
  list: ({ database }, { missionId }) => listSessions(database, missionId),
  parties: ({ database }, { visitId }) => listParties(database, visitId),
  scene: ({ database }, { visitId }) => sceneOf(database, visitId),
  hostable: ({ database }) => listHostable(database),
  set: ({ act, database }, { partyIds, ...fields }) =>
    act((writer) => {
      const id = putRow(database, writer, 'session', fields);
      const { visitId } = fields;
      if (partyIds) linkRows(database, writer, 'counterpart', ['visitId', visitId], ['partyId', partyIds]);
      return { id };
    }),
  wishes: ({ database }, { visitId }) =>
    listRows(database, 'wish', 'visitId = ? AND level IS NOT NULL', [visitId]),
  wish: ({ act, database }, { visitId, wishes }) =>
    act((writer) => {
      for (const wish of wishes) putRow(database, writer, 'wish', { visitId, ...wish });
      return null;
    }),
};
