import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { bedlessRuns, roomingOf, type Night } from '../../../shared/domain/rooming.ts';
import type { Stay } from '../../../shared/domain/stays.ts';
import type { Span } from '../../../shared/domain/values.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';

/** A stay, or nights that somebody has no bed for. */
export interface BedRow {
  readonly id: string;
  readonly delegate: DelegateRow;
  readonly nights: Span;
  /** Null for nights without a bed. */
  readonly stay: Row<Stay> | null;
  /** Who shares the room, for one of the nights at least. */
  readonly with: readonly DelegateRow[];
}

export interface Rooming {
  readonly missionId: string;
  readonly legs: readonly Row<Leg>[];
  readonly places: readonly Row<Place>[];
  readonly nights: readonly Night[];
  readonly rows: readonly BedRow[];
  readonly placeName: (id: string | null) => string | undefined;
}

/** Undefined until everything was read once. */
export function useStays(missionId: string): Rooming | undefined {
  const legs = useRead(api.legs.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const stays = useRead(api.stays.list, { missionId }).value;
  return useMemo(() => {
    if (!legs || !places || !delegates || !stays) return undefined;
    const inOrder = delegates.toSorted(
      (a, b) => french.compare(a.lastName, b.lastName) || french.compare(a.firstName, b.firstName),
    );
    const nights = roomingOf(legs, inOrder, stays);
    const names = new Map(places.map(({ id, name }) => [id, name]));
    return {
      missionId,
      legs,
      places,
      nights,
      rows: rowsOf(inOrder, stays, nights),
      placeName: (id) => (id === null ? undefined : names.get(id)),
    };
  }, [missionId, legs, places, delegates, stays]);
}

const french = new Intl.Collator('fr');

function rowsOf(
  delegates: readonly DelegateRow[],
  stays: readonly Row<Stay>[],
  nights: readonly Night[],
): BedRow[] {
  const byId = new Map(delegates.map((delegate) => [delegate.id, delegate]));
  const inRoom = Map.groupBy(stays, ({ placeId, room }) => `${placeId ?? ''} ${room}`);
  const beds = stays.flatMap((stay) => {
    const delegate = byId.get(stay.delegateId);
    if (!delegate) return [];
    const others =
      stay.room === '' || stay.status === 'cancelled'
        ? []
        : (inRoom.get(`${stay.placeId ?? ''} ${stay.room}`) ?? []);
    const sharing = others.flatMap((other) =>
      other.status !== 'cancelled' &&
      other.delegateId !== stay.delegateId &&
      overlap(other.nights, stay.nights)
        ? (byId.get(other.delegateId) ?? [])
        : [],
    );
    return [{ id: stay.id, delegate, nights: stay.nights, stay, with: [...new Set(sharing)] }];
  });
  const missing = bedlessRuns(nights).flatMap(({ delegateId, nights: run }) => {
    const delegate = byId.get(delegateId);
    return delegate
      ? [{ id: `bedless ${delegateId} ${run.from}`, delegate, nights: run, stay: null, with: [] }]
      : [];
  });
  return [...beds, ...missing];
}

function overlap(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}
