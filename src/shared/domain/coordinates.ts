import type { Position } from './travel.ts';

/** A position somebody pasted, and how well it is known, in metres, where that was said. */
export interface Pasted extends Position {
  readonly precision: number | null;
}

/**
 * Understands a position as people copy it: decimal degrees (48.5734, 7.7521 or 48,5734 ; 7,7521), degrees with minutes and seconds
 * (48°34′24″N 7°45′8″E), a geo: address (RFC 5870) or a link of a map. Latitude comes first, as everywhere people copy it, unless letters
 * say otherwise. Null for anything else, one number alone and short links included.
 */
export function readPosition(text: string): Pasted | null {
  const trimmed = text.trim();
  if (trimmed.length > 2000) return null;
  if (/^geo:/iu.test(trimmed)) return readGeo(trimmed);
  if (/^https?:\/\//iu.test(trimmed)) return readLink(trimmed);
  return readSexagesimal(trimmed) ?? readDecimals(trimmed);
}

const number = String.raw`[+-]?\d{1,3}(?:\.\d+)?`;
const pair = new RegExp(String.raw`^(${number})\s*[,;~/]\s*(${number})$`, 'u');

function readGeo(text: string): Pasted | null {
  const [coordinates = '', ...parameters] = text.slice('geo:'.length).split(/[;?&]/u);
  const [lat, lon] = coordinates.split(',');
  const asked = /[?&]q=(?<q>[^&]+)/u.exec(text)?.groups?.['q'];
  // Phones put what was looked for into q, and zeros before it.
  const found = asked === undefined ? null : readPair(decoded(asked).replace(/\(.*\)$/su, ''));
  if (found) return found;
  const said = parameters.map((one) => /^u=(?<metres>\d+(?:\.\d+)?)$/u.exec(one)?.groups?.['metres']);
  const metres = Number(said.find((one) => one !== undefined) ?? Number.NaN);
  return position(Number(lat), Number(lon), metres > 0 ? metres : null);
}

/** The marker before the middle of the map; each map site has its own words. */
function readLink(text: string): Pasted | null {
  const link = decoded(text);
  const marker = new RegExp(String.raw`!3d(${number})!4d(${number})`, 'u').exec(link);
  if (marker) return position(Number(marker[1]), Number(marker[2]), null);
  const [lat, lon] = [valueOf(link, 'mlat'), valueOf(link, 'mlon')];
  if (lat !== null && lon !== null) return position(Number(lat), Number(lon), null);
  for (const name of [
    'query',
    'q',
    'destination',
    'daddr',
    'coordinate',
    'll',
    'sll',
    'cp',
    'center',
    'viewpoint',
    'to',
  ]) {
    const value = valueOf(link, name);
    const found = value === null ? null : readPair(value.replace(/^(?:loc|ll)[:.]/u, ''));
    if (found) return found;
  }
  const middle =
    new RegExp(String.raw`/(?:@|place/|search/)(${number}),\s*\+?(${number})(?:[,/?&z]|$)`, 'u').exec(link) ??
    new RegExp(String.raw`[#&]map=[\d.]+/(${number})/(${number})`, 'u').exec(link) ??
    new RegExp(String.raw`#[\d.]+/(${number})/(${number})(?:/|$)`, 'u').exec(link);
  return middle ? position(Number(middle[1]), Number(middle[2]), null) : null;
}

function valueOf(link: string, name: string): string | null {
  return new RegExp(String.raw`[?&#]${name}=([^&#]+)`, 'u').exec(link)?.[1] ?? null;
}

function readPair(text: string): Pasted | null {
  const found = pair.exec(text.trim());
  return found ? position(Number(found[1]), Number(found[2]), null) : null;
}

/** Two numbers apart by a comma, a semicolon or a blank; with decimal commas only by the other two. */
function readDecimals(text: string): Pasted | null {
  const bare = text.replace(/^[([]|[)\]]$/gu, '').replace(/\s*°/gu, '');
  const points = readPair(bare) ?? readPair(bare.replace(/\s+/gu, ','));
  if (points) return points;
  const commas = /^([+-]?\d{1,3}(?:,\d+)?)(?:\s*;\s*|\s*,\s+|\s+)([+-]?\d{1,3}(?:,\d+)?)$/u.exec(bare);
  if (!commas) return null;
  const [lat, lon] = [commas[1], commas[2]].map((part) => Number(part?.replace(',', '.')));
  return position(lat ?? Number.NaN, lon ?? Number.NaN, null);
}

const angle =
  /^(?<before>[NSEWO])?\s*(?<sign>[+-])?(?<degrees>\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|d)?\s*(?:(?<minutes>\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?(?:(?<seconds>\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|''|’’|′′)\s*)?(?<after>[NSEWO])?$/iu;

/** Angles with letters for the directions, before or after; O is the west of the French. */
function readSexagesimal(text: string): Pasted | null {
  const parts =
    /^([NSEWO][^NSEWO]+?)[\s,;/]*([NSEWO][^NSEWO]+)$/iu.exec(text) ??
    /^([^NSEWO]+[NSEWO])[\s,;/]*([^NSEWO]+[NSEWO])$/iu.exec(text);
  const [one, other] = [readAngle(parts?.[1]), readAngle(parts?.[2])];
  if (!one || !other || one.isLatitude === other.isLatitude) return null;
  const [lat, lon] = one.isLatitude ? [one, other] : [other, one];
  return position(lat.degrees, lon.degrees, null);
}

function readAngle(
  text: string | undefined,
): { readonly degrees: number; readonly isLatitude: boolean } | null {
  const found = angle.exec(text?.trim() ?? '')?.groups;
  if (!found) return null;
  const letter = (found['before'] ?? found['after'] ?? '').toUpperCase();
  const [degrees = 0, minutes = 0, seconds = 0] = ['degrees', 'minutes', 'seconds'].map((name) =>
    Number((found[name] ?? '0').replace(',', '.')),
  );
  if (letter === '' || minutes >= 60 || seconds >= 60) return null;
  const sign = (found['sign'] === '-' ? -1 : 1) * (/[SWO]/u.test(letter) ? -1 : 1);
  return { degrees: sign * (degrees + minutes / 60 + seconds / 3600), isLatitude: /[NS]/u.test(letter) };
}

/** Seven decimals are a centimetre. */
function position(lat: number, lon: number, precision: number | null): Pasted | null {
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return null;
  const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
  return { lat: rounded(lat), lon: rounded(lon), precision };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/gu, ' '));
  } catch {
    return text;
  }
}
