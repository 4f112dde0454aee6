import { fold } from '../fold.ts';

/** ISO 639-1 codes of the languages that delegates may speak. */
const codes =
  'ar bg bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lb lt lv mk ms mt nb nl no pl pt ro ru rw sk sl sq sr sv sw th tr uk ur uz vi wa zh'.split(
    ' ',
  );

/** Names that the usual lists do not have, codes of three letters, countries written for languages. */
const more = pairs(
  'flamand nl vlaams nl flemish nl flamisch nl hollandais nl castillan es mandarin zh farsi fa persan fa norsk no ' +
    'fra fr fre fr eng en ang en nld nl dut nl ned nl neerl nl deu de ger de all de spa es esp es ita it por pt ara ar rus ru ' +
    'zho zh chi zh jpn ja pol pl francais fr frans fr luxembourgeois lb wallon wa uk en gb en cn zh',
);

function pairs(text: string): readonly (readonly [name: string, code: string])[] {
  return [...text.matchAll(/(\S+) (\S+)/gu)].map(([, name = '', code = '']) => [name, code]);
}

/** Words around a language that name none. */
const around = new Set(
  'et and und ou or of oder langue langues maternelle courant courante bilingue trilingue notions base bases bon bonne moyen moyenne parle parlee lu ecrit native fluent basic good very un peu de du le la a1 a2 b1 b2 c1 c2 niveau level aucune autre'.split(
    ' ',
  ),
);

let names: ReadonlyMap<string, string> | null = null;

/** Language names in French, English, Dutch and German, and in the language itself, folded. */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const found = new Map<string, string>();
  for (const code of codes) {
    for (const speaker of ['fr', 'en', 'nl', 'de', code]) {
      const name = fold(
        new Intl.DisplayNames([speaker], { type: 'language', fallback: 'none' }).of(code) ?? '',
      );
      if (name !== '' && !found.has(name)) found.set(name, code);
    }
  }
  for (const [name, code] of more) found.set(name, code);
  names = found;
  return found;
}

export interface ReadLanguages {
  /** ISO 639-1, in the order they stood in. */
  readonly languages: readonly string[];
  /** Words that name no language known here. */
  readonly unknown: readonly string[];
}

/**
 * Reads languages from words or codes, separated by anything: « FR ; EN », `fr/nl/en`, « français et notions d’anglais ». Where a part
 * has several words, two small letters are a code only when all of them are (« fr nl en »), so that « notions de néerlandais » has no German.
 */
export function readLanguages(text: string): ReadLanguages {
  const languages = new Set<string>();
  const unknown: string[] = [];
  for (const part of text.split(/[;:,/|+&\n•·()]|\s[-–—]\s|(?<=\b\p{L}{2,3})[-–](?=\p{L}{2,3}\b)|\./u)) {
    const words = fold(part)
      .split(' ')
      .filter((word) => word !== '');
    const allCodes = words.every((word) => isCode(word));
    const raw = part.split(/\s+/u);
    let found = 0;
    for (const word of words) {
      const capital = raw.includes(word.toUpperCase());
      const code = codeOf(word, words.length === 1 || allCodes || capital);
      if (code === null) continue;
      languages.add(code);
      found += 1;
    }
    const strange = words.filter(
      (word) => codeOf(word, true) === null && !around.has(word) && !/^\d+$/u.test(word),
    );
    if (found === 0 && strange.length > 0) unknown.push(part.trim());
  }
  return { languages: [...languages].slice(0, 20), unknown };
}

function isCode(word: string): boolean {
  return word.length === 2 && word !== 'et' && codes.includes(word);
}

function codeOf(word: string, codesCount: boolean): string | null {
  if (word.length === 2 && codes.includes(word)) return codesCount ? word : null;
  return languageNames().get(word) ?? null;
}
