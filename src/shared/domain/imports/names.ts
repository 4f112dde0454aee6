/** Words inside a name that stay small: « Martin DE LA TOUR » is « Martin de la Tour ». */
const particles = new Set(['de', 'du', 'des', 'd', 'van', 'von', 'zu', 'da', 'dos', 'di', 'y']);
/** Small only right after a particle: « de la Tour », « van den Berg », but « Le Goff ». */
const afterParticle = new Set(['la', 'le', 'les', 'l', 'den', 'der', 'het', 't']);

/** True for a text in capitals: two letters at least, none small. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/su.test(text) && !/\p{Ll}/u.test(text);
}

/**
 * A name as it is written, set in proper case only when it is all capitals: EAU-NOIRE is Eau-Noire, D’AMBLÈVE is d’Amblève. Anything
 * else is what the person wrote.
 */
export function properName(text: string): string {
  const name = text.replace(/\s+/gu, ' ').trim();
  if (!isCapitals(name)) return name;
  let afterSmall = false;
  return name.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    const small = particles.has(word) || (afterSmall && afterParticle.has(word));
    afterSmall = small;
    return small ? word : capitalised(word);
  });
}

function capitalised(word: string): string {
  const [first = '', ...rest] = word;
  return first.toUpperCase() + rest.join('');
}

export interface SplitName {
  readonly lastName: string;
  readonly firstName: string;
  /** What stood before the name: « Mme », « Dr ». */
  readonly title: string;
}

const titles =
  /^(?:m|mr|mme|mlle|mrs|ms|miss|dr|prof|dhr|mevr|ing|ir|me|monsieur|madame|mademoiselle|professeur|docteur)\b\.?\s+(?=\S)/iu;

/**
 * Splits « AMBLÈVE Benoît », « Amblève, Benoît », « Mme Anne de la Tour ». A comma or capitals tell which is the last name; where neither
 * does, `order` says, and particles belong to the last name.
 */
export function splitName(text: string, order: 'lastFirst' | 'firstLast'): SplitName {
  const whole = text.replace(/\s+/gu, ' ').trim();
  const title = titles.exec(whole)?.[0] ?? '';
  const name = whole.slice(title.length);
  const [lastName, firstName] = byComma(name) ?? byCapitals(name) ?? byOrder(name, order);
  return { lastName: properName(lastName), firstName: properName(firstName), title: title.trim() };
}

type Pair = readonly [lastName: string, firstName: string];

function byComma(name: string): Pair | null {
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return last !== undefined && last !== '' && first !== undefined && first !== '' && more.length === 0
    ? [last, first]
    : null;
}

function byCapitals(name: string): Pair | null {
  const words = name.split(' ');
  const capital = words.map(
    (word, at) => isCapitals(word) || (isParticle(word) && isCapitals(words[at + 1] ?? '')),
  );
  const [start, end] = [capital.indexOf(true), capital.lastIndexOf(true) + 1];
  if (start === -1 || end - start === words.length || capital.slice(start, end).includes(false)) return null;
  if (start > 0 && end < words.length) return null;
  const rest = [...words.slice(0, start), ...words.slice(end)];
  return [words.slice(start, end).join(' '), rest.join(' ')];
}

function byOrder(name: string, order: 'lastFirst' | 'firstLast'): Pair {
  const words = name.split(' ');
  if (order === 'firstLast') {
    const particle = words.findIndex((word, at) => at > 0 && isParticle(word));
    const cut = particle === -1 ? 1 : particle;
    return words.length === 1 ? [name, ''] : [words.slice(cut).join(' '), words.slice(0, cut).join(' ')];
  }
  let cut = 1;
  while (cut < words.length - 1 && isParticle(words[cut - 1] ?? '')) cut += 1;
  return [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
}

function isParticle(word: string): boolean {
  return [...particles, ...afterParticle].includes(word.toLowerCase().replace(/['’].*$/u, ''));
}
