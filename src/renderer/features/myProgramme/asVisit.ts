import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { instantOf, minuteAt, offsetAt } from '../../../shared/domain/instants.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { clockText } from '../../../shared/texts/wording.ts';

/** A transfer as the entry of a programme that it is to whoever reads one, by the clocks of where it leaves. */
export function asVisit(
  { transfers: text, domain }: (typeof catalogues)['fr'],
  transfer: TransferRow,
  place: (id: string) => string | undefined,
): VisitRow {
  const { passage, mode, status, fromPlaceId, toPlaceId, operator, number, seats, comment, ...row } =
    transfer;
  const name = (id: string | null): string => (id === null ? undefined : place(id)) ?? text.nowhere;
  const ends = text.way(name(fromPlaceId), name(toPlaceId));
  const otherClock =
    passage && offsetAt(passage.start, passage.startZone) !== offsetAt(passage.end, passage.endZone);
  const lines = [
    [operator, number].filter((part) => part !== '').join(' '),
    otherClock ? text.arrivesAt(clockText(passage.end), passage.endZone) : '',
    comment,
  ];
  return {
    ...row,
    title: text.named(domain.travelMode[mode], ends),
    kind: 'travel',
    status: status === 'booked' ? 'confirmed' : status,
    slot: passage && {
      start: passage.start,
      end: minuteAt(instantOf(passage.end, passage.endZone), passage.startZone),
      zone: passage.startZone,
    },
    placeId: null,
    hostId: null,
    capacity: seats,
    languages: [],
    description: lines.filter((line) => line !== '').join('\n'),
  };
}
