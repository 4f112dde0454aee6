import type { ReactNode } from 'react';

export interface TableRow {
  readonly id: string;
}

/** A column of a table. The list of columns is made once and kept (`useMemo`): what was worked out for its cells goes with it. */
export interface Column<R extends TableRow> {
  readonly key: string;
  readonly label: string;
  /** Pixels it has at least. */
  readonly width: number;
  /** Its share of the room that is left. */
  readonly grow?: number;
  /** What the cell says: shown, filtered, sorted and copied. */
  readonly text: (row: R) => string;
  /** Numbers sort by their value, not by their digits; null comes last. */
  readonly number?: (row: R) => number | null;
  /** What the filter finds besides the text: names behind codes. */
  readonly also?: (row: R) => string;
  /** The cell when it is more than its text. */
  readonly cell?: (row: R) => ReactNode;
  /** What a copy holds in its place, when one column shows several values. */
  readonly copied?: readonly { readonly label: string; readonly text: (row: R) => string }[];
}

/** A filter that offers the values of one column. */
export interface Choice<R extends TableRow> {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The values of a row; a row is kept when one of them is chosen. */
  readonly values: (row: R) => readonly string[];
  /** Shown elsewhere on the screen: the table filters by it without offering it. */
  readonly hidden?: boolean;
}
