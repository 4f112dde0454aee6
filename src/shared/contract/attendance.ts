import { attendance as shape, type Attendance } from '../domain/attendance.ts';
import type { Row } from '../domain/entities.ts';
import { ids } from '../domain/values.ts';
import { read, write } from './call.ts';
import { byMission } from './records.ts';

/** The roll-calls of visits and transfers. */
export const attendance = {
  /** Who was called in a mission, those taken back left out. */
  list: read<Row<Attendance>[]>()({ input: byMission, of: ['attendance', 'visit', 'transfer'] }),
  /** Marks delegates at one item, in one step; null takes their marks back. */
  mark: write<null>()({ input: shape.omit({ delegateId: true }).extend({ delegateIds: ids.min(1) }) }),
};
