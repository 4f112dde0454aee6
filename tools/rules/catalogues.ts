import type { Catalogue } from '../../src/shared/texts/texts.ts';
import { alike } from './alike.ts';
import { callText } from './sample.ts';
import type { Finding } from './source.ts';

const path = 'src/shared/texts/index.ts';

/** Texts that are empty on purpose: a person may have no civility. */
const empty = new Set(['domain.civility.']);

type Text = Exclude<Catalogue[string], Catalogue>;

interface Pair {
  readonly key: string;
  readonly fr: Catalogue[string] | undefined;
  readonly en: Catalogue[string] | undefined;
}

/** Both languages say everything, each in its own words and its own typography. Texts with arguments are called with samples. */
export function findTexts(catalogues: { readonly fr: Catalogue; readonly en: Catalogue }): Finding[] {
  return pairs('', catalogues.fr, catalogues.en).flatMap(check);
}

function pairs(under: string, fr: Catalogue, en: Catalogue): Pair[] {
  const keys = [...new Set([...Object.keys(fr), ...Object.keys(en)])];
  return keys.flatMap((key) => {
    const pair = { key: under === '' ? key : `${under}.${key}`, fr: fr[key], en: en[key] };
    if (isCatalogue(pair.fr) && isCatalogue(pair.en)) return pairs(pair.key, pair.fr, pair.en);
    return [pair];
  });
}

function isCatalogue(value: Catalogue[string] | undefined): value is Catalogue {
  return typeof value === 'object';
}

function check({ key, fr, en }: Pair): Finding[] {
  const report = (rule: string, message: string): Finding => ({
    rule,
    path,
    line: 0,
    message: `${key}: ${message}`,
  });
  if (typeof fr !== typeof en || fr === undefined || en === undefined || isCatalogue(fr) || isCatalogue(en)) {
    return [report('text-missing', 'one language does not say it in the form the other does')];
  }
  const said = sayings(fr, en);
  if (said.length === 0) return [report('text-missing', 'no sample argument makes both languages speak')];
  const french = said.map((both) => both.fr);
  const english = said.map((both) => both.en);
  const found: Finding[] = [];
  if ([...french, ...english].some((text) => text.trim() === '') && !empty.has(key)) {
    found.push(report('text-empty', 'is empty'));
  }
  const wrong = [
    ...french.flatMap(mistakes),
    ...english.flatMap(mistakes),
    ...french.flatMap(frenchMistakes),
  ];
  for (const [what, text] of wrong) found.push(report('text-typography', `${what} in "${text}"`));
  const same = said.find((both) => both.fr === both.en && !isAlike(both.fr));
  if (same) found.push(report('text-same', `"${same.fr}" in both languages`));
  return found;
}

/** A text as it is, or what it says to each sample that both languages can answer. */
function sayings(fr: Text, en: Text): { readonly fr: string; readonly en: string }[] {
  if (typeof fr === 'string' && typeof en === 'string') return [{ fr, en }];
  if (typeof fr === 'string' || typeof en === 'string') return [];
  const english = callText(en);
  return callText(fr).flatMap((said, index) => {
    const other = english[index] ?? null;
    return said === null || other === null ? [] : [{ fr: said, en: other }];
  });
}

type Mistake = readonly [what: string, text: string];

function mistakes(text: string): Mistake[] {
  return look(text, [
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['three dots instead of …', /\.\.\./u],
    ['a straight quotation mark', /"/u],
    ['a blank at an end', /^ | $/u],
    ['two blanks', /[ \t]{2}/u],
  ]);
}

function frenchMistakes(text: string): Mistake[] {
  return look(text, [
    ['a breakable space before ; : ! ? »', / [;:!?»]/u],
    ['a breakable space after «', /« /u],
    ['no space before ; ! ? »', /[\p{L}\d)][;!?»]/u],
    ['no space before :', /\p{L}:\s/u],
    ['no space after «', /«\p{L}/u],
    ['an English quotation mark', /[“”]/u],
  ]);
}

function look(text: string, rules: readonly (readonly [string, RegExp])[]): Mistake[] {
  return rules.flatMap(([what, wrong]) => (wrong.test(text) ? [[what, text] as const] : []));
}

/** Whether both languages share every word of a text; marks, digits, units and the samples themselves are no words. */
function isAlike(text: string): boolean {
  const words = text.replaceAll(/‹[^›]*›|\btrue\b/gu, '').match(/\p{L}[\p{L}-]{2,}/gu) ?? [];
  return words.every((word) => alike.has(word.toLowerCase()));
}
