import { instantOf, minuteAt, offsetAt } from '../../shared/domain/instants.ts';
import { domain } from '../../shared/texts/domain.ts';
import type { Language } from '../../shared/texts/texts.ts';
import { transfers as words } from '../../shared/texts/transfers.ts';
import { clockText } from '../../shared/texts/wording.ts';
import type { TransferRow } from '../../shared/contract/transfers.ts';
import type { PlanGroup, PlanVisit } from '../documents/plan.ts';

interface Names {
  readonly place: (id: string | null) => string | undefined;
  readonly groups: (ids: readonly string[]) => PlanGroup[];
}

/**
 * Transfers as the entries of a programme that they are to whoever reads one: « Train, A → B » among the visits, by the clocks of where it
 * leaves.
 */
export function journeyVisits(
  language: Language,
  transfers: readonly TransferRow[],
  { place, groups }: Names,
): PlanVisit[] {
  const { nowhere, way, named, arrivesAt } = words[language];
  return transfers.map(({ passage, mode, status, groupIds, ...transfer }) => {
    const ends = way(place(transfer.fromPlaceId) ?? nowhere, place(transfer.toPlaceId) ?? nowhere);
    const carrier = [transfer.operator, transfer.number].filter((part) => part !== '').join(' ');
    const otherClock =
      passage && offsetAt(passage.start, passage.startZone) !== offsetAt(passage.end, passage.endZone);
    const lines = [
      carrier,
      otherClock ? arrivesAt(clockText(passage.end), passage.endZone) : '',
      transfer.comment,
    ];
    return {
      id: transfer.id,
      legId: transfer.legId,
      title: named(domain[language].travelMode[mode], ends),
      kind: 'travel',
      status: status === 'booked' ? 'confirmed' : status,
      slot: passage && {
        start: passage.start,
        end: minuteAt(instantOf(passage.end, passage.endZone), passage.startZone),
        zone: passage.startZone,
      },
      place: null,
      host: null,
      everyone: transfer.everyone,
      groups: groups(groupIds),
      delegateIds: transfer.delegateIds,
      languages: [],
      capacity: transfer.seats,
      description: lines.filter((line) => line !== '').join('\n\n'),
      notes: [],
    };
  });
}
