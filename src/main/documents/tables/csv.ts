import { stringify } from 'csv-stringify/sync';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { MissionPlan } from '../plan.ts';
import { delegatesTable } from './delegates.ts';

/**
 * The delegates as CSV for a French Excel: UTF-8 with its mark, `;`, CRLF. No cell is taken for a formula, and phone numbers are
 * written so that a spreadsheet keeps them as they are.
 */
export function delegatesCsv(plan: MissionPlan): Uint8Array {
  const { columns, rows } = delegatesTable(plan);
  const records = rows.map((row) =>
    columns.map(({ key }) => (key === 'phone' ? phoneCell(row.phone) : textCell(row[key]))),
  );
  const header = columns.map(({ title }) => title);
  const text = stringify([header, ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
  });
  return new TextEncoder().encode(text);
}

/**
 * A text a spreadsheet will not compute. CSV has no types: a cell that starts with = + - @, a tab or a carriage return (or the full-width
 * forms of the signs) is a formula to Excel, so it gets the apostrophe that marks text.
 */
export function textCell(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text;
}

/**
 * A phone number that stays readable. A real number needs no apostrophe when it is written in groups: `+32 475 10 20 30` is neither a
 * formula nor a number to a spreadsheet, whereas `+32475102030` would become 3,2E+10 and `0475102030` would lose its zero. Where all groups have
 * three digits, a French Excel could read thousands (`+352 621 123 456`): the groups are then joined by hyphens. Numbers without
 * a country are read as Belgian. What is no valid number is treated as any text.
 */
export function phoneCell(text: string): string {
  const number = parsePhoneNumberFromString(text, { defaultCountry: 'BE', extract: false });
  if (number === undefined || !number.isValid()) return textCell(text);
  const abroad = /^\s*(?:\+|00)/u.test(text);
  const written = abroad ? number.formatInternational() : number.formatNational();
  const [first = '', ...groups] = written.split(' ');
  const likeThousands = groups.every((group) => /^\d{3}$/u.test(group));
  return likeThousands ? `${first} ${groups.join('-')}` : written;
}
