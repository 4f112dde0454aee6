import type { Row } from '../../../shared/domain/entities.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';

export interface Itinerary {
  readonly missionId: string;
  readonly legs: readonly Row<Leg>[];
  readonly cities: readonly Row<City>[];
  readonly places: readonly Row<Place>[];
}

/** Legs, cities and places of a mission; undefined until all three are here. */
export function useItinerary(missionId: string): Itinerary | undefined {
  const legs = useRead(api.legs.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  return legs && cities && places ? { missionId, legs, cities, places } : undefined;
}
