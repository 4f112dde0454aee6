import { absence, opening, type Absence, type Opening } from '../domain/availability.ts';
import type { Row } from '../domain/entities.ts';
import { read, write } from './call.ts';
import { byMission, recordWrites } from './records.ts';

/** When delegates, hosts and places are to be had. */
export const availability = {
  list: read<Row<Absence>[]>()({ input: byMission, of: ['absence'] }),
  ...recordWrites(absence, absence.omit({ missionId: true }).partial()),
  /** What is known of one delegate, host or place: absences in all missions, and weekly hours. */
  get: read<{ readonly absences: Row<Absence>[]; readonly hours: Opening['hours'] }>()({
    input: opening.pick({ subjectId: true }),
    of: ['absence', 'opening'],
  }),
  /** Weekly hours of the hosts and places of a mission that have any. */
  openings: read<Row<Opening>[]>()({ input: byMission, of: ['opening', 'visit', 'place', 'city', 'leg'] }),
  /** Says the weekly hours of a host or place; an empty list = at any time. */
  open: write<null>()({ input: opening }),
};
