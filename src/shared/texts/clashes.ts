import type { Clash } from '../domain/clashes/clash.ts';
import { moveDay } from '../domain/slots.ts';
import type { TravelMode } from '../domain/travel.ts';
import { number, plural, texts, type Language } from './texts.ts';
import { durationText, languagesText, listText, spanText } from './wording.ts';

/** What clashes are called and how each is told. */
export const clashes = texts({
  fr: {
    person: (names: string, first: string, second: string, duration: string) =>
      `${names} : « ${first} » et « ${second} » se chevauchent de ${duration}.`,
    personAway: (names: string, item: string, duration: string) =>
      `${names} : absence de ${duration} pendant « ${item} ».`,
    hostAway: (visit: string, host: string, duration: string) =>
      `« ${visit} » : ${host} n’est pas disponible pendant ${duration}.`,
    placeClosed: (visit: string, place: string, duration: string) =>
      `« ${visit} » : ${place} n’est pas accessible pendant ${duration}.`,
    place: (place: string, first: string, second: string, duration: string) =>
      `${place} : « ${first} » et « ${second} » s’y tiennent en même temps pendant ${duration}.`,
    capacity: (visit: string, persons: number, capacity: number) =>
      `« ${visit} » : ${number('fr', persons)} personnes attendues pour ${number('fr', capacity)} places.`,
    seats: (transfer: string, persons: number, seats: number) =>
      `« ${transfer} » : ${number('fr', persons)} voyageurs pour ${number('fr', seats)} places.`,
    travel: (names: string, first: string, second: string, short: string, needed: string) =>
      `${names} : il manque ${short} pour passer de « ${first} » à « ${second} » (${needed}).`,
    tooShort: (transfer: string, short: string, needed: string) =>
      `« ${transfer} » : il manque ${short} (${needed}).`,
    needed: (duration: string, how: string) => `il en faut ${duration}, ${how}`,
    by: {
      walk: 'à pied',
      tram: 'en tram ou métro',
      coach: 'en autocar',
      train: 'en train',
      flight: 'en avion',
    } satisfies Record<TravelMode, string>,
    boarding: 'pour embarquer',
    measured: (how: string) => `${how}, durée mesurée`,
    transfer: (names: string, first: string, second: string, onFoot: string) =>
      `${names} : aucun trajet entre « ${first} » et « ${second} », à ${onFoot} de marche.`,
    language: (names: string, count: number, visit: string, languages: string) =>
      `${names} : ${plural('fr', count, 'ne parle', 'ne parlent')} aucune langue de « ${visit} » (${languages}).`,
    languageNobody: (visit: string, languages: string) =>
      `« ${visit} » : personne dans le groupe n’en comprend la langue (${languages}).`,
    confirmation: (visit: string, host: string, days: number) =>
      days === 0
        ? `« ${visit} » : ${host} n’a pas confirmé, et c’est aujourd’hui.`
        : `« ${visit} » : ${host} n’a pas confirmé, à ${number('fr', days)} ${plural('fr', days, 'jour', 'jours')} de la visite.`,
    midnight: (visit: string, duration: string) => `« ${visit} » se termine ${duration} après minuit.`,
    zone: (item: string, duration: string) =>
      `« ${item} » : son fuseau et celui du lieu diffèrent de ${duration}.`,
    zones: (names: string, first: string, second: string, duration: string) =>
      `${names} : de « ${first} » à « ${second} », l’heure change de ${duration} sans trajet pour l’expliquer.`,
    listed: (names: string, item: string) =>
      `${names} : sur la liste de « ${item} », mais pas dans ce volet de la mission.`,
    stay: (names: string, night: string) => `${names} : pas d’hébergement pour la nuit ${night}.`,
    others: (count: number) => (count === 1 ? '1 autre personne' : `${number('fr', count)} autres personnes`),
    mark: 'En conflit',
    untitled: 'élément supprimé',
    unplaced: 'Lieu supprimé',
    unhosted: 'l’hôte',
  },
  en: {
    person: (names: string, first: string, second: string, duration: string) =>
      `${names}: “${first}” and “${second}” overlap by ${duration}.`,
    personAway: (names: string, item: string, duration: string) =>
      `${names}: away for ${duration} during “${item}”.`,
    hostAway: (visit: string, host: string, duration: string) =>
      `“${visit}”: ${host} is not available for ${duration}.`,
    placeClosed: (visit: string, place: string, duration: string) =>
      `“${visit}”: ${place} is closed for ${duration}.`,
    place: (place: string, first: string, second: string, duration: string) =>
      `${place}: “${first}” and “${second}” are both there for ${duration}.`,
    capacity: (visit: string, persons: number, capacity: number) =>
      `“${visit}”: ${number('en', persons)} people expected for ${number('en', capacity)} seats.`,
    seats: (transfer: string, persons: number, seats: number) =>
      `“${transfer}”: ${number('en', persons)} travellers for ${number('en', seats)} seats.`,
    travel: (names: string, first: string, second: string, short: string, needed: string) =>
      `${names}: ${short} short to get from “${first}” to “${second}” (${needed}).`,
    tooShort: (transfer: string, short: string, needed: string) =>
      `“${transfer}”: ${short} short (${needed}).`,
    needed: (duration: string, how: string) => `${duration} needed ${how}`,
    by: {
      walk: 'on foot',
      tram: 'by tram or metro',
      coach: 'by coach',
      train: 'by train',
      flight: 'by plane',
    },
    boarding: 'to board',
    measured: (how: string) => `${how}, as measured`,
    transfer: (names: string, first: string, second: string, onFoot: string) =>
      `${names}: no transfer between “${first}” and “${second}”, ${onFoot} on foot.`,
    language: (names: string, count: number, visit: string, languages: string) =>
      `${names}: ${plural('en', count, 'speaks', 'speak')} no language of “${visit}” (${languages}).`,
    languageNobody: (visit: string, languages: string) =>
      `“${visit}”: nobody in the group speaks its language (${languages}).`,
    confirmation: (visit: string, host: string, days: number) =>
      days === 0
        ? `“${visit}”: ${host} has not confirmed, and it is today.`
        : `“${visit}”: ${host} has not confirmed, ${number('en', days)} ${plural('en', days, 'day', 'days')} before the visit.`,
    midnight: (visit: string, duration: string) => `“${visit}” ends ${duration} after midnight.`,
    zone: (item: string, duration: string) =>
      `“${item}”: its time zone and that of the place differ by ${duration}.`,
    zones: (names: string, first: string, second: string, duration: string) =>
      `${names}: from “${first}” to “${second}” the time changes by ${duration} with no transfer to explain it.`,
    listed: (names: string, item: string) =>
      `${names}: on the list of “${item}”, but not on this leg of the mission.`,
    stay: (names: string, night: string) => `${names}: nowhere to stay in the night of ${night}.`,
    others: (count: number) => (count === 1 ? '1 other' : `${number('en', count)} others`),
    mark: 'Clashes',
    untitled: 'deleted item',
    unplaced: 'Deleted place',
    unhosted: 'the host',
  },
});

/** Where a clash finds the names of what it mentions; undefined for what is gone. */
export interface ClashNames {
  /** Of a visit or a transfer. */
  readonly item: (id: string) => string | undefined;
  readonly delegate: (id: string) => string | undefined;
  readonly place: (id: string) => string | undefined;
  readonly host: (id: string) => string | undefined;
}

/** Beyond these, persons are counted. */
const namedPersons = 3;

/**
 * A clash as a sentence: « Anne Ourthe : « Le Cube » et « Atelier » se chevauchent de 30 min. » `who` are the persons to name: those no
 * waiver covers, for instance.
 */
export function clashSentence(
  language: Language,
  clash: Clash,
  names: ClashNames,
  who: readonly string[] = clash.delegateIds,
): string {
  const words = clashes[language];
  const [first = words.untitled, second] = clash.itemIds.map((id) => names.item(id) ?? words.untitled);
  const lasting = (minutes: number): string => durationText(language, Math.round(minutes));
  const persons = (): string => personsText(language, who, names);
  const placeName = (id: string): string => names.place(id) ?? words.unplaced;
  const hostName = (id: string): string => names.host(id) ?? words.unhosted;
  switch (clash.kind) {
    case 'person':
      return words.person(persons(), first, second ?? '', lasting(clash.minutes));
    case 'personAway':
      return words.personAway(persons(), first, lasting(clash.minutes));
    case 'hostAway':
      return words.hostAway(first, hostName(clash.hostId), lasting(clash.minutes));
    case 'placeClosed':
      return words.placeClosed(first, placeName(clash.placeId), lasting(clash.minutes));
    case 'place':
      return words.place(placeName(clash.placeId), first, second ?? '', lasting(clash.minutes));
    case 'capacity':
      return words.capacity(first, clash.persons, clash.room);
    case 'seats':
      return words.seats(first, clash.persons, clash.room);
    case 'travel': {
      const by = clash.mode === null ? words.boarding : words.by[clash.mode];
      const how = clash.measured ? words.measured(by) : by;
      const needed = words.needed(lasting(clash.needed), how);
      return second === undefined
        ? words.tooShort(first, lasting(clash.minutes), needed)
        : words.travel(persons(), first, second, lasting(clash.minutes), needed);
    }
    case 'transfer':
      return words.transfer(persons(), first, second ?? '', lasting(clash.minutes));
    case 'language': {
      const spoken = languagesText(language, clash.languages);
      return clash.delegateIds.length === clash.persons && clash.persons > 1
        ? words.languageNobody(first, spoken)
        : words.language(persons(), who.length, first, spoken);
    }
    case 'confirmation':
      return words.confirmation(first, hostName(clash.hostId), clash.days);
    case 'midnight':
      return words.midnight(first, lasting(clash.minutes));
    case 'zones':
      return second === undefined
        ? words.zone(first, lasting(clash.minutes))
        : words.zones(persons(), first, second, lasting(clash.minutes));
    case 'listed':
      return words.listed(persons(), first);
    case 'stay':
      return words.stay(persons(), spanText(language, { from: clash.day, to: moveDay(clash.day, 1) }));
  }
}

/** « Anne Ourthe, Luc Semois et 12 autres personnes » */
export function personsText(language: Language, ids: readonly string[], names: ClashNames): string {
  const shown = ids.length > namedPersons ? namedPersons - 1 : ids.length;
  const named = ids.slice(0, shown).map((id) => names.delegate(id) ?? '?');
  const rest = ids.length - shown;
  return listText(language, rest === 0 ? named : [...named, clashes[language].others(rest)]);
}
