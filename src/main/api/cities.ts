import { listCities } from '../store/places.ts';
import type { Handlers } from './handlers.ts';
import { recordHandlers } from './records.ts';

export const cities: Handlers<'cities'> = {
  ...recordHandlers('city'),
  list: ({ database }, { missionId }) => listCities(database, missionId),
};
