import { minutesBetween, moveMinute } from '../../../shared/domain/slots.ts';
import { clamp, type Hit } from './geometry.ts';
import type { BoardColumn, BoardDay, BoardSpan } from './model.ts';

/** The days and columns of the board, in order: never empty while something can be moved. */
export interface Field {
  readonly days: readonly BoardDay[];
  readonly columns: readonly BoardColumn[];
  /** What lies in a column stays there: the columns say something that moving does not change. */
  readonly fixed: boolean;
}

/** What a pointer grabbed. */
export interface Grip {
  /** The span as it was. */
  readonly span: BoardSpan;
  /** Minutes from the span's start to the point grabbed. */
  readonly offset: number;
  /** Days of the board from the one where the span starts to the one grabbed: 1 for what comes after midnight. */
  readonly days: number;
  /** The column grabbed. */
  readonly column: string;
}

/** An hour: how long something lasts before anybody said so. */
export const usualMinutes = 60;

/** A point of the grid as a wall-clock minute, on the nearest step of the clock. */
export function momentAt(field: Field, hit: Hit, step: number): string {
  return moveMinute(`${dayAt(field, hit.day)}T00:00`, Math.round(hit.minute / step) * step);
}

/** The span when what was grabbed is held over another point: it keeps its length, and starts on a step within the day. */
export function dragSpan(field: Field, grip: Grip, hit: Hit, step: number): BoardSpan {
  const day = dayAt(field, clamp(hit.day - grip.days, 0, field.days.length - 1));
  const wanted = Math.round((hit.minute + grip.days * 1440 - grip.offset) / step) * step;
  const start = moveMinute(`${day}T00:00`, clamp(wanted, 0, 1440 - step));
  return {
    start,
    end: moveMinute(start, minutesBetween(grip.span.start, grip.span.end)),
    columns: field.fixed
      ? grip.span.columns
      : exchange(grip.span.columns, grip.column, columnAt(field, hit.column)),
  };
}

/** The span when one of its ends is held over another point. The other end stays, and they never meet. */
export function stretchSpan(
  field: Field,
  span: BoardSpan,
  edge: 'start' | 'end',
  hit: Hit,
  step: number,
): BoardSpan {
  return withEdge(span, edge, momentAt(field, hit, step), step);
}

/** The span drawn from one point of empty time to another, at least one step long; over all columns it is for the whole day. */
export function drawSpan(field: Field, from: Hit, to: Hit, step: number): BoardSpan {
  const day = dayAt(field, from.day);
  const [top, bottom] = [Math.min(from.minute, to.minute), Math.max(from.minute, to.minute)];
  const start = clamp(Math.floor(top / step) * step, 0, 1440 - step);
  const end = clamp(Math.ceil(bottom / step) * step, start + step, 1440);
  const other = from.day === to.day ? to.column : from.column;
  const [left, right] = [Math.min(from.column, other), Math.max(from.column, other)];
  const all = left === 0 && right === field.columns.length - 1;
  return {
    start: moveMinute(`${day}T00:00`, start),
    end: moveMinute(`${day}T00:00`, end),
    columns: all ? null : field.columns.slice(left, right + 1).map((column) => column.id),
  };
}

/** A span moved by minutes on its day; it does not leave the board. */
export function nudgeMinutes(field: Field, span: BoardSpan, minutes: number): BoardSpan {
  const start = moveMinute(span.start, minutes);
  if (!field.days.some(({ day }) => day === start.slice(0, 10))) return span;
  return { ...span, start, end: moveMinute(span.end, minutes) };
}

/** A span moved to the next or previous day of the board. */
export function nudgeDays(field: Field, span: BoardSpan, days: number): BoardSpan {
  const index = field.days.findIndex(({ day }) => day === span.start.slice(0, 10));
  const target = field.days[index + days];
  if (index === -1 || !target) return span;
  const start = `${target.day}${span.start.slice(10)}`;
  return { ...span, start, end: moveMinute(start, minutesBetween(span.start, span.end)) };
}

/** A span moved one column on, into the next day after the last. One over the whole day, or several columns, moves by days. */
export function nudgeColumns(field: Field, span: BoardSpan, by: 1 | -1): BoardSpan {
  const [only, ...others] = span.columns ?? [];
  if (only === undefined || others.length > 0 || field.columns.length === 1 || field.fixed)
    return nudgeDays(field, span, by);
  const index = field.columns.findIndex((column) => column.id === only);
  const next = field.columns[index + by];
  if (next) return { ...span, columns: [next.id] };
  const moved = nudgeDays(field, span, by);
  if (moved === span) return span;
  return { ...moved, columns: [columnAt(field, by === 1 ? 0 : field.columns.length - 1)] };
}

/** A span with one end moved; it keeps at least one step. */
export function nudgeEdge(span: BoardSpan, edge: 'start' | 'end', minutes: number): BoardSpan {
  return withEdge(span, edge, moveMinute(span[edge], minutes), Math.abs(minutes));
}

function withEdge(span: BoardSpan, edge: 'start' | 'end', moment: string, step: number): BoardSpan {
  if (edge === 'end') {
    const first = moveMinute(span.start, step);
    return { ...span, end: moment < first ? first : moment };
  }
  const last = moveMinute(span.end, -step);
  return { ...span, start: moment > last ? last : moment };
}

/** Columns with one in place of another; each once. */
export function exchange(
  columns: readonly string[] | null,
  from: string,
  to: string,
): readonly string[] | null {
  if (columns === null || from === to) return columns;
  return [...new Set(columns.map((column) => (column === from ? to : column)))];
}

function dayAt(field: Field, index: number): string {
  return field.days[index]?.day ?? '';
}

function columnAt(field: Field, index: number): string {
  return field.columns[index]?.id ?? '';
}
