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

/**
 * The form in which texts are compared and searched: lower case, no accents, ligatures spelt out, everything that is neither letter
 * nor digit a single space. « Maison de l’Œuvre – Liège » gives `maison de l oeuvre liege`.
 */
export function fold(text: string): string {
  return plain.test(text) ? text : (foldByLetter(text) ?? foldWhole(text));
}

function foldWhole(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøđðłħıþ]/gu, (letter) => ligatures[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letter by letter, several times as quick; null for a text with letters of which the form depends on those beside (Greek, accents apart). */
function foldByLetter(text: string): string | null {
  let folded = '';
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= latinEnd && (code < dashes || code >= dashesEnd)) return null;
    const letter = (letters[code] ??= foldLetter(code));
    if (letter === ' ') gap = folded !== '';
    else if (letter.startsWith(' ') || letter.endsWith(' ')) return null;
    else {
      folded += gap ? ` ${letter}` : letter;
      gap = false;
    }
  }
  return folded;
}

/** Latin letters with everything they wear, and the dashes, quotes and dots of printed text. */
const [latinEnd, dashes, dashesEnd] = [0x250, 0x2010, 0x2028] as const;
const letters: string[] = [];

/** What a letter becomes inside a word. */
function foldLetter(code: number): string {
  return foldWhole(`a${String.fromCharCode(code)}a`).slice(1, -1);
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
  if (word.length < 4 || !(word.endsWith('s') || word.endsWith('x')) || !/^[a-z]+$/u.test(word)) return word;
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (/(?:eau|eu|ou|yau)x$/u.test(word)) return word.slice(0, -1);
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`;
  if (word.endsWith('ss')) return word;
  return word.slice(0, -1);
}
