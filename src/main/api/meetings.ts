import { fail } from '../../shared/errors.ts';
import { listAgenda } from '../store/meetings.ts';
import { createRow, listRows, updateRows } from '../store/records.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';
import { sceneOf } from './scene.ts';

export const meetings: Handlers<'meetings'> = {
  ...recordHandlers('meeting'),
  list: ({ database }, { missionId }) =>
    listRows(
      database,
      'meeting',
      'visitId IN (SELECT id FROM visit WHERE missionId = ? AND _deleted IS NULL)',
      [missionId],
    ),
  agenda: ({ database }, { missionId, partyId }) =>
    listAgenda(database, missionId).filter(({ parties }) => parties.some(({ id }) => id === partyId)),
  solve: ({ database, assets, run }, { visitId, ...how }) => {
    const scene = sceneOf(database, visitId);
    if (!scene) fail({ code: 'agendas.empty' });
    return run('solveAgendas', { ...how, scene, assets });
  },
  arrange: ({ act, database }, { visitId, made, seated }) =>
    act((writer) => {
      for (const { id, seat } of seated) updateRows(database, writer, 'meeting', [id], { seat });
      return { ids: made.map((fields) => createRow(writer, 'meeting', { visitId, ...fields })) };
    }),
};
