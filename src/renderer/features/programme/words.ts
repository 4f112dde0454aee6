import type { Language } from '../../../shared/texts/texts.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { clockText, dayInYearText, hourText } from '../../../shared/texts/wording.ts';
import type { BoardColumn, BoardDay, BoardItem, BoardSpan, BoardWords } from '../../ui/timeBoard/model.ts';

type Texts = (typeof catalogues)['fr'];

/** A span in words: « mardi 20 octobre, de 9 h 00 à 10 h 30 ». */
export function spanWords(text: Texts, language: Language, span: Pick<BoardSpan, 'start' | 'end'>): string {
  const day = dayInYearText(language, span.start.slice(0, 10));
  const from = hourText(language, span.start);
  const to = hourText(language, span.end);
  if (isOneDay(span)) return text.programme.board.slot(day, from, to);
  return text.programme.board.nightSlot(day, from, dayInYearText(language, span.end.slice(0, 10)), to);
}

export function isOneDay(span: Pick<BoardSpan, 'start' | 'end'>): boolean {
  return span.start.slice(0, 10) === span.end.slice(0, 10);
}

/** What the board says, in the words of a programme. */
export function boardWords(
  text: Texts,
  language: Language,
  name: string,
  days: readonly BoardDay[],
  columns: readonly BoardColumn[],
  fixed: boolean,
): BoardWords {
  const { board } = text.programme;
  const dayNames = new Map(days.map(({ day, name: said }) => [day, said]));
  const columnNames = new Map(columns.map((column) => [column.id, column.name]));
  // A thousand cards say their day: each day is worded once.
  const when = (span: BoardSpan): string => {
    const day = dayNames.get(span.start.slice(0, 10));
    if (day === undefined || !isOneDay(span)) return spanWords(text, language, span);
    return board.slot(day, hourText(language, span.start), hourText(language, span.end));
  };
  return {
    name,
    keys: board.keys,
    tray: board.tray,
    trayHint: board.trayHint,
    itemName: (item, selected) =>
      [
        item.title,
        item.span ? when(item.span) : board.waiting,
        item.clock ?? '',
        item.detail,
        item.said,
        item.alert,
        selected ? board.isSelected : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    clock: (span) => `${clockText(span.start)}–${clockText(span.end)}`,
    picked: (items) => board.picked(titleOf(items), items.length - 1),
    putBack: (items) => board.putBack(titleOf(items), items.length - 1),
    splitting: (item) => board.splitting(item.title),
    splitAt: (span) => board.splitAt(hourText(language, span.start), hourText(language, span.end)),
    unsplit: (item) => board.unsplit(item.title),
    taken: (items, cut) => board.taken(titleOf(items), items.length - 1, cut),
    pasting: (items) => board.pasting(titleOf(items), items.length - 1),
    notPasted: board.notPasted,
    selected: (item, on, count) => board.selected(item.title, on, count),
    selectedMany: board.selectedMany,
    fixed: fixed ? board.fixed : null,
    others: board.others,
    carried: (span, check) => {
      const names = span.columns?.flatMap((id) => columnNames.get(id) ?? []) ?? [];
      const met = check.sentences.length === 0 ? board.free : check.sentences.slice(0, 2).join(' ');
      return `${[when(span), ...names].join(', ')}. ${met}`;
    },
    more: board.more,
  };
}

/** Items as other programs take them: a line each, day, time, title and what stands below, apart by tabs. */
export function visitLines(text: Texts, language: Language, items: readonly BoardItem[]): string {
  return items
    .map(({ span, title, detail, said }) =>
      [
        span ? dayInYearText(language, span.start.slice(0, 10)) : text.programme.board.waiting,
        span ? `${clockText(span.start)}–${clockText(span.end)}` : '',
        title,
        detail,
        said,
      ].join('\t'),
    )
    .join('\r\n');
}

function titleOf([first]: readonly BoardItem[]): string {
  return first?.title ?? '';
}
