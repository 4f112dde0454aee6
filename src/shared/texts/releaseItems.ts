import type { ItemFacts, ReleasedPlace } from '../domain/releases.ts';
import type { Passage } from '../domain/transfers.ts';
import { travelModes } from '../domain/travel.ts';
import { visitStatuses } from '../domain/visits.ts';
import { domain } from './domain.ts';
import { texts, type Language } from './texts.ts';
import { dayInYearText, hourText } from './wording.ts';

/** How an item of a programme is named, whatever version it is of. */
const words = texts({
  fr: {
    at: (day: string, hour: string) => `${day} à ${hour}`,
    span: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
    spanOver: (from: string, to: string) => `du ${from} au ${to}`,
    later: 'horaire à préciser',
    nowhere: 'à préciser',
    untitled: 'Sans intitulé',
    way: (mode: string, from: string, to: string) => `${mode} ${from} – ${to}`,
  },
  en: {
    at: (day: string, hour: string) => `${day} at ${hour}`,
    span: (day: string, from: string, to: string) => `${day}, ${from} to ${to}`,
    spanOver: (from: string, to: string) => `${from} to ${to}`,
    later: 'time to be confirmed',
    nowhere: 'to be confirmed',
    untitled: 'Untitled',
    way: (mode: string, from: string, to: string) => `${mode} ${from} – ${to}`,
  },
});

/** What an item is called: « Le Cube », « Train Namur – Strasbourg (TGV 9826) ». */
export function itemName(language: Language, facts: ItemFacts): string {
  const text = words[language];
  if (!isTransfer(facts)) return facts.title === '' ? text.untitled : facts.title;
  const mode = kindText(language, facts.kind);
  const way =
    facts.place || facts.to
      ? text.way(mode, shortPlace(language, facts.place), shortPlace(language, facts.to))
      : mode;
  return facts.number === '' ? way : `${way} (${facts.number})`;
}

export function isTransfer({ id }: Pick<ItemFacts, 'id'>): boolean {
  return id.startsWith('transfer_');
}

/** The kind of a visit or the mode of a transfer. */
export function kindText(language: Language, kind: ItemFacts['kind']): string {
  const mode = travelModes.find((one) => one === kind);
  const { travelMode, visitKind } = domain[language];
  return mode ? travelMode[mode] : visitKind[kind as keyof typeof visitKind];
}

export function statusText(language: Language, facts: ItemFacts, status = facts.status): string {
  const { visitStatus, transferStatus } = domain[language];
  const ofVisit = visitStatuses.find((one) => one === status);
  if (ofVisit && !isTransfer(facts)) return visitStatus[ofVisit];
  return transferStatus[status as keyof typeof transferStatus];
}

/** When an item takes place: « mardi 20 octobre, de 9 h 00 à 10 h 30 ». */
export function passageText(language: Language, passage: Passage | null): string {
  const text = words[language];
  if (!passage) return text.later;
  const { start, end } = passage;
  if (dayOf(start) !== dayOf(end))
    return text.spanOver(momentText(language, start), momentText(language, end));
  return text.span(dayInYearText(language, dayOf(start)), hourText(language, start), hourText(language, end));
}

/** A place by its name, or by what else is known of it. */
export function shortPlace(language: Language, place: ReleasedPlace | null): string {
  return place?.name || place?.city || place?.address || words[language].nowhere;
}

/** « mardi 20 octobre à 9 h 00 » */
export function momentText(language: Language, minute: string): string {
  return words[language].at(dayInYearText(language, dayOf(minute)), hourText(language, minute));
}

export function dayOf(minute: string): string {
  return minute.slice(0, 10);
}
