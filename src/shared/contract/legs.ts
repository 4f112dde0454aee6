import { leg, type Leg } from '../domain/missions.ts';
import type { Row } from '../domain/entities.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

export const legs = {
  list: read<Row<Leg>[]>()({ input: byMission, of: ['leg'] }),
  ...recordWrites(leg, leg.omit({ missionId: true }).partial()),
};
