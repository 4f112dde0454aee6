import type { Opening } from '../availability.ts';
import { rosterOf, isOnLeg, type Roster } from '../participants.ts';
import { daysOf } from '../slots.ts';
import type { Span } from '../values.ts';
import { crowdOf, emptyCrowd, join, type Crowd } from './crowd.ts';
import { minuteOf, type Stretch } from './hours.ts';
import { rulesOf } from './levels.ts';
import type { Scene } from './scene.ts';
import { wayFinderOf, type WayFinder } from './wayFinder.ts';

/** What the rules ask of a scene beside its visits and transfers, ready to be asked often. */
export interface Setting {
  readonly roster: Roster;
  readonly ways: WayFinder;
  readonly today: string;
  /** The measures of the rules. */
  readonly spare: number;
  readonly walk: number;
  readonly notice: number;
  /** The zone of a leg, and of a place: that of the leg of its city. */
  legZone(legId: string): string | undefined;
  placeZone(placeId: string): string | undefined;
  cityOf(placeId: string): string | undefined;
  absencesOf(subjectId: string): readonly Stretch[];
  hoursOf(subjectId: string): Opening['hours'];
  /** Delegates, by rank, with the times they are away; only those who are. */
  readonly awayRanks: ReadonlyMap<number, readonly Stretch[]>;
  /** Those who can follow one of the languages, and those of whom no language is known. */
  speakers(languages: readonly string[]): Crowd;
  onLeg(rank: number, legId: string): boolean;
  /** Who has a bed in the night that begins on a day; null where nobody has entered any stay. */
  readonly beds: ReadonlyMap<string, Crowd> | null;
}

export function settingOf(scene: Scene): Setting {
  const { delegates } = scene;
  const rules = rulesOf(scene.rules);
  const roster = rosterOf(delegates, scene.groups);
  const ranks = new Map(roster.delegateIds.map((id, rank) => [id, rank]));
  const legZones = new Map(scene.legs.map(({ id, zone }) => [id, zone]));
  const cityLegs = new Map(scene.cities.map(({ id, legId }) => [id, legId]));
  const placeCities = new Map(scene.places.map(({ id, cityId }) => [id, cityId]));
  const absences = absencesBySubject(scene);
  const hours = new Map(scene.openings.map((opening) => [opening.subjectId, opening.hours]));

  return {
    roster,
    ways: wayFinderOf(scene.places, scene.journeys),
    today: scene.today,
    spare: rules.travel.value ?? 0,
    walk: rules.transfer.value ?? 0,
    notice: rules.confirmation.value ?? 0,
    legZone: (legId) => legZones.get(legId),
    placeZone: (placeId) => legZones.get(cityLegs.get(placeCities.get(placeId) ?? '') ?? ''),
    cityOf: (placeId) => placeCities.get(placeId),
    absencesOf: (subjectId) => absences.get(subjectId) ?? [],
    hoursOf: (subjectId) => hours.get(subjectId) ?? [],
    awayRanks: new Map(
      [...absences].flatMap(([id, away]) => {
        const rank = ranks.get(id);
        return rank === undefined ? [] : [[rank, away] as const];
      }),
    ),
    speakers: speakersOf(delegates),
    onLeg: (rank, legId) => isOnLeg(delegates[rank] ?? { legIds: [] }, legId),
    beds: bedsOf(scene, ranks),
  };
}

function absencesBySubject({ absences }: Scene): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  for (const { subjectId, slot } of absences) {
    const stretch = { from: minuteOf(slot.start, slot.zone), to: minuteOf(slot.end, slot.zone) };
    const others = found.get(subjectId);
    if (others) others.push(stretch);
    else found.set(subjectId, [stretch]);
  }
  return found;
}

function speakersOf(delegates: Scene['delegates']): Setting['speakers'] {
  const known = new Map<string, Crowd>();
  const speaking = (language: string | null): number[] =>
    delegates.flatMap(({ languages }, rank) => {
      const speaks = language === null ? languages.length === 0 : languages.includes(language);
      return speaks ? [rank] : [];
    });
  return (languages) => {
    const key = languages.join(' ');
    let crowd = known.get(key);
    if (!crowd) {
      crowd = crowdOf([...speaking(null), ...languages.flatMap(speaking)], delegates.length);
      known.set(key, crowd);
    }
    return crowd;
  };
}

function bedsOf({ stays, delegates }: Scene, ranks: ReadonlyMap<string, number>): Setting['beds'] {
  const entered = stays.filter(({ status }) => status !== 'cancelled');
  if (entered.length === 0) return null;
  // Most stay from the first night to the last: the nights of a span are worked out once.
  const spans = new Map<string, { readonly nights: Span; readonly ranks: number[] }>();
  for (const { delegateId, nights } of entered) {
    const rank = ranks.get(delegateId);
    if (rank === undefined) continue;
    const span = spans.get(`${nights.from} ${nights.to}`);
    if (span) span.ranks.push(rank);
    else spans.set(`${nights.from} ${nights.to}`, { nights, ranks: [rank] });
  }
  const beds = new Map<string, Crowd>();
  for (const span of spans.values()) {
    const own = crowdOf(span.ranks, delegates.length);
    for (const night of daysOf(span.nights)) {
      let crowd = beds.get(night);
      if (!crowd) beds.set(night, (crowd = emptyCrowd(delegates.length)));
      join(crowd, own);
    }
  }
  return beds;
}
