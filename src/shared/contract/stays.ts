import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { stay, type Stay } from '../domain/stays.ts';
import { ids } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

const room = z.strictObject({ room: stay.shape.room, delegateIds: ids.min(1) });

export const stays = {
  list: read<Row<Stay>[]>()({ input: byMission, of: ['stay', 'delegate'] }),
  ...recordWrites(stay, stay.omit({ missionId: true }).partial()),
  /** Gives many delegates their beds in one step. What else they had those nights goes: shortened, or removed when nothing is left. */
  assign: write<{ ids: string[] }>()({
    input: stay
      .pick({ missionId: true, placeId: true, nights: true, status: true })
      .extend({ rooms: z.array(room).min(1).max(20_000) }),
  }),
};
