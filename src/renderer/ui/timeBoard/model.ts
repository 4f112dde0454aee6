import type { TablerIcon } from '@tabler/icons-react';

export interface BoardDay {
  /** `2015-10-19` */
  readonly day: string;
  /** As read out: « lundi 19 octobre 2015 ». */
  readonly name: string;
  /** As shown: « lun. 19 oct. ». */
  readonly short: string;
  /** Stands beside the days of the board because something lies on it; said in words. */
  readonly remark: string | null;
}

/** A column within every day. One alone has no heading. */
export interface BoardColumn {
  readonly id: string;
  readonly name: string;
  /** A CSS colour, or null. */
  readonly colour: string | null;
}

/** A stretch of wall-clock time over some columns; `columns` null means all of the day. */
export interface BoardSpan {
  readonly start: string;
  readonly end: string;
  readonly columns: readonly string[] | null;
}

export interface BoardItem {
  readonly id: string;
  readonly title: string;
  /** A second line. */
  readonly detail: string;
  /** What else is read out of it. */
  readonly said: string;
  /** Null: it waits in the tray. */
  readonly span: BoardSpan | null;
  /** CSS colour of its edge. */
  readonly edge: string;
  readonly icon: TablerIcon;
  readonly look: 'plain' | 'soft' | 'dashed' | 'struck';
  /** What is wrong with it, in words; empty when nothing is. */
  readonly alert: string;
}

/** What a span would meet: sentences to show, and the items to point at. */
export interface BoardCheck {
  readonly sentences: readonly string[];
  readonly ids: readonly string[];
}

/** What the board says. */
export interface BoardWords {
  readonly name: string;
  /** How the keyboard is used, read out with the board. */
  readonly keys: string;
  readonly tray: string;
  readonly trayHint: string;
  readonly itemName: (item: BoardItem) => string;
  /** A time without its day, as on a card: « 09:00–10:30 ». */
  readonly clock: (span: BoardSpan) => string;
  readonly picked: (item: BoardItem) => string;
  /** A span as read out while an item is carried, with what it meets. */
  readonly carried: (span: BoardSpan, check: BoardCheck) => string;
  readonly putBack: (item: BoardItem) => string;
  readonly more: (count: number) => string;
}

/** What the board asks for. */
export interface BoardActions {
  /** An item was dropped: on a span, or in the tray (null). */
  readonly place: (item: BoardItem, span: BoardSpan | null) => void;
  /** Empty time was drawn over, or asked for by the keyboard. */
  readonly draw: (span: BoardSpan) => void;
  readonly open: (item: BoardItem) => void;
  readonly remove: (item: BoardItem) => void;
  readonly duplicate: (item: BoardItem) => void;
  readonly check: (id: string | null, span: BoardSpan) => BoardCheck;
}
