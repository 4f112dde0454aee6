import { useEffect, useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import { rosterOf, type Roster } from '../../../shared/domain/participants.ts';
import type { Place } from '../../../shared/domain/places.ts';
import type { ClashNames } from '../../../shared/texts/clashes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { read, shownVisits, usePending } from './pending.ts';
import { useClashes, type Clashes } from './useClashes.ts';

/** All that the programme of a mission is made of, writes under way included. */
export interface Programme extends Clashes {
  readonly missionId: string;
  readonly missionTitle: string;
  /** In the order of their dates. */
  readonly legs: readonly Row<Leg>[];
  readonly visits: readonly VisitRow[];
  readonly delegates: readonly DelegateRow[];
  readonly groups: readonly GroupRow[];
  readonly places: readonly Row<Place>[];
  readonly cities: readonly Row<City>[];
  readonly roster: Roster;
  readonly names: ClashNames;
}

const none: readonly VisitRow[] = [];
const noOne: readonly DelegateRow[] = [];
const nowhere: readonly Row<Place>[] = [];

/** Undefined until everything was read once. */
export function useProgramme(missionId: string): Programme | undefined {
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const list = useRead(api.visits.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const visits = useShown(list ?? none);

  const sortedLegs = useMemo(() => (legs ?? []).toSorted(byDates), [legs]);
  const roster = useMemo(() => rosterOf(delegates ?? [], groups ?? []), [delegates, groups]);
  const names = useNames(missionId, visits, delegates ?? noOne, places ?? nowhere);
  const known = useMemo(() => {
    if (!legs || !list || !delegates || !groups || !places || !cities) return null;
    return { visits, delegates, groups, legs, places, cities };
  }, [legs, list, visits, delegates, groups, places, cities]);
  const told = useClashes(missionId, known, names);

  return useMemo(() => {
    if (!mission || !legs || !list || !delegates || !groups || !places || !cities) return undefined;
    const common = { missionId, missionTitle: mission.title, legs: sortedLegs };
    return { ...common, visits, delegates, groups, places, cities, roster, names, ...told };
  }, [
    missionId,
    mission,
    legs,
    sortedLegs,
    list,
    visits,
    delegates,
    groups,
    places,
    cities,
    roster,
    names,
    told,
  ]);
}

function byDates(a: Row<Leg>, b: Row<Leg>): number {
  return a.dates.from < b.dates.from ? -1 : a.dates.from > b.dates.from ? 1 : 0;
}

/** The visits read, with the writes under way. */
function useShown(list: readonly VisitRow[]): readonly VisitRow[] {
  const pending = usePending((state) => state.pending);
  useEffect(() => {
    read(list);
  }, [list]);
  return useMemo(() => shownVisits(list, pending), [list, pending]);
}

/** Persons and places keep their names while a visit changes. A transfer is named by its way. */
function useNames(
  missionId: string,
  visits: readonly VisitRow[],
  delegates: readonly DelegateRow[],
  places: readonly Row<Place>[],
): ClashNames {
  const text = useTexts();
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const organisations = useRead(api.organisations.list, {}).value;
  const persons = useMemo(
    () => new Map(delegates.map((person) => [person.id, `${person.firstName} ${person.lastName}`.trim()])),
    [delegates],
  );
  const placeNames = useMemo(() => new Map(places.map(({ id, name }) => [id, name])), [places]);
  const hosts = useMemo(
    () => new Map((organisations ?? []).map(({ id, name }) => [id, name])),
    [organisations],
  );
  const ways = useMemo(() => {
    const placeName = (id: string | null): string => placeNames.get(id ?? '') ?? text.transfers.nowhere;
    return (transfers ?? []).map(({ id, mode, fromPlaceId, toPlaceId }) => {
      const way = text.transfers.way(placeName(fromPlaceId), placeName(toPlaceId));
      return [id, text.transfers.named(text.domain.travelMode[mode], way)] as const;
    });
  }, [transfers, placeNames, text]);
  return useMemo(() => {
    const titles = new Map([...visits.map(({ id, title }) => [id, title] as const), ...ways]);
    return {
      // What is only being drawn has no id yet.
      item: (id) => (id === '' ? text.programme.newVisit : titles.get(id)),
      delegate: (id) => persons.get(id),
      place: (id) => placeNames.get(id),
      host: (id) => hosts.get(id),
    };
  }, [visits, ways, persons, placeNames, hosts, text]);
}
