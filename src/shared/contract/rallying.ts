import { z } from 'zod';
import { rallying as shape, type Rallying } from '../domain/attendance.ts';
import type { Row } from '../domain/entities.ts';
import { id } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission } from './records.ts';

/** Where people gather when something happens. */
export const rallying = {
  list: read<Row<Rallying>[]>()({ input: byMission, of: ['rallying', 'place', 'city', 'leg'] }),
  /** Makes a place a meeting point, or says anew what to do there. */
  set: write<null>()({ input: shape }),
  /** It is a meeting point no longer. */
  unset: write<null>()({ input: z.strictObject({ placeId: id }) }),
};
