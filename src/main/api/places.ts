import { listPlaces } from '../store/places.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const places: Handlers<'places'> = {
  ...recordHandlers('place'),
  list: ({ database }, { missionId }) => listPlaces(database, missionId),
};
