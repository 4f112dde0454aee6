import { z } from 'zod';

/** Text limits: long enough for any honest use, short enough that a hostile paste is refused with a sentence. */
const lineLimit = 500;
const textLimit = 200_000;

/** One line: surrounding blanks and control characters are taken away, halves of a character that no file can hold replaced. */
export const line = z
  .string()
  .max(lineLimit)
  .transform((value) =>
    value
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim(),
  );
export const requiredLine = line.pipe(z.string().min(1));
/** Several lines; tabs and line feeds stay. */
export const text = z
  .string()
  .max(textLimit)
  .transform((value) =>
    value
      .toWellFormed()
      .replace(/\r\n?/gu, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, ''),
  );

/** A row id: `<entity>_<device>_<n>`, or `<entity>_<hash>` for rows named by what they link. */
export const id = z.string().regex(/^[a-z]+_[0-9a-z]{8,40}(_[0-9a-z]{1,12})?$/u);
export const ids = z.array(id).max(20_000);

/** A calendar day from 1900 to 2999, `2015-10-19`. The 30th of February is none. */
export const day = z.iso.date().regex(/^(?:19|2\d)/u);
/** Wall-clock minute, `2015-10-19T09:30`; means something only beside a zone. */
export const minute = z
  .string()
  .regex(/T(?:[01]\d|2[0-3]):[0-5]\d$/u)
  .refine((value) => day.safeParse(value.slice(0, -'T00:00'.length)).success);

/** An IANA zone this machine knows. */
export const zone = z.string().max(64).refine(isZone);

/** Zones that were asked for and are known: to ask again costs more than to write a row. */
const knownZones = new Set<string>();

function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  // `+02:00` is a distance, which knows no summer time.
  if (!/^[a-z]/iu.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** A slip of the keyboard in a year must not make a board of a thousand years. */
const longestSpan = 366 * 86_400_000;

/** First and last day, both included, within a year. One field, so that a merge cannot make a span nobody wrote. */
export const span = z
  .strictObject({ from: day, to: day })
  .refine((value) => value.from <= value.to && Date.parse(value.to) - Date.parse(value.from) <= longestSpan);
export type Span = z.output<typeof span>;

/** Wall-clock start and end in the zone of the place. One field. */
export const slot = z
  .strictObject({ start: minute, end: minute, zone })
  .refine((value) => value.start < value.end);
export type Slot = z.output<typeof slot>;

/** Where a place is. `precision` in metres when the point is an estimate; null when it was found in a source. */
export const point = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  source: line,
  precision: z.number().positive().max(100_000).nullable(),
});
export type Point = z.output<typeof point>;

/** ISO 639-1 codes in lower case. */
export const languages = z.array(z.string().regex(/^[a-z]{2}$/u)).max(20);

export const email = line.pipe(z.union([z.literal(''), z.email()]));
