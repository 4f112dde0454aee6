import type { Table, TableProblem } from '../../shared/domain/imports/table.ts';
import { fail } from '../../shared/errors.ts';
import { limits, tooLarge } from './limits.ts';
import { titleRows, type RawRow } from './rows.ts';

type Assembled = Pick<Table, 'header' | 'rows' | 'lineNumbers' | 'headerLine' | 'problems'>;

/**
 * Makes a table of the rows of a file: finds the header, drops what stands above it, evens the rows out and notes what is wrong on each.
 * `headerLine` says where the header is when a person knows better. Throws table.empty, table.tooLarge.
 */
export function assemble(raw: readonly RawRow[], headerLine?: number): Assembled {
  const given = headerLine === undefined ? -1 : raw.findIndex((row) => row.line === headerLine);
  const start = given === -1 ? headerIndex(raw) : given;
  const head = raw[start];
  const body = raw.slice(start + 1);
  if (!head || body.length === 0) return fail({ code: 'table.empty' });
  if (body.length > limits.rows) tooLarge('rows');
  const width = body.reduce((widest, row) => Math.max(widest, row.cells.length), head.cells.length);
  const problems: TableProblem[] = [];
  const rows = body.map((row, index) => {
    if (row.openQuote) problems.push({ row: index, column: null, code: 'row.openQuote', value: '' });
    if (row.cells.length > head.cells.length)
      problems.push({ row: index, column: null, code: 'row.tooLong', value: String(row.cells.length) });
    for (const { column, error } of row.errors ?? [])
      problems.push({ row: index, column, code: 'cell.error', value: error.slice(0, 20) });
    const cells = row.cells.map((cell, column) => settle(cell, index, column, problems));
    while (cells.length < width) cells.push('');
    return cells;
  });
  const header = head.cells.map((cell) => settle(cell, 0, 0, []).replace(/\s+/gu, ' ').trim());
  while (header.length < width) header.push('');
  return { header, rows, lineNumbers: body.map((row) => row.line), headerLine: head.line, problems };
}

/** Titles above a table fill one cell or two; its header fills most of them. */
function headerIndex(raw: readonly RawRow[]): number {
  const first = raw
    .slice(0, titleRows + 1)
    .map((row) => row.cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...first, 0);
  return Math.max(
    first.findIndex((filled) => filled >= Math.min(widest, Math.max(2, widest * 0.6))),
    0,
  );
}

/** Control characters, hidden ones (soft hyphen, zero-width, direction marks), and what could not be decoded. */
const unwanted =
  /[\0-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/gu;
const anyUnwanted = new RegExp(unwanted.source, 'u');

function settle(cell: string, row: number, column: number, problems: TableProblem[]): string {
  let text = cell;
  if (text.length > limits.cell) {
    problems.push({ row, column, code: 'cell.cut', value: String(text.length) });
    text = text.slice(0, limits.cell);
  }
  if (text.includes('\r')) text = text.replace(/\r\n?/gu, '\n');
  if (!anyUnwanted.test(text) && text.isWellFormed()) return text;
  // Word and Excel write a line break inside a cell as a vertical tab now and then.
  const clean = text
    .replace(/[\u000b\u2028]/gu, '\n')
    .replace(unwanted, '')
    .toWellFormed()
    .replaceAll('\ufffd', '');
  problems.push({ row, column, code: 'cell.cleaned', value: '' });
  return clean;
}
