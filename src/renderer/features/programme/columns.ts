import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import { daysOf, moveMinute } from '../../../shared/domain/slots.ts';
import type { BoardSpan } from '../../ui/timeBoard/model.ts';

/** What the columns of a day are. */
export const columnings = ['together', 'groups', 'cities', 'hosts'] as const;
export type Columning = (typeof columnings)[number];

/** The column of what belongs to no other: no group, no city, no host. */
export const othersColumn = 'others';

/** What the columns are made of. */
export interface Columned {
  readonly by: Columning;
  readonly groups: readonly GroupRow[];
  /** The city of each place. */
  readonly cityOf: ReadonlyMap<string, string>;
}

/** The columns a visit lies in; null is all of the day. */
export function columnsOf(visit: VisitRow, { by, groups, cityOf }: Columned): readonly string[] | null {
  switch (by) {
    case 'together':
      return null;
    case 'groups':
      return groupColumns(visit, groups);
    case 'cities':
      return [cityOf.get(visit.placeId ?? '') ?? othersColumn];
    case 'hosts':
      return [visit.hostId ?? othersColumn];
  }
}

/** The same for a transfer: it lies over the cities it joins; no host receives it. */
export function columnsOfTransfer(
  transfer: Pick<TransferRow, 'everyone' | 'groupIds' | 'fromPlaceId' | 'toPlaceId'>,
  { by, groups, cityOf }: Columned,
): readonly string[] | null {
  if (by === 'groups') return groupColumns(transfer, groups);
  if (by !== 'cities') return by === 'together' ? null : [othersColumn];
  const ends = [transfer.fromPlaceId, transfer.toPlaceId].flatMap((id) => cityOf.get(id ?? '') ?? []);
  return ends.length === 0 ? [othersColumn] : [...new Set(ends)];
}

function groupColumns(
  { everyone, groupIds }: Pick<VisitRow, 'everyone' | 'groupIds'>,
  groups: readonly GroupRow[],
): readonly string[] | null {
  if (everyone) return null;
  const shown = groups.filter((group) => groupIds.includes(group.id)).map((group) => group.id);
  return shown.length === 0 ? [othersColumn] : shown;
}

type Belonging = Pick<VisitRow, 'everyone' | 'groupIds' | 'hostId'>;

/** Whom a visit belongs to when it lies in these columns. Persons are not touched, and a city is where the place is. */
export function belongingIn(columns: BoardSpan['columns'], visit: Belonging, by: Columning): Belonging {
  const { everyone, groupIds, hostId } = visit;
  const own = columns?.filter((column) => column !== othersColumn) ?? [];
  if (by === 'groups' && columns !== null) return { everyone: false, groupIds: own, hostId };
  if (by === 'hosts' && columns !== null) return { everyone, groupIds, hostId: own[0] ?? null };
  return { everyone, groupIds, hostId };
}

/** The days of a leg, and those beside them on which its visits lie. */
export function daysShown(
  leg: Row<Leg>,
  visits: readonly Pick<VisitRow, 'slot'>[],
): { day: string; outside: boolean }[] {
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
