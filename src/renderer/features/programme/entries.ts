import type { TablerIcon } from '@tabler/icons-react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { passageSeenIn, slotSeenIn } from './clocks.ts';
import { daysShown } from './columns.ts';
import { kindIcons, modeIcons } from './kinds.ts';
import type { Programme } from './useProgramme.ts';
import type { Travel } from './useTravel.ts';

type Texts = (typeof catalogues)['fr'];

/** A line of the list: a visit or a transfer in words. */
export interface Entry {
  readonly id: string;
  readonly kind: 'visit' | 'transfer';
  /** By the clocks of the leg; null: not placed yet. */
  readonly times: { readonly start: string; readonly end: string } | null;
  readonly title: string;
  /** Where, at whose, for whom. */
  readonly about: string;
  readonly status: string;
  readonly alert: string;
  readonly cancelled: boolean;
  readonly icon: TablerIcon;
}

/** The visits and transfers of a leg by the day on which they begin, in the order of time, and those without a time. */
export function entriesOf(
  programme: Programme,
  travel: Travel,
  leg: Row<Leg>,
  text: Texts,
): { days: { day: string; entries: readonly Entry[] }[]; waiting: readonly Entry[] } {
  const visits = programme.visits.filter(({ legId }) => legId === leg.id);
  const transfers = travel.transfers.filter(({ legId }) => legId === leg.id);
  const entries = [
    ...visits.map((visit) => visitEntry(visit, programme, leg, text)),
    ...transfers.map((transfer) => transferEntry(transfer, programme, leg, text)),
  ];
  const timed = entries.toSorted(byTimes);
  const shown = entries.map(({ times }) => ({ slot: times && { ...times, zone: leg.zone } }));
  return {
    days: daysShown(leg, shown).map(({ day }) => ({
      day,
      entries: timed.filter(({ times }) => times?.start.startsWith(day) === true),
    })),
    waiting: timed.filter(({ times }) => times === null),
  };
}

function visitEntry(visit: VisitRow, programme: Programme, leg: Row<Leg>, text: Texts): Entry {
  const { names, clashesOf } = programme;
  const told = visit.status === 'cancelled' ? [] : (clashesOf.get(visit.id) ?? []);
  const place = visit.placeId === null ? undefined : names.place(visit.placeId);
  const host = visit.hostId === null ? undefined : names.host(visit.hostId);
  return {
    id: visit.id,
    kind: 'visit',
    times: visit.slot && slotSeenIn(leg.zone, visit.slot),
    title: visit.title,
    about: [place, host === place ? undefined : host, whoText(visit, programme, text)]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    status: text.domain.visitStatus[visit.status],
    alert: told.map(({ sentence }) => sentence).join(' '),
    cancelled: visit.status === 'cancelled',
    icon: kindIcons[visit.kind],
  };
}

function transferEntry(transfer: TransferRow, programme: Programme, leg: Row<Leg>, text: Texts): Entry {
  const { mode, status, operator, number, passage, fromPlaceId, toPlaceId } = transfer;
  const place = (id: string | null): string =>
    (id === null ? undefined : programme.names.place(id)) ?? text.transfers.nowhere;
  const way = text.transfers.way(place(fromPlaceId), place(toPlaceId));
  return {
    id: transfer.id,
    kind: 'transfer',
    times: passage && passageSeenIn(leg.zone, passage),
    title: text.transfers.named(text.domain.travelMode[mode], way),
    about: [operator, number, whoText(transfer, programme, text)].filter((part) => part !== '').join(' · '),
    status: text.domain.transferStatus[status],
    alert: '',
    cancelled: status === 'cancelled',
    icon: modeIcons[mode],
  };
}

/** Who takes part, in names: everyone, groups, how many persons besides. */
export function whoText(
  party: Pick<VisitRow, 'everyone' | 'groupIds' | 'delegateIds'>,
  { groups }: Pick<Programme, 'groups'>,
  { programme }: Texts,
): string {
  if (party.everyone) return programme.everyone;
  const named = groups.filter(({ id }) => party.groupIds.includes(id)).map(({ name }) => name);
  const persons = party.delegateIds.length;
  return [...named, ...(persons > 0 ? [programme.persons(persons)] : [])].join(', ');
}

function byTimes({ times: a }: Entry, { times: b }: Entry): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : a.end > b.end ? 1 : 0;
}
