import type { Stay } from '../../shared/domain/stays.ts';
import { nightsWithout } from '../../shared/domain/rooming.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { createRow, listRows, removeRows, updateRows } from './records.ts';

interface Assignment extends Pick<Stay, 'missionId' | 'placeId' | 'nights' | 'status'> {
  readonly rooms: readonly { readonly room: string; readonly delegateIds: readonly string[] }[];
}

/**
 * Gives delegates their beds for some nights. Other stays of theirs give those nights up: they are shortened, parted in two, or removed;
 * cancelled ones stay as they are. Gives the ids of the new stays.
 */
export function assignStays(database: Database, writer: Writer, assignment: Assignment): string[] {
  const { rooms, ...common } = assignment;
  const persons = new Set(rooms.flatMap(({ delegateIds }) => delegateIds));
  const others = listRows(database, 'stay', `missionId = ? AND status <> 'cancelled'`, [common.missionId]);
  for (const { id, ...other } of others) {
    if (!persons.has(other.delegateId)) continue;
    const [first, ...more] = nightsWithout(other.nights, common.nights);
    if (!first) removeRows(database, writer, 'stay', [id]);
    else if (first.from !== other.nights.from || first.to !== other.nights.to)
      updateRows(database, writer, 'stay', [id], { nights: first });
    for (const nights of more) createRow(writer, 'stay', { ...other, nights });
  }
  return rooms.flatMap(({ room, delegateIds }) =>
    delegateIds.map((delegateId) =>
      createRow(writer, 'stay', { ...common, delegateId, room, reference: '', comment: '' }),
    ),
  );
}
