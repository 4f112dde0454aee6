import { minutesBetween } from '../../../shared/domain/slots.ts';

/** The measures of the grid in pixels. Columns are all equally wide. */
export interface Geometry {
  readonly days: number;
  /** Columns in each day. */
  readonly columns: number;
  readonly columnWidth: number;
  readonly hourHeight: number;
}

/** A point of the grid as time. */
export interface Hit {
  /** Index of the day. */
  readonly day: number;
  /** Index of the column in the day. */
  readonly column: number;
  /** Minute of the day, 0 to 1440, not snapped. */
  readonly minute: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands in a day; see `layout.ts`. */
export interface Placed {
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly lane: number;
  readonly lanes: number;
  readonly depth: number;
}

const gutter = 2;
/** How much of what lies beneath stays visible on the left. */
const inset = 14;
/** A quarter of an hour must stay readable and easy to hit. */
const lowest = 16;

export function gridSize(geometry: Geometry): { readonly width: number; readonly height: number } {
  return {
    width: geometry.days * geometry.columns * geometry.columnWidth,
    height: 24 * geometry.hourHeight,
  };
}

/** The column width that fills what is there, never below the smallest that can be read. */
export function fitColumns(available: number, days: number, columns: number, smallest: number): number {
  return Math.max(smallest, Math.floor(available / Math.max(1, days * columns)));
}

/** The whole hours from the first thing to the last, at least those of a working day. */
export function hoursUsed(placed: readonly Pick<Placed, 'top' | 'bottom'>[]): {
  readonly first: number;
  readonly last: number;
} {
  let [first, last] = [540, 1080];
  for (const { top, bottom } of placed) {
    first = Math.min(first, top);
    last = Math.max(last, bottom);
  }
  return { first: Math.floor(first / 60), last: Math.ceil(last / 60) };
}

/** The time under a point of the grid; points outside count as its edge. */
export function hitAt(geometry: Geometry, x: number, y: number): Hit {
  const all = geometry.days * geometry.columns;
  const index = clamp(Math.floor(x / geometry.columnWidth), 0, all - 1);
  return {
    day: Math.floor(index / geometry.columns),
    column: index % geometry.columns,
    minute: clamp((y / geometry.hourHeight) * 60, 0, 1440),
  };
}

export function boxOf(geometry: Geometry, placed: Placed): Box {
  const first = placed.day * geometry.columns + placed.from;
  const shift = placed.depth * inset;
  const width = (placed.to - placed.from + 1) * geometry.columnWidth - 2 * gutter - shift;
  const lane = width / placed.lanes;
  const top = (placed.top / 60) * geometry.hourHeight;
  const height = ((placed.bottom - placed.top) / 60) * geometry.hourHeight;
  return {
    left: first * geometry.columnWidth + gutter + shift + placed.lane * lane,
    top: top + 1,
    width: lane - (placed.lanes > 1 ? gutter : 0),
    height: Math.max(lowest, height - 2),
  };
}

/** The place of a piece as lengths of CSS. */
export interface PlaceStyle {
  readonly left: string;
  readonly top: string;
  readonly width: string;
  readonly height: string;
}

/**
 * The same box for the style sheet: in columns (`--column`, `--columns` to a day) and hours (`--hour`), so that a wider column or a taller
 * hour draws nothing again.
 */
export function placeStyle({ day, from, to, top, bottom, lane, lanes, depth }: Placed): PlaceStyle {
  const over = to - from + 1;
  const around = 2 * gutter + depth * inset;
  const before = gutter + depth * inset - (around * lane) / lanes;
  const between = around / lanes + (lanes > 1 ? gutter : 0);
  return {
    left: `calc(var(--column) * (${day} * var(--columns) + ${from + (over * lane) / lanes}) + ${before}px)`,
    top: `calc(var(--hour) * ${top / 60} + 1px)`,
    width: `calc(var(--column) * ${over / lanes} - ${between}px)`,
    height: `max(${lowest}px, var(--hour) * ${(bottom - top) / 60} - 2px)`,
  };
}

/**
 * How tall and how wide a box is, in words for the style sheet: what a card can say depends on it. Words rather than container queries:
 * those have every card styled again whenever it is laid out.
 */
export function cardSize({ width, height }: Box): { readonly height: string; readonly width: string } {
  return {
    height: nameOf(
      height,
      [
        [24, 'line'],
        [34, 'low'],
        [58, 'short'],
        [72, 'middle'],
        [92, 'high'],
      ],
      'tall',
    ),
    width: nameOf(
      width,
      [
        [60, 'thin'],
        [84, 'narrow'],
        [150, 'medium'],
      ],
      'wide',
    ),
  };
}

function nameOf(
  size: number,
  names: readonly (readonly [below: number, name: string])[],
  largest: string,
): string {
  return names.find(([below]) => size < below)?.[1] ?? largest;
}

/** Minutes since the start of `day` of a wall-clock minute; beyond 1440 on later days. */
export function minuteOf(day: string, moment: string): number {
  if (moment.startsWith(day)) return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14));
  return minutesBetween(`${day}T00:00`, moment);
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
