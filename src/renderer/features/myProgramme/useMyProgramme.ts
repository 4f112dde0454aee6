import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { VisitRow } from '../../../shared/contract/visits.ts';
import { findClashes } from '../../../shared/domain/clashes/engine.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import { isOnLeg, rosterOf } from '../../../shared/domain/participants.ts';
import type { Place } from '../../../shared/domain/places.ts';
import { daysOf } from '../../../shared/domain/slots.ts';
import { clashSentence } from '../../../shared/texts/clashes.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { useToday } from '../../ui/useToday.ts';
import { asVisit } from './asVisit.ts';
import { planDays, type LegPlan } from './days.ts';

export interface MyProgramme {
  readonly missionTitle: string;
  readonly delegates: readonly DelegateRow[];
  readonly groups: readonly GroupRow[];
  /** Null when nobody is chosen, or somebody who is not in the delegation. */
  readonly reader: Reader | null;
}

/** A delegate or a group, with what is planned for them. Transfers are entries like visits. */
export interface Reader {
  readonly id: string;
  readonly kind: 'person' | 'group';
  readonly name: string;
  /** Function, organisation and groups of a person, the members of a group. */
  readonly about: readonly string[];
  readonly legs: readonly LegPlan[];
  /** Where the night after a day is spent, by day: « Hôtel à Nantes, chambre 12 ». */
  readonly nights: ReadonlyMap<string, string>;
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

/** Nothing but visits and transfers can put a person in two places. */
const alone = { journeys: [], stays: [], absences: [], openings: [], rules: [] };

/** Undefined until everything was read once. */
export function useMyProgramme(missionId: string, readerId: string | null): MyProgramme | undefined {
  const language = useLanguage();
  const texts = useTexts();
  const mission = useRead(api.missions.get, { id: missionId }).value;
  const legs = useRead(api.legs.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  const delegates = useRead(api.delegates.list, { missionId }).value;
  const groups = useRead(api.groups.list, { missionId }).value;
  const places = useRead(api.places.list, { missionId }).value;
  const cities = useRead(api.cities.list, { missionId }).value;
  const organisations = useRead(api.organisations.list, {}).value;
  const transfers = useRead(api.transfers.list, { missionId }).value;
  const stays = useRead(api.stays.list, { missionId }).value;
  const today = useToday();

  return useMemo(() => {
    if (!mission || !legs || !visits || !delegates || !groups || !places || !cities || !organisations)
      return undefined;
    if (!transfers || !stays) return undefined;
    const common = { missionTitle: mission.title, delegates, groups };
    const delegate = delegates.find(({ id }) => id === readerId);
    const group = groups.find(({ id }) => id === readerId);
    if (!delegate && !group) return { ...common, reader: null };

    const roster = rosterOf(delegates, groups);
    const rank = roster.delegateIds.indexOf(delegate?.id ?? '');
    const members = delegates.filter(({ id }) => group?.delegateIds.includes(id) ?? id === delegate?.id);
    const travels = (legId: string): boolean => members.some((member) => isOnLeg(member, legId));
    const isMine = (party: VisitRow | TransferRow): boolean =>
      group
        ? (party.everyone || party.groupIds.includes(group.id)) && travels(party.legId)
        : roster.ranksOf(party).includes(rank);
    const placeNames = titlesOf(places.map(({ id, name }) => ({ id, title: name })));
    const rides = transfers.filter(isMine);
    const mine = [
      ...visits.filter(isMine),
      ...rides.map((transfer) => asVisit(texts, transfer, (id) => placeNames.get(id))),
    ];
    const titles = titlesOf(mine);
    const clashes = delegate
      ? findClashes({
          visits: visits.filter(isMine),
          transfers: rides,
          delegates: [delegate],
          groups,
          legs,
          cities,
          places,
          ...alone,
          today,
        }).filter(({ kind }) => kind === 'person')
      : [];
    const sorted = legs.toSorted((a, b) => (a.dates.from < b.dates.from ? -1 : 1));
    const own = stays.filter(
      ({ delegateId, status }) => delegateId === delegate?.id && status !== 'cancelled',
    );
    const about = delegate
      ? [
          delegate.role,
          delegate.organisation,
          ...groups.filter(({ id }) => delegate.groupIds.includes(id)).map(({ name }) => name),
        ]
      : [listText(language, members.map(fullName))];
    const reader: Reader = {
      id: delegate?.id ?? group?.id ?? '',
      kind: delegate ? 'person' : 'group',
      name: delegate ? fullName(delegate) : (group?.name ?? ''),
      about: about.filter((part) => part !== ''),
      legs: planDays(sorted, mine, travels),
      nights: new Map(
        own.flatMap(({ nights, placeId, room }) => {
          const hotel = placeNames.get(placeId ?? '') ?? texts.stays.noHotel;
          return daysOf(nights).map((night) => [night, texts.myProgramme.sleeps(hotel, room)] as const);
        }),
      ),
      visits: mine.length,
      clashes: clashes.map((clash) =>
        clashSentence(language, clash, {
          item: (id) => titles.get(id),
          delegate: () => (delegate ? fullName(delegate) : undefined),
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
    return { ...common, reader };
  }, [
    language,
    texts,
    readerId,
    mission,
    legs,
    visits,
    delegates,
    groups,
    places,
    cities,
    organisations,
    transfers,
    stays,
    today,
  ]);
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
