import { useEffect, useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { findClashes, type Clash } from '../../../shared/domain/clashes.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { City, Leg } from '../../../shared/domain/missions.ts';
import { rosterOf, type Roster } from '../../../shared/domain/participants.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { clashSentence, type ClashNames } from '../../../shared/texts/clashes.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage } from '../../app/i18n/language.ts';
import { useSettled } from '../../ui/timeBoard/useSettled.ts';
import { read, shownVisits, usePending } from './pending.ts';

/** All that the programme of a mission is made of, writes under way included. */
export interface Programme {
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
  /** In the order of time, each as a sentence. */
  readonly clashes: readonly Told[];
  /** The same by visit. */
  readonly clashesOf: ReadonlyMap<string, readonly Told[]>;
}

export interface Told {
  readonly clash: Clash;
  readonly sentence: string;
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
  const names = useNames(visits, delegates ?? noOne, places ?? nowhere);
  const told = useClashes(visits, roster, names);

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

/** Persons and places keep their names while a visit changes. */
function useNames(
  visits: readonly VisitRow[],
  delegates: readonly DelegateRow[],
  places: readonly Row<Place>[],
): ClashNames {
  const persons = useMemo(
    () => new Map(delegates.map((person) => [person.id, `${person.firstName} ${person.lastName}`.trim()])),
    [delegates],
  );
  const placeNames = useMemo(() => new Map(places.map(({ id, name }) => [id, name])), [places]);
  return useMemo(() => {
    const titles = new Map(visits.map(({ id, title }) => [id, title]));
    return {
      visit: (id) => titles.get(id),
      delegate: (id) => persons.get(id),
      place: (id) => placeNames.get(id),
    };
  }, [visits, persons, placeNames]);
}

/** Found after what moved is on screen: a moved card must not wait for the clashes of the whole mission. */
function useClashes(
  visits: readonly VisitRow[],
  roster: Roster,
  names: ClashNames,
): Pick<Programme, 'clashes' | 'clashesOf'> {
  const language = useLanguage();
  const question = useMemo(() => ({ visits, roster, names }), [visits, roster, names]);
  const asked = useSettled(question);
  return useMemo(() => {
    const clashes = findClashes(asked.visits, asked.roster).map((clash) => ({
      clash,
      sentence: clashSentence(language, clash, asked.names),
    }));
    const clashesOf = new Map<string, Told[]>();
    for (const told of clashes) {
      for (const id of told.clash.visitIds) {
        const known = clashesOf.get(id);
        if (known) known.push(told);
        else clashesOf.set(id, [told]);
      }
    }
    return { clashes, clashesOf };
  }, [asked, language]);
}
