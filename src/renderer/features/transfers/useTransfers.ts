import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { waysOf, type Ways } from '../../../shared/domain/journeys.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import { rosterOf, type Roster } from '../../../shared/domain/participants.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { suggestTransfers, type Suggestion } from '../../../shared/domain/suggestions.ts';
import type { Journey } from '../../../shared/domain/transfers.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import type { Choice } from '../../ui/fields/SavedSelect.tsx';

/** All that the transfers of a mission are shown with. */
export interface Travel {
  readonly missionId: string;
  readonly legs: readonly Row<Leg>[];
  readonly transfers: readonly TransferRow[];
  readonly delegates: readonly DelegateRow[];
  readonly groups: readonly GroupRow[];
  readonly journeys: readonly Row<Journey>[];
  readonly roster: Roster;
  readonly ways: Ways;
  readonly placeName: (id: string | null) => string | undefined;
  /** The places of the cities of a leg, and of all others after them. */
  readonly placesFor: (legId: string) => readonly Choice[];
  readonly suggestions: readonly Suggestion[];
}

/** Undefined until everything was read once. */
export function useTransfers(missionId: string): Travel | undefined {
  const legs = useRead(api.legs.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const journeys = useRead(api.transfers.journeys, { missionId }).value;

  return useMemo(() => {
    if (!legs || !cities || !places || !transfers || !visits || !delegates || !groups || !journeys)
      return undefined;
    const roster = rosterOf(delegates, groups);
    const ways = waysOf(places, journeys);
    const groupIds = groups.map(({ id }) => id);
    const names = new Map(places.map(({ id, name }) => [id, name]));
    return {
      missionId,
      legs,
      transfers,
      delegates,
      groups,
      journeys,
      roster,
      ways,
      placeName: (id) => (id === null ? undefined : names.get(id)),
      placesFor: (legId) => choicesFor(legId, cities, places),
      suggestions: suggestTransfers({ visits, transfers, roster, groupIds, ways }),
    };
  }, [missionId, legs, cities, places, transfers, visits, delegates, groups, journeys]);
}

function choicesFor(
  legId: string,
  cities: readonly Row<City>[],
  places: readonly Row<Place>[],
): readonly Choice[] {
  const cityOf = new Map(cities.map((city) => [city.id, city]));
  const own = (place: Row<Place>): boolean => cityOf.get(place.cityId)?.legId === legId;
  return [...places.filter(own), ...places.filter((place) => !own(place))].map((place) => ({
    value: place.id,
    label: [place.name, cityOf.get(place.cityId)?.name].filter(Boolean).join(', '),
  }));
}
