import type { Language } from '../../../shared/texts/texts.ts';
import type { catalogues } from '../../../shared/texts/index.ts';
import { clockText, dayInYearText, hourText } from '../../../shared/texts/wording.ts';
import type { BoardColumn, BoardDay, BoardSpan, BoardWords } from '../../ui/timeBoard/model.ts';

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
    itemName: (item) =>
      [item.title, item.span ? when(item.span) : board.waiting, item.detail, item.said, item.alert]
        .filter((part) => part !== '')
        .join(', '),
    clock: (span) => `${clockText(span.start)}–${clockText(span.end)}`,
    picked: (item) => board.picked(item.title),
    putBack: (item) => board.putBack(item.title),
    carried: (span, check) => {
      const names = span.columns?.flatMap((id) => columnNames.get(id) ?? []) ?? [];
      const met = check.sentences.length === 0 ? board.free : check.sentences.slice(0, 2).join(' ');
      return `${[when(span), ...names].join(', ')}. ${met}`;
    },
    more: board.more,
  };
}
