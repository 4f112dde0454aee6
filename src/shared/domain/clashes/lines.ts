import { compareItems, isOnLine, type Item } from './items.ts';

/** Two items that some persons go through one after the other, and those persons by rank, upwards. */
export interface Passage {
  readonly first: Item;
  readonly second: Item;
  readonly ranks: readonly number[];
}

type Before = Map<Item, readonly number[]>;

/** The line of every person: the items that lie on it, in the order of their start, and who passes from which to which. */
export interface Lines {
  /** All passages there are. */
  passages(): Passage[];
  /** Takes items off the lines and puts others on; gives the passages that are no longer as they were, the gone ones without ranks. */
  replace(gone: readonly Item[], come: readonly Item[]): Passage[];
}

/**
 * Built by going once through who takes part in what. A replacement costs the participations of what is replaced, whatever the size of
 * the programme.
 */
export function linesOf(items: readonly Item[], persons: number): Lines {
  const lines: Item[][] = Array.from({ length: persons }, () => []);
  const before = new Map<Item, Before>();
  for (const item of items.filter(isOnLine).toSorted(compareItems)) {
    before.set(item, arrive(item, lines));
  }

  function leave(item: Item, toggle: Toggle): void {
    for (const rank of item.ranks) {
      const line = lines[rank] ?? [];
      const at = positionOf(line, item);
      pass(line[at - 1], item, line[at + 1], rank, toggle);
      line.splice(at, 1);
    }
  }

  function enter(item: Item, toggle: Toggle): void {
    for (const rank of item.ranks) {
      const line = lines[rank] ?? [];
      const at = positionOf(line, item);
      pass(line[at - 1], item, line[at], rank, toggle);
      line.splice(at, 0, item);
    }
  }

  return {
    passages: () =>
      [...before].flatMap(([second, own]) => [...own].map(([first, ranks]) => ({ first, second, ranks }))),
    replace: (gone, come) => {
      const { toggle, toggled } = toggles();
      for (const item of gone) if (isOnLine(item)) leave(item, toggle);
      for (const item of come) if (isOnLine(item)) enter(item, toggle);
      const touched = toggled.map(({ first, second, ranks }) => {
        const left = odd(before.get(second)?.get(first) ?? [], ranks);
        put(before, first, second, left);
        return { first, second, ranks: left };
      });
      for (const item of gone) before.delete(item);
      return touched;
    },
  };
}

/** Puts an item at the end of its persons' lines; gives where they come from. */
function arrive(item: Item, lines: readonly Item[][]): Before {
  const own = new Map<Item, number[]>();
  // Those of a group mostly come from the same item: it is looked up once.
  let known: Item | undefined;
  let together: number[] = [];
  for (const rank of item.ranks) {
    const line = lines[rank] ?? [];
    const last = line[line.length - 1];
    line.push(item);
    if (!last) continue;
    if (last !== known) {
      known = last;
      together = own.get(last) ?? [];
      if (together.length === 0) own.set(last, together);
    }
    together.push(rank);
  }
  return own;
}

/** A person begins to pass from one item to another, or no longer does. */
type Toggle = (first: Item, second: Item, rank: number) => void;

/** One item between two others: they are no longer neighbours, or are again. */
function pass(
  last: Item | undefined,
  item: Item,
  next: Item | undefined,
  rank: number,
  toggle: Toggle,
): void {
  if (last) toggle(last, item, rank);
  if (next) toggle(item, next, rank);
  if (last && next) toggle(last, next, rank);
}

function toggles(): { readonly toggle: Toggle; readonly toggled: Passage[] } {
  const found = new Map<Item, Map<Item, number[]>>();
  const toggled: Passage[] = [];
  return {
    toggled,
    toggle: (first, second, rank) => {
      let own = found.get(second);
      if (!own) found.set(second, (own = new Map<Item, number[]>()));
      const ranks = own.get(first);
      if (ranks) {
        ranks.push(rank);
        return;
      }
      const started = [rank];
      own.set(first, started);
      toggled.push({ first, second, ranks: started });
    },
  };
}

/** Those who stand in both lists together an odd number of times, upwards. */
function odd(known: readonly number[], toggled: readonly number[]): number[] {
  const sorted = [...known, ...toggled].sort((a, b) => a - b);
  const left: number[] = [];
  for (const rank of sorted) {
    if (left.at(-1) === rank) left.pop();
    else left.push(rank);
  }
  return left;
}

function put(before: Map<Item, Before>, first: Item, second: Item, ranks: readonly number[]): void {
  let own = before.get(second);
  if (ranks.length === 0) {
    own?.delete(first);
    return;
  }
  if (!own) before.set(second, (own = new Map<Item, readonly number[]>()));
  own.set(first, ranks);
}

/** Where an item lies in a line, or would lie. */
function positionOf(line: readonly Item[], item: Item): number {
  let [low, high] = [0, line.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = line[middle];
    if (other && compareItems(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
