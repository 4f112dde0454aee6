import type { Archive } from './archive.ts';
import { numberText, type Format } from './formats.ts';
import { limits, tooLarge, unreadable } from './limits.ts';
import { scanPart, unescape } from './parts.ts';
import type { Watch } from './progress.ts';
import { collectRows, type RawRow } from './rows.ts';
import { attribute, decode } from './xml.ts';

/** What cells refer to by number. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly Format[];
  readonly date1904: boolean;
}

const plain: Format = { kind: 'plain' };

/**
 * The rows of one sheet as text. A formula gives the value that Excel left beside it; it is never evaluated. Where cells of one column are
 * merged, each gets the value of the first. Throws table.unreadable, table.tooLarge, call.cancelled.
 */
export async function readSheet(
  archive: Archive,
  part: string,
  context: CellContext,
  watch: Watch,
): Promise<RawRow[]> {
  const collector = collectRows();
  const merges: string[] = [];
  let line = 0;
  let cells: string[] = [];
  let errors: { column: number; error: string }[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let taking = false;
  let phonetic = false;

  const startCell = (attributes: string): void => {
    const reference = attribute(attributes, 'r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    type = attribute(attributes, 't') ?? 'n';
    style = Number(attribute(attributes, 's') ?? 0);
    value = '';
  };

  const endCell = (): void => {
    if (value === '') return;
    const text = cellText(value, type, style, context);
    if (text === '') return;
    if (column >= limits.columns) {
      if (text.trim() !== '') tooLarge('columns');
      return;
    }
    if (type === 'e') errors.push({ column, error: text });
    else {
      while (cells.length < column) cells.push('');
      cells[column] = text;
    }
  };

  const open = (name: string, attributes: string): void => {
    if (name === 'c') startCell(attributes);
    else if (name === 'v' || name === 't') taking = true;
    else if (name === 'rPh') phonetic = true;
    else if (name === 'row') {
      line = Number(attribute(attributes, 'r') ?? line + 1);
      if (!Number.isSafeInteger(line) || line < 1) unreadable('a row that has no place');
      cells = [];
      errors = [];
      column = -1;
    } else if (name === 'mergeCell' && merges.length < limits.rows)
      merges.push(attribute(attributes, 'ref') ?? '');
  };

  const close = (name: string): void => {
    if (name === 'v' || name === 't') taking = false;
    else if (name === 'c') endCell();
    else if (name === 'rPh') phonetic = false;
    else if (name === 'row') collector.add(errors.length === 0 ? { line, cells } : { line, cells, errors });
  };

  const text = (raw: string): void => {
    if (taking && !phonetic) value += decode(raw);
  };

  await scanPart(archive, part, { open, close, text }, watch);
  fillMerges(collector.rows, merges);
  return collector.rows;
}

function cellText(value: string, type: string, style: number, context: CellContext): string {
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? unreadable('a shared string that does not exist');
    case 'inlineStr':
    case 'str':
      return unescape(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return value.replace('T', ' ');
    case 'e':
      return value;
    default:
      return numberText(value, context.formats[style] ?? plain, context.date1904);
  }
}

/** The column of `AB12`, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + (code - 64);
  }
  // Excel has 16,384 columns.
  return column > 0 && column <= 16_384 ? column - 1 : unreadable('a cell that has no place');
}

/** Cells that merges may fill in all: an honest sheet has no two merges over one cell, so it stays far below. */
const fillLimit = 1_000_000;

function fillMerges(rows: readonly RawRow[], merges: readonly string[]): void {
  if (merges.length === 0) return;
  const places = new Map(rows.map((row, index) => [row.line, index]));
  let budget = fillLimit;
  for (const merge of merges) {
    const [, column = '', from = '', otherColumn, to = ''] =
      /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(merge) ?? [];
    const first = places.get(Number(from));
    if (column === '' || column !== otherColumn || first === undefined) continue;
    const index = columnOf(column);
    const value = rows[first]?.cells[index] ?? '';
    if (value === '') continue;
    for (let at = first + 1; at < rows.length && budget > 0; at += 1, budget -= 1) {
      const row = rows[at];
      if (!row || row.line > Number(to)) break;
      while (row.cells.length <= index) row.cells.push('');
      row.cells[index] = value;
    }
  }
}
