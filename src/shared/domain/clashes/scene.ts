import type { Absence, Opening } from '../availability.ts';
import type { Delegate } from '../delegates.ts';
import type { Row } from '../entities.ts';
import type { City, Leg } from '../missions.ts';
import type { Place } from '../places.ts';
import type { Rule } from '../rules.ts';
import type { Stay } from '../stays.ts';
import type { Journey, Transfer } from '../transfers.ts';
import type { Visit } from '../visits.ts';

interface Parties {
  readonly groupIds: readonly string[];
  readonly delegateIds: readonly string[];
}

type VisitField = 'legId' | 'status' | 'slot' | 'placeId' | 'hostId' | 'capacity' | 'languages' | 'everyone';
type TransferField =
  'legId' | 'mode' | 'status' | 'passage' | 'fromPlaceId' | 'toPlaceId' | 'seats' | 'everyone';

/** What the rules look at in a visit and in a transfer. */
export type PlannedVisit = Row<Readonly<Pick<Visit, VisitField>>> & Parties;
export type PlannedTransfer = Row<Readonly<Pick<Transfer, TransferField>>> & Parties;

/** Everything the rules look at. Rows of the store fit as they are. */
export interface Scene {
  readonly visits: readonly PlannedVisit[];
  readonly transfers: readonly PlannedTransfer[];
  /** In the order in which they are to be named. */
  readonly delegates: readonly Row<Pick<Delegate, 'legIds' | 'languages'>>[];
  readonly groups: readonly Row<{ readonly delegateIds: readonly string[] }>[];
  readonly legs: readonly Row<Pick<Leg, 'zone'>>[];
  readonly cities: readonly Row<Pick<City, 'legId'>>[];
  readonly places: readonly Row<Pick<Place, 'cityId' | 'point'>>[];
  readonly journeys: readonly Journey[];
  readonly stays: readonly Pick<Stay, 'delegateId' | 'nights' | 'status'>[];
  readonly absences: readonly Pick<Absence, 'subjectId' | 'slot'>[];
  readonly openings: readonly Opening[];
  /** Those the mission set. */
  readonly rules: readonly Pick<Rule, 'kind' | 'level' | 'value'>[];
  /** The day it is, `2015-10-19`. */
  readonly today: string;
}

/** A visit or transfer that is new or no longer what it was, or that is gone. */
export type Change =
  | { readonly kind: 'visit'; readonly visit: PlannedVisit }
  | { readonly kind: 'transfer'; readonly transfer: PlannedTransfer }
  | { readonly kind: 'removed'; readonly id: string };
