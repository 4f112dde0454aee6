import type { Row } from '../../../shared/domain/entities.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { api } from '../../api/client.ts';
import type { Itinerary } from './useItinerary.ts';

interface Actions {
  readonly name: string;
  remove(): Promise<unknown>;
  restore(): Promise<unknown>;
  /** Makes the same again under another name, beside the original. */
  duplicate(name: string): Promise<unknown>;
}

export type ItineraryRow = Actions &
  (
    | { readonly kind: 'leg'; readonly leg: Row<Leg> }
    | { readonly kind: 'city'; readonly city: Row<City> }
    | { readonly kind: 'place'; readonly place: Row<Place> }
  );

/** The row of an id among the three nouns of the itinerary, with what can be done to it. */
export function rowOf({ legs, cities, places }: Itinerary, id: string): ItineraryRow | null {
  const ids = [id];
  const leg = legs.find((row) => row.id === id);
  if (leg) {
    const { id: _id, ...fields } = leg;
    return {
      kind: 'leg',
      leg,
      name: leg.title,
      remove: () => api.legs.remove({ ids }),
      restore: () => api.legs.restore({ ids }),
      duplicate: (title) => api.legs.create({ ...fields, title }),
    };
  }
  const city = cities.find((row) => row.id === id);
  if (city) {
    const { id: _id, ...fields } = city;
    return {
      kind: 'city',
      city,
      name: city.name,
      remove: () => api.cities.remove({ ids }),
      restore: () => api.cities.restore({ ids }),
      duplicate: (name) => api.cities.create({ ...fields, name }),
    };
  }
  const place = places.find((row) => row.id === id);
  if (!place) return null;
  const { id: _id, ...fields } = place;
  return {
    kind: 'place',
    place,
    name: place.name,
    remove: () => api.places.remove({ ids }),
    restore: () => api.places.restore({ ids }),
    duplicate: (name) => api.places.create({ ...fields, name }),
  };
}
