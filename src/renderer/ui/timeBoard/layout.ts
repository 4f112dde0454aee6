import { minuteOf, type Placed } from './geometry.ts';
import type { BoardColumn, BoardDay, BoardItem, BoardSpan } from './model.ts';

/** One rectangle of an item: an item over midnight or over columns that are not neighbours has several. */
export interface Piece extends Placed {
  readonly key: string;
  readonly id: string;
  /** The first piece of its item: the one that takes the focus. */
  readonly main: boolean;
  /** Column (within the day) where its text starts: the first that nothing covers. */
  readonly label: number;
  /** Lies over what it overlaps instead of beside it. */
  readonly over: boolean;
}

type Loose = Omit<Piece, 'lane' | 'lanes' | 'depth' | 'label'>;

/**
 * Places items, again and again: days on which nothing changed keep their pieces. Items over the same columns that overlap in time
 * lie side by side in lanes. Where columns differ (an item for the whole day and one for a single column), the narrower lies on top,
 * a step to the right, so that both can be seen. In the order of reading: by day, then by time.
 */
export function layouter(
  days: readonly BoardDay[],
  columns: readonly BoardColumn[],
): (items: readonly BoardItem[]) => Piece[] {
  const known = new WeakMap<BoardSpan, Loose[]>();
  const before = new Map<number, { readonly loose: readonly Loose[]; readonly pieces: Piece[] }>();
  const looseOf = ({ id, span, form }: BoardItem): Loose[] => {
    if (!span) return [];
    const old = known.get(span);
    if (old && old[0]?.id === id) return old;
    const loose = piecesOf(id, span, days, columns, form !== 'card');
    known.set(span, loose);
    return loose;
  };
  return (items) => {
    const byDay = days.map((): Loose[] => []);
    for (const item of items) for (const piece of looseOf(item)) byDay[piece.day]?.push(piece);
    return byDay.flatMap((loose, day) => {
      const old = before.get(day);
      if (old && sameList(old.loose, loose)) return old.pieces;
      const pieces = stack(inLanes(loose.toSorted(inTime)));
      before.set(day, { loose, pieces });
      return pieces;
    });
  };
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** The rectangles of a span, not yet arranged with others. */
export function piecesOf(
  id: string,
  span: BoardSpan,
  days: readonly BoardDay[],
  columns: readonly BoardColumn[],
  over = false,
): Loose[] {
  const runs = runsOf(span.columns, columns);
  const pieces: Loose[] = [];
  for (const [index, { day }] of days.entries()) {
    if (span.end.slice(0, 10) < day || span.start.slice(0, 10) > day) continue;
    const top = Math.max(0, minuteOf(day, span.start));
    const bottom = Math.min(1440, minuteOf(day, span.end));
    if (bottom <= top) continue;
    for (const [from, to] of runs) {
      const main = pieces.length === 0;
      const key = main ? id : `${id} ${String(pieces.length)}`;
      pieces.push({ key, id, main, day: index, from, to, top, bottom, over });
    }
  }
  return pieces;
}

/** Neighbouring columns together, as [first, last]. Columns that are gone count as the last one: nothing disappears from sight. */
function runsOf(wanted: readonly string[] | null, columns: readonly BoardColumn[]): [number, number][] {
  const last = columns.length - 1;
  if (wanted === null) return [[0, last]];
  const indices = columns.flatMap((column, index) => (wanted.includes(column.id) ? [index] : []));
  if (indices.length === 0) return [[last, last]];
  const runs: [number, number][] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

function inTime(a: Loose, b: Loose): number {
  return a.top - b.top || b.bottom - a.bottom || a.from - b.from || (a.key < b.key ? -1 : 1);
}

type InLane = Loose & { lane: number; lanes: number };

/** Gives every piece a lane among those over the same columns that it overlaps, directly or through others. */
function inLanes(pieces: readonly Loose[]): InLane[] {
  const open = new Map<string, { pieces: InLane[]; ends: number[] }>();
  return pieces.map((piece) => {
    const span = `${String(piece.from)} ${String(piece.to)} ${String(piece.over)}`;
    let cluster = open.get(span);
    if (!cluster || cluster.ends.every((end) => end <= piece.top)) {
      cluster = { pieces: [], ends: [] };
      open.set(span, cluster);
    }
    const free = cluster.ends.findIndex((end) => end <= piece.top);
    const lane = free === -1 ? cluster.ends.length : free;
    cluster.ends[lane] = piece.bottom;
    const placed = { ...piece, lane, lanes: cluster.ends.length };
    cluster.pieces.push(placed);
    for (const other of cluster.pieces) other.lanes = cluster.ends.length;
    return placed;
  });
}

/** Puts narrower pieces on top of wider ones that they overlap, and moves text out from under them. */
function stack(pieces: readonly InLane[]): Piece[] {
  const meets = overlaps(pieces);
  const depths = new Map<InLane, number>();
  for (const piece of pieces.toSorted(fromBelow)) {
    const under = (meets.get(piece) ?? []).flatMap((other) => depths.get(other) ?? []);
    depths.set(piece, under.length === 0 ? 0 : Math.max(...under) + 1);
  }
  const depthOf = (piece: InLane): number => depths.get(piece) ?? 0;
  return pieces.map((piece) => {
    const above = (meets.get(piece) ?? []).filter(
      (other) => depthOf(other) > depthOf(piece) && other.top < piece.top + labelMinutes,
    );
    let label = piece.from;
    while (label < piece.to && above.some((other) => other.from <= label && label <= other.to)) label += 1;
    const covered = above.some((other) => other.from <= label && label <= other.to);
    return { ...piece, depth: depthOf(piece), label: covered ? piece.from : label };
  });
}

/** What covers a card below this time leaves its title free. */
const labelMinutes = 40;

function fromBelow(a: InLane, b: InLane): number {
  const wider = b.to - b.from - (a.to - a.from) || Number(a.over) - Number(b.over);
  return wider || a.from - b.from || a.top - b.top || (a.key < b.key ? -1 : 1);
}

/** Pieces over different columns that share some time and some column. They come sorted by time. */
function overlaps(pieces: readonly InLane[]): Map<InLane, InLane[]> {
  const meets = new Map<InLane, InLane[]>();
  const add = (a: InLane, b: InLane): void => {
    const list = meets.get(a);
    if (list) list.push(b);
    else meets.set(a, [b]);
  };
  let running: InLane[] = [];
  for (const piece of pieces) {
    running = running.filter((other) => other.bottom > piece.top);
    for (const other of running) {
      const same = other.from === piece.from && other.to === piece.to && other.over === piece.over;
      if (same || other.from > piece.to || piece.from > other.to) continue;
      add(piece, other);
      add(other, piece);
    }
    running.push(piece);
  }
  return meets;
}
