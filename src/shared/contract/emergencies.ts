import { z } from 'zod';
import { emergency, type Emergency } from '../domain/attendance.ts';
import type { Row } from '../domain/entities.ts';
import { id } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission } from './records.ts';

/** Whom to call for a delegate. It lies in the vault: ask only when a person wants to see it. */
export const emergencies = {
  list: read<Row<Emergency>[]>()({ input: byMission, of: ['emergency', 'delegate'] }),
  /** Null when nobody is named. */
  get: read<Row<Emergency> | null>()({ input: z.strictObject({ delegateId: id }), of: ['emergency'] }),
  set: write<null>()({ input: emergency }),
};
