import type { Span } from '../domain/values.ts';
import { inLanguage, type Language } from './texts.ts';

/** `2015-10-01` as « jeudi 1er octobre 2015 » or “Thursday 1 October 2015”. */
export function dayText(language: Language, day: string): string {
  return `${weekday(language, day)} ${dateText(language, day)}`;
}

/** A day of a journey whose year is known: « jeudi 1er octobre » or “Thursday 1 October”. */
export function dayInYearText(language: Language, day: string): string {
  return `${weekday(language, day)} ${dayOfMonth(language, day)} ${month(language, day)}`;
}

/** `2015-10-01` as « 1er octobre 2015 » or “1 October 2015”. */
export function dateText(language: Language, day: string): string {
  return `${dayOfMonth(language, day)} ${month(language, day)} ${day.slice(0, 4)}`;
}

/** A span as « du 19 au 23 octobre 2015 » or “19–23 October 2015”; what both ends share is said once. */
export function spanText(language: Language, span: Span): string {
  const { from, to } = span;
  const end = dateText(language, to);
  if (from === to) return end;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const first = dayOfMonth(language, from);
  const start = sameMonth ? first : sameYear ? `${first} ${month(language, from)}` : dateText(language, from);
  if (language === 'fr') return `du ${start} au ${end}`;
  return sameMonth ? `${start}–${end}` : `${start} – ${end}`;
}

/** `2015-10-19T09:30` as « 19 octobre 2015 à 9 h 30 » or “19 October 2015 at 09:30”. */
export function minuteText(language: Language, minute: string): string {
  const date = dateText(language, minute.slice(0, 10));
  return `${date} ${language === 'fr' ? 'à' : 'at'} ${hourText(language, minute)}`;
}

/** The clock of `2015-10-19T09:30` as one says it, « 9 h 30 » or “09:30”. */
export function hourText(language: Language, minute: string): string {
  const clock = clockText(minute);
  return language === 'en' ? clock : `${Number(clock.slice(0, 2))}\u00a0h\u00a0${clock.slice(3)}`;
}

/** Minutes as « 45 min » or « 1 h 30 », “1 h 30 min”. */
export function durationText(language: Language, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}\u00a0min`;
  if (rest === 0) return `${hours}\u00a0h`;
  const unit = language === 'en' ? '\u00a0min' : '';
  return `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}${unit}`;
}

/** `2015-10-19T09:30` as its clock alone, `09:30`. */
export function clockText(minute: string): string {
  return minute.slice(11);
}

/** A day in few letters, « lun. 19 oct. » or “Mon 19 Oct”. */
export function shortDayText(language: Language, day: string): string {
  return dayIn(shortDays(language), day).replace(',', '');
}

/** A sentence's first letter in upper case. */
export function capitalised(language: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(tag[language]) + text.slice(1);
}

/** ISO 639-1 codes as names, « français et néerlandais ». */
export function languagesText(language: Language, codes: readonly string[]): string {
  const names = languageNames(language);
  return listText(
    language,
    codes.map((code) => names.of(code) ?? code),
  );
}

/** Names in a row, the last two joined by « et ». */
export function listText(language: Language, items: readonly string[]): string {
  return lists(language).format(items);
}

/** An amount with its currency, in whole units: « 120 000 € » or “€120,000”. */
export function amountText(
  language: Language,
  { value, currency }: { readonly value: number; readonly currency: string },
): string {
  const forms = amounts(language);
  let form = forms.get(currency);
  if (!form) {
    form = new Intl.NumberFormat(tag[language], { style: 'currency', currency, maximumFractionDigits: 0 });
    forms.set(currency, form);
  }
  return form.format(value);
}

/** The BCP 47 tag of a document's language. */
export const tag = { fr: 'fr-BE', en: 'en-GB' } as const satisfies Record<Language, string>;

const amounts = inLanguage((_language) => new Map<string, Intl.NumberFormat>());
const lists = inLanguage((language) => new Intl.ListFormat(tag[language], { type: 'conjunction' }));
const languageNames = inLanguage((language) => new Intl.DisplayNames(tag[language], { type: 'language' }));
const shortDays = dayForms({ weekday: 'short', day: 'numeric', month: 'short' });
const weekdays = dayForms({ weekday: 'long' });
const months = dayForms({ month: 'long' });

function dayForms(parts: Intl.DateTimeFormatOptions): (language: Language) => Intl.DateTimeFormat {
  return inLanguage((language) => new Intl.DateTimeFormat(tag[language], { ...parts, timeZone: 'UTC' }));
}

function dayIn(form: Intl.DateTimeFormat, day: string): string {
  return form.format(new Date(`${day}T00:00:00Z`));
}

function weekday(language: Language, day: string): string {
  return dayIn(weekdays(language), day);
}

function month(language: Language, day: string): string {
  return dayIn(months(language), day);
}

function dayOfMonth(language: Language, day: string): string {
  const number = Number(day.slice(8, 10));
  return language === 'fr' && number === 1 ? '1er' : String(number);
}
