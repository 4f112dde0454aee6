import type { Clash } from '../domain/clashes.ts';
import { number, texts, type Language } from './texts.ts';
import { durationText, listText } from './wording.ts';

/** What clashes are called and how each is told. */
export const clashes = texts({
  fr: {
    person: (names: string, first: string, second: string, duration: string) =>
      `${names} : « ${first} » et « ${second} » se chevauchent de ${duration}.`,
    place: (place: string, first: string, second: string, duration: string) =>
      `${place} : « ${first} » et « ${second} » s’y tiennent en même temps pendant ${duration}.`,
    capacity: (visit: string, persons: number, capacity: number) =>
      `« ${visit} » : ${number('fr', persons)} personnes attendues pour ${number('fr', capacity)} places.`,
    others: (count: number) => (count === 1 ? '1 autre personne' : `${number('fr', count)} autres personnes`),
    mark: 'En conflit',
    untitled: 'visite supprimée',
    unplaced: 'Lieu supprimé',
  },
  en: {
    person: (names: string, first: string, second: string, duration: string) =>
      `${names}: “${first}” and “${second}” overlap by ${duration}.`,
    place: (place: string, first: string, second: string, duration: string) =>
      `${place}: “${first}” and “${second}” are both there for ${duration}.`,
    capacity: (visit: string, persons: number, capacity: number) =>
      `“${visit}”: ${number('en', persons)} people expected for ${number('en', capacity)} seats.`,
    others: (count: number) => (count === 1 ? '1 other' : `${number('en', count)} others`),
    mark: 'Clashes',
    untitled: 'deleted visit',
    unplaced: 'Deleted place',
  },
});

/** Where a clash finds the names of what it mentions; undefined for what is gone. */
export interface ClashNames {
  readonly visit: (id: string) => string | undefined;
  readonly delegate: (id: string) => string | undefined;
  readonly place: (id: string) => string | undefined;
}

/** Beyond these, persons are counted. */
const namedPersons = 3;

/** A clash as a sentence: « Anne Ourthe : « Le Cube » et « Atelier » se chevauchent de 30 min. » */
export function clashSentence(language: Language, clash: Clash, names: ClashNames): string {
  const words = clashes[language];
  const [first = words.untitled, second = words.untitled] = clash.visitIds.map(
    (id) => names.visit(id) ?? words.untitled,
  );
  switch (clash.kind) {
    case 'person': {
      const persons = personsText(language, clash.delegateIds, names);
      return words.person(persons, first, second, durationText(language, clash.minutes));
    }
    case 'place': {
      const place = names.place(clash.placeId) ?? words.unplaced;
      return words.place(place, first, second, durationText(language, clash.minutes));
    }
    case 'capacity':
      return words.capacity(first, clash.persons, clash.capacity);
  }
}

/** « Anne Ourthe, Luc Semois et 12 autres personnes » */
function personsText(language: Language, ids: readonly string[], names: ClashNames): string {
  const shown = ids.length > namedPersons ? namedPersons - 1 : ids.length;
  const named = ids.slice(0, shown).map((id) => names.delegate(id) ?? '?');
  const rest = ids.length - shown;
  return listText(language, rest === 0 ? named : [...named, clashes[language].others(rest)]);
}
