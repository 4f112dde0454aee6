import type { Clash } from '../../src/shared/domain/clashes/clash.ts';
import type { Scene } from '../../src/shared/domain/clashes/scene.ts';
import { countAbsent, instant, later } from './clashesClock.ts';
import {
  ends,
  fastest,
  isBefore,
  isOnLeg,
  itemsOf,
  legZone,
  length,
  minutesBy,
  starts,
  type Told,
  valueOf,
  zoneOfPlace,
} from './clashesOracleScene.ts';

/**
 * docs/clash-rules.md read line by line, as slowly as one likes: no code of the engine is used, only its types. Everything is asked of
 * every item and every person. Times must be multiples of five minutes in the days and zones of `clashesClock`.
 */
export function clashesByTheRules(scene: Scene): Clash[] {
  const items = itemsOf(scene);
  const found = [
    ...items.flatMap((item) => ofOne(scene, item)),
    ...items.flatMap((one) => items.flatMap((other) => ofTwo(scene, items, one, other))),
    ...ofNights(scene, items),
  ];
  return found.sort((a, b) => {
    const [one, other] = [a.at ?? Infinity, b.at ?? Infinity];
    return one === other ? (a.name < b.name ? -1 : 1) : one < other ? -1 : 1;
  });
}

function ofOne(scene: Scene, item: Told): Clash[] {
  const { id, visit, transfer, who, when } = item;
  const found: Clash[] = [];
  const base = (kind: Clash['kind'], delegateIds: readonly string[]) => ({
    name: `${kind} ${id}`,
    itemIds: [id],
    delegateIds,
    at: when ? starts(item) : null,
  });
  const room = visit ? visit.capacity : (transfer?.seats ?? null);
  if (room !== null && who.length > room) {
    const kind = visit ? 'capacity' : 'seats';
    found.push({ ...base(kind, who), kind, persons: who.length, room });
  }
  const guests = who.filter((person) => !isOnLeg(scene, person, item.row.legId));
  if (guests.length > 0) found.push({ ...base('listed', guests), kind: 'listed' });
  if (visit && visit.languages.length > 0) {
    const lost = who.filter((person) => {
      const spoken = scene.delegates.find((delegate) => delegate.id === person)?.languages ?? [];
      return spoken.length > 0 && !visit.languages.some((language) => spoken.includes(language));
    });
    const { languages } = visit;
    if (lost.length > 0)
      found.push({ ...base('language', lost), kind: 'language', persons: who.length, languages });
  }
  if (!when) return found;

  const stretch = { from: starts(item), to: ends(item) };
  const absencesOf = (subject: string) => scene.absences.filter(({ subjectId }) => subjectId === subject);
  const missed = new Map(
    who.map((person) => [person, countAbsent(stretch, absencesOf(person), [], when.startZone)]),
  );
  const absent = who.filter((person) => (missed.get(person) ?? 0) > 0);
  if (absent.length > 0)
    found.push({
      ...base('personAway', absent),
      kind: 'personAway',
      minutes: Math.max(...missed.values()),
    });
  if (visit) {
    const zone = zoneOfPlace(scene, visit.placeId) ?? when.startZone;
    const hours = (subject: string) =>
      scene.openings.find(({ subjectId }) => subjectId === subject)?.hours ?? [];
    const { hostId, placeId } = visit;
    if (hostId !== null) {
      const minutes = countAbsent(stretch, absencesOf(hostId), hours(hostId), zone);
      if (minutes > 0) found.push({ ...base('hostAway', []), kind: 'hostAway', minutes, hostId });
    }
    if (placeId !== null) {
      const minutes = countAbsent(stretch, absencesOf(placeId), hours(placeId), zone);
      if (minutes > 0) found.push({ ...base('placeClosed', []), kind: 'placeClosed', minutes, placeId });
    }
    const days = (Date.parse(when.start.slice(0, 10)) - Date.parse(scene.today)) / 86_400_000;
    const open = visit.status === 'option' || visit.status === 'invited';
    if (hostId !== null && open && days >= 0 && days <= valueOf(scene, 'confirmation', 14))
      found.push({ ...base('confirmation', []), kind: 'confirmation', days, hostId });
    const midnight = instant(`${later(when.start.slice(0, 10), 1)}T00:00`, when.startZone);
    if (ends(item) > midnight)
      found.push({ ...base('midnight', []), kind: 'midnight', minutes: ends(item) - midnight });
  }
  const startZone = zoneOfPlace(scene, item.from) ?? (visit ? legZone(scene, visit.legId) : undefined);
  const endZone = visit ? undefined : zoneOfPlace(scene, item.to);
  const apart = Math.max(
    startZone === undefined ? 0 : Math.abs(starts(item) - instant(when.start, startZone)),
    endZone === undefined ? 0 : Math.abs(ends(item) - instant(when.end, endZone)),
  );
  if (apart > 0) found.push({ ...base('zones', []), kind: 'zones', minutes: apart });
  if (transfer && ['walk', 'tram', 'coach'].includes(transfer.mode) && who.length > 0) {
    const { mode, fromPlaceId, toPlaceId } = transfer;
    const needed = minutesBy(scene, mode, fromPlaceId, toPlaceId, who.length);
    if (needed !== null && needed.minutes > length(item) && fromPlaceId !== null && toPlaceId !== null)
      found.push({
        ...base('travel', who),
        kind: 'travel',
        minutes: needed.minutes - length(item),
        needed: needed.minutes,
        mode,
        measured: needed.measured,
        fromPlaceId,
        toPlaceId,
      });
  }
  return found;
}

/** Asked for both orders; answers for that in which the first starts first. */
function ofTwo(scene: Scene, items: readonly Told[], first: Told, second: Told): Clash[] {
  if (!first.when || !second.when || !isBefore(first, second)) return [];
  const found: Clash[] = [];
  const base = (kind: Clash['kind'], delegateIds: readonly string[]) => ({
    name: `${kind} ${[first.id, second.id].sort().join(' ')}`,
    itemIds: [first.id, second.id],
    delegateIds,
    at: starts(second),
  });
  const minutes = Math.min(ends(first), ends(second)) - starts(second);
  const both = first.who.filter((person) => second.who.includes(person));
  if (minutes > 0 && both.length > 0) found.push({ ...base('person', both), kind: 'person', minutes });
  if (minutes > 0 && first.visit && second.visit && first.from !== null && first.from === second.from)
    found.push({ ...base('place', []), kind: 'place', minutes, placeId: first.from });

  const isOnLine = (item: Told): boolean =>
    item.when !== null && (item.transfer !== null || item.from !== null);
  const free = starts(second) - ends(first);
  const who = both.filter((person) => {
    const line = items.filter((item) => isOnLine(item) && item.who.includes(person));
    const between = line.filter((item) => isBefore(first, item) && isBefore(item, second));
    return line.includes(first) && line.includes(second) && between.length === 0;
  });
  if (free < 0 || who.length === 0) return found;
  const { to: fromPlaceId } = first;
  const { from: toPlaceId } = second;
  const goHome = first.row.legId !== second.row.legId && free >= 1440;
  if (fromPlaceId !== null && toPlaceId !== null) {
    const way = fastest(scene, fromPlaceId, toPlaceId, who.length);
    const ride = second.transfer?.mode;
    const seconds = ride === 'train' ? 3 : ride === 'flight' ? 5 : 0;
    const together = ride === 'train' ? 100 : 180;
    const boarding = Math.ceil((Math.min(second.who.length, together) * seconds) / 60);
    const bare = (way?.minutes ?? 0) + boarding;
    const needed = bare === 0 ? 0 : bare + valueOf(scene, 'travel', 5);
    if (needed > free)
      found.push({
        ...base('travel', who),
        kind: 'travel',
        minutes: needed - free,
        needed,
        mode: way?.mode ?? null,
        measured: way?.measured ?? false,
        fromPlaceId,
        toPlaceId,
      });
    const walk = minutesBy(scene, 'walk', fromPlaceId, toPlaceId, who.length);
    const cityOf = (placeId: string) => scene.places.find(({ id }) => id === placeId)?.cityId;
    const byHotel =
      first.when.end.slice(0, 10) !== second.when.start.slice(0, 10) &&
      cityOf(fromPlaceId) === cityOf(toPlaceId);
    if (walk !== null && walk.minutes > valueOf(scene, 'transfer', 30) && !goHome && !byHotel)
      found.push({
        ...base('transfer', who),
        kind: 'transfer',
        minutes: walk.minutes,
        fromPlaceId,
        toPlaceId,
      });
  }
  const apart = Math.abs(starts(second) - instant(second.when.start, first.when.endZone));
  if (apart > 0 && !goHome) found.push({ ...base('zones', who), kind: 'zones', minutes: apart });
  return found;
}

function ofNights(scene: Scene, items: readonly Told[]): Clash[] {
  const stays = scene.stays.filter(({ status }) => status !== 'cancelled');
  if (stays.length === 0) return [];
  return scene.legs.flatMap(({ id: legId, zone }) => {
    const own = items.filter((item) => item.when && item.row.legId === legId);
    const days = own
      .flatMap(({ when }) => (when ? [when.start.slice(0, 10), when.end.slice(0, 10)] : []))
      .sort();
    const [first] = days;
    const last = days.at(-1);
    const found: Clash[] = [];
    for (let day = first; day !== undefined && last !== undefined && day < last; day = later(day, 1)) {
      const night = day;
      const away = scene.delegates
        .map(({ id }) => id)
        .filter((person) => {
          const mine = own.filter(({ who }) => who.includes(person));
          const until = mine.some(({ when }) => when && when.start.slice(0, 10) <= night);
          const from = mine.some(({ when }) => when && when.end.slice(0, 10) > night);
          const sleeps = stays.some(
            ({ delegateId, nights }) => delegateId === person && nights.from <= night && night <= nights.to,
          );
          const rides = items.some(
            ({ transfer, when, who }) =>
              transfer !== null &&
              when !== null &&
              who.includes(person) &&
              when.start.slice(0, 10) <= night &&
              when.end.slice(0, 10) > night,
          );
          return until && from && !sleeps && !rides;
        });
      if (away.length === 0) continue;
      const name = `stay ${[night, legId].sort().join(' ')}`;
      found.push({
        kind: 'stay',
        name,
        itemIds: [],
        delegateIds: away,
        at: instant(`${night}T23:59`, zone),
        day: night,
        legId,
      });
    }
    return found;
  });
}
