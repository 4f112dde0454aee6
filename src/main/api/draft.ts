import { format } from 'date-fns';
import { rosterOf } from '../../shared/domain/participants.ts';
import { diff } from '../../shared/domain/releases/diff.ts';
import { programmeOf, unpack, type Item, type Programme } from '../../shared/domain/releases/programme.ts';
import type { Moment, ReleasedPlace } from '../../shared/domain/releases.ts';
import type { PlanVersion } from '../documents/plan.ts';
import type { Database } from '../store/database.ts';
import { listDelegates } from '../store/delegates.ts';
import { listGroups } from '../store/groups.ts';
import { listCities, listPlaces } from '../store/places.ts';
import { listRows } from '../store/records.ts';
import { getRelease, listReleases } from '../store/releases.ts';
import { listTransfers } from '../store/transfers.ts';
import { listVisits } from '../store/visits.ts';

/** The programme of a mission as it is planned at this moment, with names in place of ids, expanded to persons. */
export interface Draft {
  /** What would be released. */
  readonly programme: Programme;
  /** The same with what is cancelled: who had it in hand as planned must learn that it is no more. */
  readonly withCancelled: Programme;
}

export function draftOf(database: Database, missionId: string): Draft {
  const delegates = listDelegates(database, missionId);
  const groups = listGroups(database, missionId);
  const roster = rosterOf(delegates, groups);
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => groupNames.get(id) ?? []).toSorted();
  const placeOf = placesOf(database, missionId);
  const hosts = new Map(listRows(database, 'organisation', 'TRUE', []).map(({ id, name }) => [id, name]));
  const parties = new Map<readonly number[], readonly string[]>();
  const personsOf = (party: Parameters<typeof roster.ranksOf>[0]): readonly string[] => {
    const ranks = roster.ranksOf(party);
    const known = parties.get(ranks) ?? ranks.flatMap((rank) => roster.delegateIds[rank] ?? []).toSorted();
    parties.set(ranks, known);
    return known;
  };
  const visits = listVisits(database, missionId).map((visit): Item => ({
    facts: {
      id: visit.id,
      kind: visit.kind,
      status: visit.status,
      title: visit.title,
      number: '',
      passage: visit.slot && {
        start: visit.slot.start,
        startZone: visit.slot.zone,
        end: visit.slot.end,
        endZone: visit.slot.zone,
      },
      place: placeOf(visit.placeId),
      to: null,
      host: (visit.hostId && hosts.get(visit.hostId)) ?? '',
      languages: visit.languages,
      everyone: visit.everyone,
      groups: namesOf(visit.groupIds),
      description: visit.description,
    },
    delegateIds: personsOf(visit),
  }));
  const transfers = listTransfers(database, missionId).map((transfer): Item => ({
    facts: {
      id: transfer.id,
      kind: transfer.mode,
      status: transfer.status,
      title: '',
      number: transfer.number,
      passage: transfer.passage,
      place: placeOf(transfer.fromPlaceId),
      to: placeOf(transfer.toPlaceId),
      host: transfer.operator,
      languages: [],
      everyone: transfer.everyone,
      groups: namesOf(transfer.groupIds),
      description: transfer.comment,
    },
    delegateIds: personsOf(transfer),
  }));
  const items = [...visits, ...transfers];
  const people = delegates.map(({ id, firstName, lastName }) => ({
    id,
    name: `${firstName} ${lastName}`.trim(),
  }));
  return {
    programme: programmeOf(
      items.filter(({ facts }) => facts.status !== 'cancelled'),
      people,
    ),
    withCancelled: programmeOf(items, people),
  };
}

/** Whether this draft is what was last released, or how far it is from it. */
export function versionOf(database: Database, missionId: string, draft: Programme): PlanVersion {
  const [last] = listReleases(database, missionId);
  if (!last) return { kind: 'draft', number: null, changes: 0 };
  const { number, at, programme } = getRelease(database, last.id);
  const changes = diff(unpack(programme), draft).length;
  return changes === 0 ? { kind: 'release', number, at } : { kind: 'draft', number, changes };
}

/** @param now milliseconds; told as the wall clock of this machine. */
export function momentOf(now: number): Moment {
  return {
    minute: format(now, "yyyy-MM-dd'T'HH:mm"),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function placesOf(database: Database, missionId: string): (id: string | null) => ReleasedPlace | null {
  const cities = new Map(listCities(database, missionId).map(({ id, name }) => [id, name]));
  const places = new Map(
    listPlaces(database, missionId).map(({ id, name, address, cityId, point }) => [
      id,
      {
        name,
        address,
        city: cities.get(cityId) ?? '',
        point: point && { lat: point.lat, lon: point.lon },
      },
    ]),
  );
  return (id) => (id === null ? null : (places.get(id) ?? null));
}
