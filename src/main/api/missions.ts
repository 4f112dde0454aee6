import { copyMission } from '../store/missionCopy.ts';
import { getMission, listMissions, listRoutes } from '../store/missions.ts';
import { createRow } from '../store/records.ts';
import { addSample } from '../store/sample.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const missions: Handlers<'missions'> = {
  ...recordHandlers('mission'),
  create: ({ act }, { leg, ...fields }) =>
    act((writer) => {
      const id = createRow(writer, 'mission', fields);
      if (leg) createRow(writer, 'leg', { ...leg, missionId: id });
      return { id };
    }),
  list: ({ database }) => listMissions(database),
  routes: ({ database }) => listRoutes(database),
  get: ({ database }, { id }) => getMission(database, id),
  copy: ({ act, database }, input) => act((writer) => ({ id: copyMission(database, writer, input) })),
  addSample: ({ act, database, sample }) => act((writer) => ({ id: addSample(database, writer, sample()) })),
};
