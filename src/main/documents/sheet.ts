/** A list to carry: rows in parts, each part on its own subject (a hotel, a coach, a place). Texts in the language of the plan. */
export interface Sheet {
  readonly heading: string;
  /** Small type in two columns: a sheet that must stay on one page. */
  readonly dense: boolean;
  /** Each part on a page of its own. */
  readonly apart?: boolean;
  /** Said under the heading. */
  readonly lines: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** What the parts are, as the head of a column: « Hôtel ». */
  readonly partColumn: string;
  readonly parts: readonly SheetPart[];
  /** Said when there is no part. */
  readonly empty: string;
  /** What tells this file from others of its kind, in its name. */
  readonly about: string;
}

/** `share`: of the width of the page. */
export interface SheetColumn {
  readonly title: string;
  readonly share: number;
}

export interface SheetPart {
  readonly title: string;
  readonly lines: readonly string[];
  /** Cells in the order of the columns. */
  readonly rows: ReadonlyArray<readonly string[]>;
}
