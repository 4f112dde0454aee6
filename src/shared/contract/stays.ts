import type { Row } from '../domain/entities.ts';
import { stay, type Stay } from '../domain/stays.ts';
import { read } from './call.ts';
import { byMission, recordWrites } from './records.ts';

export const stays = {
  list: read<Row<Stay>[]>()({ input: byMission, of: ['stay', 'delegate'] }),
  ...recordWrites(stay, stay.omit({ missionId: true }).partial()),
};
