import type { Column, TableRow } from './column.ts';

/** Rows as a spreadsheet takes them from the clipboard: a line of labels, then one line each, cells apart by tabs. */
export function tabbedText<R extends TableRow>(columns: readonly Column<R>[], rows: readonly R[]): string {
  const copied = columns.flatMap((column) => column.copied ?? [column]);
  return [copied.map(({ label }) => label), ...rows.map((row) => copied.map(({ text }) => text(row)))]
    .map((cells) => cells.map(cellText).join('\t'))
    .join('\r\n');
}

/** One that a spreadsheet will not compute: what starts like a formula gets the apostrophe that marks text. */
function cellText(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, ' ').trim();
  return /^[=+\-@＝＋－＠]/u.test(line) && !groupedPhone.test(line) ? `'${line}` : line;
}

/** `+32 475 10 20 30` is neither a formula nor a number to a spreadsheet and stays as people read it. */
const groupedPhone = /^\+\d{1,3}( \d{1,4}){2,}$/u;
