import type { Alteration, Change } from '../domain/releases/diff.ts';
import { instantOf } from '../domain/instants.ts';
import type { ItemFacts, ReleasedPlace } from '../domain/releases.ts';
import type { Passage } from '../domain/transfers.ts';
import {
  dayOf,
  isTransfer,
  kindText,
  momentText,
  passageText,
  shortPlace,
  statusText,
} from './releaseItems.ts';
import { number, plural, texts, type Language } from './texts.ts';
import { dayInYearText, durationText, hourText, languagesText, listText } from './wording.ts';

/** How changes of a programme are told. A visit is feminine in French, a trajet masculine. */
const words = texts({
  fr: {
    visit: {
      added: (when: string) => `nouvelle : ${when}`,
      cancelled: (when: string) => `annulée (était prévue ${when})`,
      movedDay: (from: string, to: string) => `déplacée du ${from} au ${to}`,
      movedHour: (from: string, to: string, day: string) => `déplacée de ${from} à ${to}, le ${day}`,
      set: (when: string) => `fixée au ${when}`,
    },
    transfer: {
      added: (when: string) => `nouveau : ${when}`,
      cancelled: (when: string) => `annulé (était prévu ${when})`,
      movedDay: (from: string, to: string) => `déplacé du ${from} au ${to}`,
      movedHour: (from: string, to: string, day: string) => `départ déplacé de ${from} à ${to}, le ${day}`,
      set: (when: string) => `fixé au ${when}`,
    },
    unset: (when: string) => `horaire à préciser (était ${when})`,
    nothing: 'aucun',
    duration: (text: string) => `durée ${text}`,
    end: (from: string, to: string) => `fin : ${from} → ${to}`,
    zones: (from: string, to: string) => `fuseaux : ${from} → ${to}`,
    turned: (label: string, from: string, to: string) => `${label} : ${from} → ${to}`,
    label: {
      place: 'lieu',
      departure: 'départ',
      arrival: 'arrivée',
      title: 'intitulé',
      kind: 'nature',
      number: 'numéro',
      host: 'hôte',
      carrier: 'transporteur',
      status: 'statut',
      groups: 'groupes invités',
      languages: 'langues',
    },
    everyone: 'toute la délégation est invitée',
    notEveryone: 'toute la délégation n’est plus invitée',
    description: 'description modifiée',
    joined: (count: number, names: string) =>
      `${plural('fr', count, 'une personne s’ajoute', `${number('fr', count)} personnes s’ajoutent`)} : ${names}`,
    left: (count: number, names: string) =>
      `${plural('fr', count, 'une personne n’y participe plus', `${number('fr', count)} personnes n’y participent plus`)} : ${names}`,
    joinedOne: (when: string) => `s’ajoute à son programme : ${when}`,
    leftOne: (when: string) => `ne fait plus partie de son programme (était prévu ${when})`,
    arrived: (name: string) => `${name} rejoint la délégation`,
    gone: (name: string) => `${name} quitte la délégation`,
    renamed: (from: string, to: string) => `${from} s’appelle désormais ${to}`,
    others: (count: number) =>
      plural('fr', count, '1 autre personne', `${number('fr', count)} autres personnes`),
    nameless: 'Sans nom',
  },
  en: {
    visit: {
      added: (when: string) => `new: ${when}`,
      cancelled: (when: string) => `cancelled (was planned ${when})`,
      movedDay: (from: string, to: string) => `moved from ${from} to ${to}`,
      movedHour: (from: string, to: string, day: string) => `moved from ${from} to ${to} on ${day}`,
      set: (when: string) => `set for ${when}`,
    },
    transfer: {
      added: (when: string) => `new: ${when}`,
      cancelled: (when: string) => `cancelled (was planned ${when})`,
      movedDay: (from: string, to: string) => `moved from ${from} to ${to}`,
      movedHour: (from: string, to: string, day: string) => `departure moved from ${from} to ${to} on ${day}`,
      set: (when: string) => `set for ${when}`,
    },
    unset: (when: string) => `time to be confirmed (was ${when})`,
    nothing: 'none',
    duration: (text: string) => `lasting ${text}`,
    end: (from: string, to: string) => `end: ${from} → ${to}`,
    zones: (from: string, to: string) => `time zones: ${from} → ${to}`,
    turned: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
    label: {
      place: 'place',
      departure: 'departure',
      arrival: 'arrival',
      title: 'title',
      kind: 'kind',
      number: 'number',
      host: 'host',
      carrier: 'carrier',
      status: 'status',
      groups: 'groups invited',
      languages: 'languages',
    },
    everyone: 'the whole delegation is invited',
    notEveryone: 'the whole delegation is no longer invited',
    description: 'description changed',
    joined: (count: number, names: string) =>
      `${plural('en', count, 'one person comes in', `${number('en', count)} people come in`)}: ${names}`,
    left: (count: number, names: string) =>
      `${plural('en', count, 'one person no longer comes', `${number('en', count)} people no longer come`)}: ${names}`,
    joinedOne: (when: string) => `added to their programme: ${when}`,
    leftOne: (when: string) => `no longer in their programme (was planned ${when})`,
    arrived: (name: string) => `${name} joins the delegation`,
    gone: (name: string) => `${name} leaves the delegation`,
    renamed: (from: string, to: string) => `${from} is now called ${to}`,
    others: (count: number) => plural('en', count, '1 other', `${number('en', count)} others`),
    nameless: 'No name',
  },
});

/**
 * A change without its item's name: « déplacée du mardi 20 octobre à 9 h 00 au … ».
 * @param facts the item as it now is; as it was when it is cancelled.
 * @param names gives the name of a person; null when the sentence is for the one person it concerns.
 */
export function changeSentence(
  language: Language,
  change: Change,
  facts: ItemFacts | null,
  names: ((id: string) => string) | null,
): string {
  const text = words[language];
  if (change.kind === 'person') {
    if (change.from === null) return text.arrived(change.to ?? text.nameless);
    return change.to === null ? text.gone(change.from) : text.renamed(change.from, change.to);
  }
  if (!facts) return '';
  const gendered = isTransfer(facts) ? text.transfer : text.visit;
  const when = passageText(language, facts.passage);
  switch (change.kind) {
    case 'added':
      return gendered.added([when, shortPlaces(language, facts)].filter((part) => part !== '').join(', '));
    case 'cancelled':
      return gendered.cancelled(when);
    case 'joined':
      return names
        ? text.joined(change.delegateIds.length, someNames(language, change, names))
        : text.joinedOne(when);
    case 'left':
      return names
        ? text.left(change.delegateIds.length, someNames(language, change, names))
        : text.leftOne(when);
    case 'altered':
      return alterationSentence(language, change, facts);
  }
}

function alterationSentence(language: Language, change: Alteration, facts: ItemFacts): string {
  const text = words[language];
  const { label } = text;
  const turned = (name: string, from: string, to: string) =>
    text.turned(name, from === '' ? text.nothing : from, to === '' ? text.nothing : to);
  switch (change.field) {
    case 'passage':
      return moveSentence(language, change.from, change.to, facts);
    case 'place':
    case 'to': {
      const name = change.field === 'to' ? label.arrival : isTransfer(facts) ? label.departure : label.place;
      return turned(name, ...bothPlaces(language, change.from, change.to));
    }
    case 'kind':
      return turned(label.kind, kindText(language, change.from), kindText(language, change.to));
    case 'status':
      return turned(
        label.status,
        statusText(language, facts, change.from),
        statusText(language, facts, change.to),
      );
    case 'title':
    case 'number':
      return turned(label[change.field], change.from, change.to);
    case 'host':
      return turned(isTransfer(facts) ? label.carrier : label.host, change.from, change.to);
    case 'groups':
      return turned(label.groups, listText(language, change.from), listText(language, change.to));
    case 'languages':
      return turned(
        label.languages,
        languagesText(language, change.from),
        languagesText(language, change.to),
      );
    case 'everyone':
      return change.to ? text.everyone : text.notEveryone;
    case 'description':
      return text.description;
  }
}

function moveSentence(
  language: Language,
  from: Passage | null,
  to: Passage | null,
  facts: ItemFacts,
): string {
  const text = words[language];
  const gendered = isTransfer(facts) ? text.transfer : text.visit;
  if (!from) return gendered.set(passageText(language, to));
  if (!to) return text.unset(passageText(language, from));
  const parts: string[] = [];
  if (dayOf(from.start) !== dayOf(to.start))
    parts.push(gendered.movedDay(momentText(language, from.start), momentText(language, to.start)));
  else if (from.start !== to.start)
    parts.push(
      gendered.movedHour(
        hourText(language, from.start),
        hourText(language, to.start),
        dayInYearText(language, dayOf(to.start)),
      ),
    );
  const [before, after] = [lengthOf(from), lengthOf(to)];
  if (parts.length === 0 && from.end !== to.end)
    parts.push(text.end(...bothEnds(language, from.end, to.end)));
  else if (before !== after) parts.push(text.duration(durationText(language, after)));
  if (from.startZone !== to.startZone || from.endZone !== to.endZone)
    parts.push(text.zones(zonesText(from), zonesText(to)));
  return parts.join(', ');
}

function bothEnds(language: Language, from: string, to: string): [string, string] {
  const say = dayOf(from) === dayOf(to) ? hourText : momentText;
  return [say(language, from), say(language, to)];
}

/** Two places as short as they can be told apart: by name and city, else with the address. */
function bothPlaces(
  language: Language,
  from: ReleasedPlace | null,
  to: ReleasedPlace | null,
): [string, string] {
  const short = [shortPlace(language, from), shortPlace(language, to)] as const;
  if (short[0] !== short[1]) return [...short];
  const point = (place: ReleasedPlace | null) =>
    place?.point ? `${String(place.point.lat)} ; ${String(place.point.lon)}` : '';
  const full = (place: ReleasedPlace | null) =>
    [shortPlace(language, place), place?.address ?? '', place?.city ?? '', point(place)]
      .filter((part) => part !== '')
      .join(', ');
  return [full(from), full(to)];
}

function shortPlaces(language: Language, facts: ItemFacts): string {
  return facts.place && !isTransfer(facts) ? shortPlace(language, facts.place) : '';
}

/** Beyond these, persons are counted. */
const named = 4;

function someNames(language: Language, { delegateIds }: Change, names: (id: string) => string): string {
  const shown = delegateIds.length > named + 1 ? named : delegateIds.length;
  const list = delegateIds.slice(0, shown).map(names);
  const rest = delegateIds.length - shown;
  return listText(language, rest === 0 ? list : [...list, words[language].others(rest)]);
}

/** « Paris », or « Bruxelles, puis Paris » where the ends have their own. */
function zonesText({ startZone, endZone }: Passage): string {
  const city = (zone: string) => zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return startZone === endZone ? city(startZone) : `${city(startZone)} / ${city(endZone)}`;
}

function lengthOf({ start, startZone, end, endZone }: Passage): number {
  return (instantOf(end, endZone) - instantOf(start, startZone)) / 60_000;
}
