import type { VisitRow } from '../../shared/contract/visits.ts';
import { minutesBetween, moveSlot } from '../../shared/domain/slots.ts';
import { fail } from '../../shared/errors.ts';
import { fromRow } from './changes/columns.ts';
import type { Writer } from './changes/log.ts';
import type { Database } from './database.ts';
import { linkParties, partyColumns } from './parties.ts';
import { createRow, failUnshown, updateRows } from './records.ts';

const selectVisit = `SELECT v.id, v.missionId, v.legId, v.title, v.kind, v.status, v.slot, v.placeId, v.hostId, v.capacity, v.languages, v.everyone, v.description,
  ${partyColumns('participation', 'v')} FROM visit v`;

/** All visits of a mission with who takes part. */
export function listVisits(database: Database, missionId: string): VisitRow[] {
  return database
    .all<StoredVisit>(`${selectVisit} WHERE v.missionId = ? AND v._deleted IS NULL ORDER BY v.n`, [missionId])
    .map(toVisit);
}

/** Errors: record.missing, record.deleted. */
export function getVisit(database: Database, id: string): VisitRow {
  const row = database.get<StoredVisit>(`${selectVisit} WHERE v.id = ? AND v._deleted IS NULL`, [id]);
  return row ? toVisit(row) : failUnshown(database, 'visit', id);
}

interface StoredVisit extends Record<string, unknown> {
  readonly groupIds: string;
  readonly delegateIds: string;
}

function toVisit(row: StoredVisit): VisitRow {
  return {
    ...fromRow<VisitRow>('visit', row),
    groupIds: JSON.parse(row.groupIds) as string[],
    delegateIds: JSON.parse(row.delegateIds) as string[],
  };
}

/** Copies visits with their parties; see the contract for `start`. Gives the new ids in the order of `ids`. */
export function duplicateVisits(
  database: Database,
  writer: Writer,
  ids: readonly string[],
  start: string | null,
): string[] {
  const originals = ids.map((id) => getVisit(database, id));
  const first = originals.flatMap((visit) => (visit.slot ? [visit.slot.start] : [])).toSorted()[0];
  const minutes = start !== null && first !== undefined ? minutesBetween(first, start) : 0;
  return originals.map(({ id: _id, groupIds, delegateIds, ...visit }) => {
    const copy = createRow(writer, 'visit', { ...visit, slot: visit.slot && moveSlot(visit.slot, minutes) });
    linkParties(database, writer, 'participation', copy, { groupIds, delegateIds });
    return copy;
  });
}

/** See the contract. Errors: record.missing, record.deleted; visit.split when `at` is not within the visit. */
export function splitVisit(database: Database, writer: Writer, id: string, at: string): string {
  const { id: _id, groupIds, delegateIds, ...visit } = getVisit(database, id);
  const { slot } = visit;
  if (slot === null || at <= slot.start || at >= slot.end) fail({ code: 'visit.split', details: { at } });
  updateRows(database, writer, 'visit', [id], { slot: { ...slot, end: at } });
  const second = createRow(writer, 'visit', { ...visit, slot: { ...slot, start: at } });
  linkParties(database, writer, 'participation', second, { groupIds, delegateIds });
  return second;
}
