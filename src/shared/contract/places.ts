import { place, type Place } from '../domain/places.ts';
import type { Row } from '../domain/entities.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

export const places = {
  list: read<Row<Place>[]>()({ input: byMission, of: ['place', 'city', 'leg'] }),
  ...recordWrites(place, place.partial()),
};
