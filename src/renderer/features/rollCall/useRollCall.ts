import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { AttendanceMark } from '../../../shared/domain/attendance.ts';
import { rosterOf } from '../../../shared/domain/participants.ts';
import { countRoll, marksOf, type RollCount } from '../../../shared/domain/rollCall.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';

export interface Roll {
  readonly itemId: string;
  readonly title: string;
  /** `2015-10-19T09:30`, null when it has no time yet. */
  readonly start: string | null;
  readonly end: string | null;
  readonly place: string;
  /** Where the item is shown. */
  readonly at: string;
  /** By name. */
  readonly expected: readonly DelegateRow[];
  readonly marks: ReadonlyMap<string, AttendanceMark>;
  readonly count: RollCount;
}

/** Undefined until everything was read once; null when there is no such visit or transfer. */
export function useRollCall(missionId: string, itemId: string): Roll | null | undefined {
  const texts = useTexts();
  const visits = useRead(api.visits.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const attendance = useRead(api.attendance.list, { missionId }).value;

  return useMemo(() => {
    if (!visits || !transfers || !delegates || !groups || !places || !attendance) return undefined;
    const visit = visits.find(({ id }) => id === itemId);
    const transfer = transfers.find(({ id }) => id === itemId);
    const item = visit ?? transfer;
    if (!item) return null;
    const name = (id: string | null): string | undefined => places.find((place) => place.id === id)?.name;
    const ids = new Set(rosterOf(delegates, groups).participantsOf(item));
    const expected = delegates
      .filter(({ id }) => ids.has(id))
      .toSorted((a, b) => french.compare(a.lastName, b.lastName) || french.compare(a.firstName, b.firstName));
    const marks = marksOf(itemId, attendance);
    const common = { itemId, expected, marks, count: countRoll([...ids], marks) };
    if (visit) {
      return {
        ...common,
        title: visit.title,
        start: visit.slot?.start ?? null,
        end: visit.slot?.end ?? null,
        place: name(visit.placeId) ?? '',
        at: `/missions/${missionId}/programme/${itemId}`,
      };
    }
    const { nowhere, way, named } = texts.transfers;
    const ends = way(
      name(transfer?.fromPlaceId ?? null) ?? nowhere,
      name(transfer?.toPlaceId ?? null) ?? nowhere,
    );
    return {
      ...common,
      title: named(texts.domain.travelMode[transfer?.mode ?? 'coach'], ends),
      start: transfer?.passage?.start ?? null,
      end: transfer?.passage?.end ?? null,
      place: '',
      at: `/missions/${missionId}/transfers/${itemId}`,
    };
  }, [missionId, itemId, texts, visits, transfers, delegates, groups, places, attendance]);
}

const french = new Intl.Collator('fr');
