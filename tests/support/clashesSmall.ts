import type { PlannedTransfer, PlannedVisit, Scene } from '../../src/shared/domain/clashes/scene.ts';

const paris = 'Europe/Paris';

/** A mission of three persons in Strasbourg on 20 and 21 October 2015, in which a test says what matters to it. */
export function smallScene(fields: Partial<Scene>): Scene {
  return {
    visits: [],
    transfers: [],
    delegates: [
      { id: 'anne', legIds: ['leg1'], languages: ['fr'] },
      { id: 'luc', legIds: ['leg1'], languages: ['fr', 'en'] },
      { id: 'marc', legIds: ['leg2'], languages: [] },
    ],
    groups: [{ id: 'research', delegateIds: ['luc', 'anne'] }],
    legs: [
      { id: 'leg1', zone: paris },
      { id: 'leg2', zone: 'Europe/London' },
    ],
    cities: [
      { id: 'strasbourg', legId: 'leg1' },
      { id: 'issy', legId: 'leg1' },
      { id: 'london', legId: 'leg2' },
    ],
    places: [
      { id: 'shadok', cityId: 'strasbourg', point: pointAt(48.572, 7.763) },
      { id: 'semia', cityId: 'strasbourg', point: pointAt(48.581, 7.757) },
      { id: 'port', cityId: 'strasbourg', point: pointAt(48.53, 7.8) },
      { id: 'cube', cityId: 'issy', point: pointAt(48.819, 2.254) },
    ],
    journeys: [],
    stays: [],
    absences: [],
    openings: [],
    rules: [],
    today: '2015-09-18',
    ...fields,
  };
}

export function visitAt(
  id: string,
  start: string,
  end: string,
  fields: Partial<PlannedVisit> = {},
): PlannedVisit {
  return {
    id,
    legId: 'leg1',
    status: 'confirmed',
    slot: { start: `2015-10-20T${start}`, end: `2015-10-20T${end}`, zone: paris },
    placeId: null,
    hostId: null,
    capacity: null,
    languages: [],
    everyone: false,
    groupIds: [],
    delegateIds: [],
    ...fields,
  };
}

export function transferAt(
  id: string,
  start: string,
  end: string,
  fields: Partial<PlannedTransfer> = {},
): PlannedTransfer {
  return {
    id,
    legId: 'leg1',
    mode: 'coach',
    status: 'booked',
    passage: { start: `2015-10-20T${start}`, startZone: paris, end: `2015-10-20T${end}`, endZone: paris },
    fromPlaceId: null,
    toPlaceId: null,
    seats: null,
    everyone: false,
    groupIds: [],
    delegateIds: [],
    ...fields,
  };
}

function pointAt(lat: number, lon: number) {
  return { lat, lon, source: '', precision: null };
}
