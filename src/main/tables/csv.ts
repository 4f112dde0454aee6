import type { Delimiter } from '../../shared/domain/imports/table.ts';

export interface CsvRecord {
  /** The line of the text it starts on, counted from 1. */
  readonly line: number;
  readonly cells: string[];
  /** A quote in it was opened and never closed; it was taken for an ordinary character. */
  readonly openQuote: boolean;
  /** Where the record ends in the text. */
  readonly end: number;
}

const [quote, lineFeed, carriageReturn, blank] = [34, 10, 13, 32] as const;

/**
 * Reads CSV (RFC 4180, with what people's files do to it): quotes in the middle of a cell are ordinary characters, and so is a quote that
 * opens a cell without closing it properly. Other readers either refuse such a file or let the cell swallow all rows down to the next
 * quote; here only the row itself suffers, and says so. Blank lines are skipped. Linear in the text, whatever it holds.
 */
export function* readCsv(text: string, delimiter: Delimiter, from = 0, firstLine = 1): Generator<CsvRecord> {
  const separator = delimiter.charCodeAt(0);
  let at = from;
  let line = firstLine;
  let openQuote = false;
  /** Once a quote was open up to the end of the text, no later one may run over a line: searching each to the end would be quadratic. */
  let withinLine = false;

  /** The index of the quote that closes the cell starting at `start`, or -1. */
  const closing = (start: number): number => {
    const lineEnd = withinLine ? endOfLine(text, start) : text.length;
    let next = text.indexOf('"', start + 1);
    while (next !== -1 && next < lineEnd) {
      if (text.charCodeAt(next + 1) === quote) next = text.indexOf('"', next + 2);
      else {
        if (endsCell(next + 1)) return next;
        // A quote before something else: either a cell like `"Jo" Dupont`, or the start of a later cell, rows below.
        if (hasLineFeed(text, start, next)) openQuote = true;
        return -1;
      }
    }
    openQuote = true;
    if (next === -1) withinLine = true;
    return -1;
  };

  const endsCell = (position: number): boolean => {
    let after = position;
    while (text.charCodeAt(after) === blank) after += 1;
    const code = text.charCodeAt(after);
    return after >= text.length || code === separator || code === lineFeed || code === carriageReturn;
  };

  const cell = (): string => {
    if (text.charCodeAt(at) === quote) {
      const end = closing(at);
      if (end !== -1) {
        const inside = text.slice(at + 1, end);
        line += lineFeeds(inside);
        at = end + 1;
        while (text.charCodeAt(at) === blank) at += 1;
        return (inside.includes('"') ? inside.replaceAll('""', '"') : inside).replace(/\r\n?/gu, '\n');
      }
    }
    const start = at;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code === separator || code === lineFeed || code === carriageReturn) break;
      at += 1;
    }
    return text.slice(start, at);
  };

  while (at < text.length) {
    const start = line;
    const cells = [cell()];
    while (text.charCodeAt(at) === separator) {
      at += 1;
      cells.push(cell());
    }
    if (text.charCodeAt(at) === carriageReturn) at += text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    else at += 1;
    line += 1;
    if (cells.length > 1 || cells[0] !== '') yield { line: start, cells, openQuote, end: at };
    openQuote = false;
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function hasLineFeed(text: string, from: number, to: number): boolean {
  const next = text.indexOf('\n', from);
  return next !== -1 && next < to;
}

function lineFeeds(text: string): number {
  let count = 0;
  for (let next = text.indexOf('\n'); next !== -1; next = text.indexOf('\n', next + 1)) count += 1;
  return count;
}
