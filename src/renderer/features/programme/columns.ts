import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { daysOf, moveMinute } from '../../../shared/domain/slots.ts';
import type { BoardSpan } from '../../ui/timeBoard/model.ts';

/** The column of visits that no group goes to: single persons, or nobody yet. */
export const othersColumn = 'others';

/** The columns a visit lies in; null is all of the day. */
export function columnsOf(
  visit: VisitRow,
  groups: readonly GroupRow[],
  byGroup: boolean,
): readonly string[] | null {
  if (!byGroup || visit.everyone) return null;
  const shown = groups.filter((group) => visit.groupIds.includes(group.id)).map((group) => group.id);
  return shown.length === 0 ? [othersColumn] : shown;
}

/** Who a visit is for when it lies in these columns. Persons are not touched. */
export function partiesOf(
  columns: BoardSpan['columns'],
  visit: Pick<VisitRow, 'everyone' | 'groupIds'>,
): Pick<VisitRow, 'everyone' | 'groupIds'> {
  if (columns === null) return { everyone: visit.everyone, groupIds: visit.groupIds };
  return { everyone: false, groupIds: columns.filter((column) => column !== othersColumn) };
}

/** The days of a leg, and those beside them on which its visits lie. */
export function daysShown(leg: Row<Leg>, visits: readonly VisitRow[]): { day: string; outside: boolean }[] {
  const own = new Set(daysOf(leg.dates));
  const touched = visits.flatMap(({ slot }) => (slot ? daysTouched(slot) : []));
  return [...new Set([...own, ...touched])].toSorted().map((day) => ({ day, outside: !own.has(day) }));
}

function daysTouched({ start, end }: { readonly start: string; readonly end: string }): readonly string[] {
  const from = start.slice(0, 10);
  if (end.startsWith(from)) return [from];
  // What ends at midnight touches no further day.
  return daysOf({ from, to: moveMinute(end, -1).slice(0, 10) });
}
