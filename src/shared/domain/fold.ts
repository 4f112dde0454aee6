/** Letters that no decomposition takes apart. */
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/** Already folded but for blanks: most words typed in a search box, most e-mail addresses. */
const plain = /^[a-z0-9]*$/u;
/** Nothing to decompose: a third of the time. */
const ascii = /^[\0-\u007f]*$/u;

/**
 * The form in which texts are compared and searched: lower case, no accents, ligatures spelt out, everything that is neither letter
 * nor digit a single space. « Maison de l’Œuvre – Liège » gives `maison de l oeuvre liege`.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  if (ascii.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/gu, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøđðłħıþ]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The folded words of a text with French plurals forgiven, for search: `réseaux régionaux` gives `['reseau', 'regional']`. Both the
 * text searched and the words asked must go through here; the words are keys, not spelling.
 */
export function searchWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map(singular);
}

/** Plurals in -aux whose singular is not -al, and words that end in s or x without being plurals and would meet another word. */
const irregular: Readonly<Record<string, string>> = {
  travaux: 'travail',
  vitraux: 'vitrail',
  baux: 'bail',
  emaux: 'email',
  coraux: 'corail',
  soupiraux: 'soupirail',
  ...same(
    'mons',
    'pays',
    'paris',
    'temps',
    'corps',
    'cours',
    'sens',
    'bras',
    'plus',
    'sous',
    'tous',
    'dans',
    'sans',
    'vers',
    'tres',
  ),
  ...same('taux', 'faux', 'chaux', 'vaux', 'caux', 'saulx', 'prix', 'paix', 'voix', 'deux', 'eux'),
};

function same(...words: string[]): Record<string, string> {
  return Object.fromEntries(words.map((word) => [word, word]));
}

function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+[sx]$/u.test(word)) return word;
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (/(?:eau|eu|ou|yau)x$/u.test(word)) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('ss')) return word;
  return word.slice(0, -1);
}
