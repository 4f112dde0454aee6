import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { findClashes } from '../../../shared/domain/clashes/engine.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { isOnLeg, rosterOf } from '../../../shared/domain/participants.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { clashSentence } from '../../../shared/texts/clashes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage } from '../../app/i18n/language.ts';
import { useToday } from '../../ui/useToday.ts';
import { planDays, type LegPlan } from './days.ts';

export interface MyProgramme {
  readonly missionTitle: string;
  readonly delegates: readonly DelegateRow[];
  /** Null when nobody is chosen, or somebody who is not in the delegation. */
  readonly person: Person | null;
}

export interface Person {
  readonly delegate: DelegateRow;
  /** Names of the person's groups. */
  readonly groups: readonly string[];
  readonly legs: readonly LegPlan[];
  readonly visits: number;
  readonly clashes: readonly string[];
  /** Ids of the visits that clash. */
  readonly clashing: ReadonlySet<string>;
  readonly names: Names;
}

/** What a visit mentions. */
export interface Names {
  readonly place: (id: string) => (Pick<Place, 'name' | 'address'> & { readonly city: string }) | undefined;
  readonly host: (id: string) => string | undefined;
  readonly group: (id: string) => string | undefined;
  /** How many take part. */
  readonly count: (visit: VisitRow) => number;
}

/** Nothing but the visits can put a person in two places. */
const alone = { transfers: [], journeys: [], stays: [], absences: [], openings: [], rules: [] };

/** Undefined until everything was read once. */
export function useMyProgramme(missionId: string, delegateId: string | null): MyProgramme | undefined {
  const language = useLanguage();
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const organisations = useRead(api.organisations.list, {}).value;
  const today = useToday();

  return useMemo(() => {
    if (!mission || !legs || !visits || !delegates || !groups || !places || !cities || !organisations)
      return undefined;
    const common = { missionTitle: mission.title, delegates };
    const delegate = delegates.find(({ id }) => id === delegateId);
    if (!delegate) return { ...common, person: null };

    const roster = rosterOf(delegates, groups);
    const rank = roster.delegateIds.indexOf(delegate.id);
    const mine = visits.filter((visit) => roster.ranksOf(visit).includes(rank));
    const titles = titlesOf(mine);
    const placeNames = titlesOf(places.map(({ id, name }) => ({ id, title: name })));
    const clashes = findClashes({
      visits: mine,
      delegates: [delegate],
      groups,
      legs,
      cities,
      places,
      ...alone,
      today,
    }).filter(({ kind }) => kind === 'person');
    const sorted = legs.toSorted((a, b) => (a.dates.from < b.dates.from ? -1 : 1));
    const person: Person = {
      delegate,
      groups: groups.filter(({ id }) => delegate.groupIds.includes(id)).map(({ name }) => name),
      legs: planDays(sorted, mine, (legId) => isOnLeg(delegate, legId)),
      visits: mine.length,
      clashes: clashes.map((clash) =>
        clashSentence(language, clash, {
          item: (id) => titles.get(id),
          delegate: () => fullName(delegate),
          place: (id) => placeNames.get(id),
          host: () => undefined,
        }),
      ),
      clashing: new Set(clashes.flatMap(({ itemIds }) => itemIds)),
      names: {
        place: placesOf(places, cities),
        host: find(organisations, ({ name }) => name),
        group: find(groups, ({ name }) => name),
        count: (visit) => roster.ranksOf(visit).length,
      },
    };
    return { ...common, person };
  }, [language, delegateId, mission, legs, visits, delegates, groups, places, cities, organisations, today]);
}

export function fullName({ firstName, lastName }: Pick<DelegateRow, 'firstName' | 'lastName'>): string {
  return `${firstName} ${lastName}`.trim();
}

function titlesOf(
  rows: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, string> {
  return new Map(rows.map(({ id, title }) => [id, title]));
}

function find<T extends { readonly id: string }, V>(
  rows: readonly T[],
  value: (row: T) => V,
): (id: string) => V | undefined {
  const byId = new Map(rows.map((row) => [row.id, value(row)]));
  return (id) => byId.get(id);
}

function placesOf(
  places: readonly Row<Place>[],
  cities: readonly { readonly id: string; readonly name: string }[],
): Names['place'] {
  const city = find(cities, ({ name }) => name);
  return find(places, (place) => ({
    name: place.name,
    address: place.address,
    city: city(place.cityId) ?? '',
  }));
}
