/** A file read into rows of text, whatever it was: plain data that crosses threads and the door. */
export interface Table {
  readonly format: 'csv' | 'xlsx';
  /** CSV only. */
  readonly encoding: Encoding | null;
  /** CSV only. */
  readonly delimiter: Delimiter | null;
  /** Names of the visible sheets of a workbook, in its order; empty for CSV. */
  readonly sheets: readonly string[];
  /** The sheet that was read. */
  readonly sheet: string | null;
  readonly header: readonly string[];
  /** As many cells in each row as in the header. Blank rows and rows above the header are left out. */
  readonly rows: readonly (readonly string[])[];
  /** For each row, its line in the file (or row of the sheet), counted from 1: what a person sees in an editor or in Excel. */
  readonly lineNumbers: readonly number[];
  readonly headerLine: number;
  readonly problems: readonly TableProblem[];
}

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Something about a row of the file that the person should look at. */
export interface TableProblem {
  /** Index in `rows`. */
  readonly row: number;
  /** Index of the column, or null when it is about the row as a whole. */
  readonly column: number | null;
  readonly code: TableProblemCode;
  /** What the sentence mentions: the length that was cut, the number of cells found, the error a formula gave. */
  readonly value: string;
}

export const tableProblemCodes = [
  /** Control, hidden or undecodable characters were taken out. */
  'cell.cleaned',
  /** The cell was longer than a cell may be; `value` is how long it was. */
  'cell.cut',
  /** A formula gave an error (#N/A); the cell is empty. */
  'cell.error',
  /** The row has more cells than the header; `value` is how many. */
  'row.tooLong',
  /** A quote was opened and never closed; it was taken for an ordinary character. */
  'row.openQuote',
] as const;
export type TableProblemCode = (typeof tableProblemCodes)[number];
