/**
 * The form of a catalogue: French is written first, English must have the same keys and arguments, or it does not compile.
 * A text is a string, or a function of what it mentions.
 */
export type Catalogue = { readonly [key: string]: string | ((...args: never[]) => string) | Catalogue };

export type Language = 'fr' | 'en';

export function texts<T extends Catalogue>(both: { fr: T; en: NoInfer<T> }): Readonly<Record<Language, T>> {
  return { fr: typesetAll(both.fr), en: both.en };
}

/**
 * French spacing (Lexique de l'Imprimerie nationale): U+202F before ; ! ? and U+00A0 before : and inside « ». Sources are written with
 * plain spaces and set here, so that no text can forget.
 */
export function typeset(text: string): string {
  return text
    .replace(/ ([;!?])/gu, '\u202f$1')
    .replace(/ ([:»])/gu, '\u00a0$1')
    .replace(/« /gu, '«\u00a0');
}

function typesetAll<T extends Catalogue>(catalogue: T): T {
  const set = (value: Catalogue[string]): Catalogue[string] => {
    if (typeof value === 'string') return typeset(value);
    if (typeof value === 'function') return (...args) => typeset(value(...args));
    return typesetAll(value);
  };
  return Object.fromEntries(Object.entries(catalogue).map(([key, value]) => [key, set(value)])) as T;
}

/** French counts 0 as singular, English does not. */
export function plural(language: Language, count: number, one: string, other: string): string {
  return plurals(language).select(count) === 'one' ? one : other;
}

/** A number with the language's own separators. */
export function number(language: Language, value: number): string {
  return numbers(language).format(value);
}

/** A form of `Intl` for each language, made once and when first used: making one takes far longer than using it. */
export function inLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {};
  return (language) => (made[language] ??= make(language));
}

const plurals = inLanguage((language) => new Intl.PluralRules(language));
const numbers = inLanguage((language) => new Intl.NumberFormat(language === 'fr' ? 'fr-BE' : 'en-GB'));
