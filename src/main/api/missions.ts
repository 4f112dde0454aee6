import { copyMission, getMission, listMissions } from '../store/missions.ts';
import { addSample } from '../store/sample.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const missions: Handlers<'missions'> = {
  ...recordHandlers('mission'),
  list: ({ database }) => listMissions(database),
  get: ({ database }, { id }) => getMission(database, id),
  copy: ({ act, database }, input) => act((writer) => ({ id: copyMission(database, writer, input) })),
  addSample: ({ act, database, sample }) => act((writer) => ({ id: addSample(database, writer, sample()) })),
};
