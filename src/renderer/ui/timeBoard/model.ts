import type { TablerIcon } from '@tabler/icons-react';
import type { Selection } from '../table/selection.ts';

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
  /** What one selects; what lies between them (thin); what is only proposed: it is opened, not moved. */
  readonly form: 'card' | 'way' | 'gap';
  readonly title: string;
  /** A second line. */
  readonly detail: string;
  /** What else is read out of it. */
  readonly said: string;
  /** Null: it waits in the tray. */
  readonly span: BoardSpan | null;
  /** The columns it takes when it is put on the board and none is chosen, or none can be. */
  readonly home: BoardSpan['columns'];
  /** Its time by clocks of its own, where they are not those of the board. */
  readonly clock: string | null;
  /** CSS colour of its edge. */
  readonly edge: string;
  readonly icon: TablerIcon;
  readonly look: 'plain' | 'soft' | 'dashed' | 'struck';
  /** What is wrong with it, in words; empty when nothing is. */
  readonly alert: string;
}

/** Where an item would go; null is the tray. */
export interface BoardMove {
  readonly item: BoardItem;
  readonly span: BoardSpan | null;
}

/** A span that something is to take. */
export interface BoardPlan {
  /** Null: something that is drawn. */
  readonly id: string | null;
  readonly span: BoardSpan;
  /** What is drawn, or a copy of what has the id. */
  readonly isNew: boolean;
}

/** Other clocks beside those of the board. */
export interface BoardClocks {
  readonly name: string;
  readonly otherName: string;
  /** Minutes by which the other clocks are ahead. */
  readonly ahead: number;
}

/** What spans would meet: sentences to show, and the items to point at. */
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
  readonly itemName: (item: BoardItem, selected: boolean) => string;
  /** A time without its day, as on a card: « 09:00–10:30 ». */
  readonly clock: (span: BoardSpan) => string;
  readonly picked: (items: readonly BoardItem[]) => string;
  /** A span as read out while items are carried there, with what they meet. */
  readonly carried: (span: BoardSpan, check: BoardCheck) => string;
  readonly putBack: (items: readonly BoardItem[]) => string;
  /** Cutting in two: the time of the second part. */
  readonly splitting: (item: BoardItem) => string;
  readonly splitAt: (span: BoardSpan) => string;
  readonly unsplit: (item: BoardItem) => string;
  readonly taken: (items: readonly BoardItem[], cut: boolean) => string;
  readonly pasting: (items: readonly BoardItem[]) => string;
  readonly notPasted: string;
  /** What was selected or not any more, and how many are now. */
  readonly selected: (item: BoardItem, on: boolean, count: number) => string;
  readonly selectedMany: (count: number) => string;
  /** Said instead of changing column, where columns cannot be chosen; else null. */
  readonly fixed: string | null;
  readonly more: (count: number) => string;
  /** Beside the first of several that are moved together: « et 2 autres ». */
  readonly others: (count: number) => string;
}

/** What the board asks for. */
export interface BoardActions {
  /** Items were dropped, all at once. */
  readonly place: (moves: readonly BoardMove[]) => void;
  /** Empty time was drawn over, or asked for by the keyboard. */
  readonly draw: (span: BoardSpan) => void;
  readonly open: (item: BoardItem) => void;
  readonly remove: (items: readonly BoardItem[]) => void;
  /** Copies beginning at a time, the first of them; null: right after itself. */
  readonly duplicate: (items: readonly BoardItem[], start: string | null) => void;
  readonly split: (item: BoardItem, at: string) => void;
  readonly select: (selection: Selection) => void;
  /** What other programs are given of items. */
  readonly textOf: (items: readonly BoardItem[]) => string;
  readonly check: (plans: readonly BoardPlan[]) => BoardCheck;
}
