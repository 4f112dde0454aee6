/** A column: a slot of time. */
export interface BoardSlot {
  readonly key: string;
  readonly name: string;
  /** A day, where the board has more than one; shown above the first of it. */
  readonly day: string;
  /** A break lies before it. */
  readonly apart: boolean;
}

/** A row: what has at most one entry a slot. */
export interface BoardLine {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  /** Shown at the end of the head: « 2 ». */
  readonly count: string;
}

export interface BoardEntry {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly locked: boolean;
  readonly clashing: boolean;
  /** It began in a slot before. */
  readonly going: boolean;
}

/** What a cell holds; more than one entry is a clash. */
export interface BoardCell {
  readonly entries: readonly BoardEntry[];
  /** Nothing can be here: why, in a word; '' otherwise. */
  readonly shut: string;
  /** Idle between two entries of the line. */
  readonly idle: boolean;
}

export interface BoardWords {
  readonly name: string;
  readonly corner: string;
  readonly help: string;
  readonly locked: string;
  readonly empty: string;
  readonly fits: string;
  cell(line: string, slot: string, said: string): string;
}

/** What can be done with entries; each is told their ids. */
export interface BoardActions {
  pick(id: string): void;
  /** `line` and `slot` by their numbers. */
  drop(line: number, slot: number): void;
  cancel(): void;
  lock(id: string): void;
  unplace(id: string): void;
  /** The entry the person is at; null for an empty cell. */
  open(id: string | null): void;
}

export interface BoardMatter {
  readonly lines: readonly BoardLine[];
  readonly slots: readonly BoardSlot[];
  cell(line: number, slot: number): BoardCell;
  /** While something is carried: why it cannot go there; '' = it can. */
  obstacle(line: number, slot: number): string;
}
