import type { Row } from '../entities.ts';
import type { City, Leg } from '../missions.ts';
import { rosterOf, type Party } from '../participants.ts';
import type { Place } from '../places.ts';
import type { Passage, Transfer } from '../transfers.ts';
import type { TravelMode } from '../travel.ts';
import type { Point, Slot } from '../values.ts';
import type { Visit } from '../visits.ts';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly point: Point | null;
}

/** `members`: whoever takes part, each by a number of their own; empty where the delegation is not known. */
export interface MapVisit {
  readonly kind: 'visit';
  readonly id: string;
  readonly legId: string;
  readonly title: string;
  readonly slot: Slot | null;
  readonly placeId: string | null;
  readonly members: readonly number[];
}

export interface MapTransfer {
  readonly kind: 'transfer';
  readonly id: string;
  readonly legId: string;
  readonly mode: TravelMode;
  readonly number: string;
  readonly passage: Passage;
  readonly fromPlaceId: string | null;
  readonly toPlaceId: string | null;
  readonly members: readonly number[];
}

export type MapItem = MapVisit | MapTransfer;

/** What a map is made of; what is cancelled is left out by whoever makes it. Legs in the order of their dates. */
export interface MapMatter {
  readonly legs: readonly { readonly id: string; readonly title: string }[];
  readonly places: readonly MapPlace[];
  readonly items: readonly MapItem[];
}

/** Null: all legs, all days. */
export interface Selection {
  readonly legId: string | null;
  readonly day: string | null;
}

export interface MapRecords {
  readonly legs: readonly Row<Leg>[];
  readonly cities: readonly Row<City>[];
  readonly places: readonly Row<Place>[];
  readonly visits: readonly (Row<Visit> & Party)[];
  readonly transfers: readonly (Row<Transfer> & Party)[];
  readonly delegates: readonly { readonly id: string; readonly legIds: readonly string[] }[];
  readonly groups: readonly { readonly id: string; readonly delegateIds: readonly string[] }[];
}

/** What maps are made of, without what is cancelled. Of one delegate: what this person takes part in and nothing else. */
export function matterOf(records: MapRecords, delegateId: string | null): MapMatter {
  const roster = rosterOf(records.delegates, records.groups);
  const rank = delegateId === null ? null : roster.delegateIds.indexOf(delegateId);
  const membersOf = (party: Party): readonly number[] => {
    const ranks = roster.ranksOf(party);
    return rank === null ? ranks : ranks.filter((one) => one === rank);
  };
  const visits = records.visits.flatMap((visit): readonly MapItem[] => {
    const { id, legId, title, slot, placeId, status } = visit;
    if (status === 'cancelled') return [];
    return [{ kind: 'visit', id, legId, title, slot, placeId, members: membersOf(visit) }];
  });
  const transfers = records.transfers.flatMap((transfer): readonly MapItem[] => {
    const { id, legId, mode, number, passage, status, fromPlaceId, toPlaceId } = transfer;
    if (passage === null || status === 'cancelled') return [];
    const members = membersOf(transfer);
    return [{ kind: 'transfer', id, legId, mode, number, passage, fromPlaceId, toPlaceId, members }];
  });
  const cities = new Map(records.cities.map(({ id, name }) => [id, name]));
  return {
    legs: records.legs
      .toSorted((one, other) => (one.dates.from < other.dates.from ? -1 : 1))
      .map(({ id, title }) => ({ id, title })),
    places: records.places.map(({ id, name, address, cityId, point }) => {
      return { id, name, address, point, city: cities.get(cityId) ?? '' };
    }),
    items: [...visits, ...transfers].filter(({ members }) => rank === null || members.length > 0),
  };
}
