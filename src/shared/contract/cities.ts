import { city, type City } from '../domain/missions.ts';
import type { Row } from '../domain/entities.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

export const cities = {
  list: read<Row<City>[]>()({ input: byMission, of: ['city', 'leg'] }),
  ...recordWrites(city, city.partial()),
};
