import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/min';

/** Numbers without a country are Belgian: those who organise are. */
const country = 'BE';

export interface ReadPhone {
  /** International (`+32 475 10 20 30`), or the text as it is when no number can be made of it. */
  readonly phone: string;
  readonly readable: boolean;
  /** Further numbers that stood in the same cell. */
  readonly others: readonly string[];
}

/** Reads a phone number in any of the ways people write one; a cell may hold several. */
export function readPhone(text: string): ReadPhone {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole === '') return { phone: '', readable: true, others: [] };
  const mobile = belgianMobile(whole);
  if (mobile !== null) return { phone: mobile, readable: true, others: [] };
  const one = parse(whole);
  if (one) return { phone: one.formatInternational(), readable: true, others: [] };
  const several = whole
    .split(/[;,|]|\s\/|\/\s|\s(?:ou|or|et|and|of)\s/iu)
    .flatMap((part) => parse(part) ?? []);
  const [first, ...rest] = several.map((number) => number.formatInternational());
  return first === undefined
    ? { phone: whole, readable: false, others: [] }
    : { phone: first, readable: true, others: rest.filter((other) => other !== first) };
}

/** What two ways of writing the same number have in common: its digits in international form; `''` when there are too few to tell. */
export function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  if (phone.startsWith('+') || digits.length < 6) return digits.length < 6 ? '' : digits;
  return parse(phone)?.number.slice(1) ?? digits;
}

/** Nine registrations in ten: `0475/10.20.30` and its like, without the library's general way, which takes twenty times as long. */
function belgianMobile(text: string): string | null {
  if (!/^[\d\s()./+-]+$/u.test(text)) return null;
  const [, a = '', b = '', c = '', d = ''] =
    /^(?:\+32|0032)?0?(4\d\d)(\d\d)(\d\d)(\d\d)$/u.exec(text.replace(/[\s()./-]+/gu, '')) ?? [];
  return a === '' ? null : `+32 ${a} ${b} ${c} ${d}`;
}

function parse(text: string): PhoneNumber | null {
  if (text.length > 60) return null;
  const number = parsePhoneNumberFromString(text.replace(/^\++/u, '+'), country);
  return number?.isValid() === true ? number : null;
}
