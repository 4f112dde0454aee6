import { z } from 'zod';
import type { Row } from '../domain/entities.ts';
import { initiative, type Initiative } from '../domain/initiatives.ts';
import { read } from './call.ts';
import { recordWrites } from './records.ts';

export const initiatives = {
  list: read<Row<Initiative>[]>()({ input: z.strictObject({}), of: ['initiative'] }),
  ...recordWrites(initiative, initiative.partial()),
};
