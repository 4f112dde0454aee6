import { typeset, type Language } from '../../shared/texts/texts.ts';
import type { MissionPlan } from './plan.ts';
import type { Sheet } from './sheet.ts';

/**
 * The plan with every text safe for any format: well-formed Unicode, composed, without control characters (XML forbids them) and
 * without the bidirectional overrides that would turn around the rest of a line. Marks of Arabic and Hebrew texts stay.
 */
export function cleanPlan(plan: MissionPlan): MissionPlan {
  return mapTexts(plan, cleanText, nothingKept);
}

/** The plan with the typography of its language, for the formats that are read as pages. Addresses and numbers stay as typed. */
export function typesetPlan(plan: MissionPlan): MissionPlan {
  return mapTexts(plan, (text) => typographic(plan.language, text), keptAsTyped);
}

/** A list, safe for any format as {@link cleanPlan} makes a plan. */
export function cleanSheet(sheet: Sheet): Sheet {
  return mapTexts(sheet, cleanText, nothingKept);
}

/** A list with the typography of its language. */
export function typesetSheet(language: Language, sheet: Sheet): Sheet {
  return mapTexts(sheet, (text) => typographic(language, text), keptAsTyped);
}

/**
 * Straight quotes in pairs become those of the language, straight apostrophes between letters become curly, and French gets its
 * no-break spaces where a space was typed. Nothing is added or taken away that would change the meaning.
 */
export function typographic(language: Language, text: string): string {
  const curly = text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language === 'fr') return typeset(curly.replace(straightPair, '« $1 »'));
  return curly.replace(straightPair, '“$1”');
}

/** Paragraphs of a text: blank lines part them, single line ends stay inside. Blank text has none. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A text that any format can hold: see {@link cleanPlan}. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .normalize('NFC');
}

/** An opening quote follows a blank or a bracket, a closing one does not: `15"` is an inch. */
const straightPair = /(?<![^\s([«])"(?=\S)([^"\n]*?\S)"(?![\p{L}\p{N}])/gu;
const nothingKept: ReadonlySet<string> = new Set();
const keptAsTyped: ReadonlySet<string> = new Set(['email', 'phone']);

function mapTexts<T>(value: T, change: (text: string) => string, kept: ReadonlySet<string>): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return change(part);
    if (Array.isArray(part)) return part.map(walk);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => [key, kept.has(key) ? inner : walk(inner)]),
    );
  };
  return walk(value) as T;
}
