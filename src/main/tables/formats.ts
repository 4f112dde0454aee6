/** How a workbook shows a number: as a date, a time, both, digits in a pattern (a phone number, a code), or as it is. */
export type Format =
  | { readonly kind: 'plain' | 'date' | 'time' | 'dateTime' }
  | { readonly kind: 'digits'; readonly pattern: string };

const plain: Format = { kind: 'plain' };

/** The format of a built-in number format (ECMA-376 part 1, 18.8.30, with the East Asian date ones). */
export function builtInFormat(id: number): Format {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58))
    return { kind: 'date' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return { kind: 'time' };
  return id === 22 ? { kind: 'dateTime' } : plain;
}

/** The format that a format code means: `dd/mm/yyyy`, `0#" "##" "##" "##" "##`, `0.00 "€"`. */
export function customFormat(code: string): Format {
  const section = (code.split(';')[0] ?? '').replace(/\[(?![hms]+\])[^\]]*\]/giu, '');
  const bare = section.replace(/"[^"]*"|\\.|_./gu, '').toLowerCase();
  const hasDate = /[dy]/u.test(bare) || (bare.includes('m') && !/[hs]/u.test(bare));
  const hasTime = /[hs]/u.test(bare);
  if (hasDate && hasTime) return { kind: 'dateTime' };
  if (hasDate || hasTime) return { kind: hasDate ? 'date' : 'time' };
  const placeholders = bare.replace(/[^0#]/gu, '');
  const onlyDigits =
    placeholders.length > 1 && /^[0#\s()/+-]*$/u.test(bare) && !code.includes('[<') && !code.includes('[>');
  return onlyDigits ? { kind: 'digits', pattern: section } : plain;
}

/** A number of a workbook as text. Dates are ISO (`2015-10-19`, `2015-10-19 09:30`), whatever the file's own order of day and month. */
export function numberText(raw: string, format: Format, date1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'digits') return digitsText(value, format.pattern) ?? plainNumber(value);
  if (format.kind === 'plain') return plainNumber(value);
  return dateText(value, format.kind, date1904) ?? plainNumber(value);
}

/** Fifteen digits, as Excel keeps them: 42.449999999999996 is 42.45. */
function plainNumber(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** 2958465 is the last day Excel knows, 31 December 9999. */
function dateText(serial: number, kind: 'date' | 'time' | 'dateTime', date1904: boolean): string | null {
  if (serial < 0 || serial > 2_958_466) return null;
  // Excel takes 1900 for a leap year: its days before 1 March 1900 are one off.
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const seconds = Math.round((days - 25_569) * 86_400);
  const iso = new Date(seconds * 1000).toISOString();
  const time = iso.slice(17, 19) === '00' ? iso.slice(11, 16) : iso.slice(11, 19);
  if (kind === 'time' && serial < 1) return time;
  return time === '00:00' ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${time}`;
}

/** 475102030 in the pattern `0#" "##" "##" "##" "##` is `04 75 10 20 30`: filled from the right, as Excel does. */
function digitsText(value: number, pattern: string): string | null {
  if (!Number.isSafeInteger(value) || value < 0) return null;
  const digits = [...String(value)];
  const tokens = pattern.match(/"[^"]*"|\\.|_.|\*.|./gsu) ?? [];
  const places = tokens.filter(isPlace);
  const padded = [...Array.from({ length: Math.max(0, places.length - digits.length) }, () => ''), ...digits];
  const firstZero = places.indexOf('0');
  const filled = padded.map((digit, index) =>
    digit === '' && firstZero !== -1 && index >= firstZero ? '0' : digit,
  );
  const extra = filled.length - places.length;
  let place = 0;
  let text = '';
  for (const token of tokens) {
    if (isPlace(token)) {
      text += place === 0 ? filled.slice(0, extra + 1).join('') : (filled[extra + place] ?? '');
      place += 1;
    } else text += literal(token);
  }
  return text.trim();
}

function isPlace(token: string): boolean {
  return token === '0' || token === '#';
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  return token.startsWith('_') || token.startsWith('*') ? '' : token;
}
