import { limits, tooLarge } from './limits.ts';

/** A row as it stands in the file, before anything is made of it. */
export interface RawRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: string[];
  /** A quote in it was opened and never closed. */
  readonly openQuote?: boolean;
  /** Columns whose formula gave an error, with the error. */
  readonly errors?: readonly { readonly column: number; readonly error: string }[];
}

/** Gathers the rows that hold something. Its `add` throws table.tooLarge as soon as there are too many rows, columns or characters. */
export interface RowCollector {
  add(row: RawRow): void;
  readonly rows: RawRow[];
}

export function collectRows(): RowCollector {
  const rows: RawRow[] = [];
  let characters = 0;
  return {
    rows,
    add: (row) => {
      let width = row.cells.length;
      while (width > 0 && isBlank(row.cells[width - 1])) width -= 1;
      const errors = row.errors ?? [];
      if (width === 0 && errors.length === 0) return;
      if (width > limits.columns) tooLarge('columns');
      // The header and a few titles come on top of the rows that count.
      if (rows.length >= limits.rows + titleRows) tooLarge('rows');
      row.cells.length = width;
      for (const cell of row.cells) characters += Math.min(cell.length, limits.cell);
      if (characters > limits.characters) tooLarge('characters');
      rows.push(row);
    },
  };
}

/** How far down a header is looked for. */
export const titleRows = 20;

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || cell.trim() === '';
}
