/** True when one letter was added, left out, changed, or swapped with its neighbour between the two texts, or nothing at all. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let end = 0;
  while (end < short.length - start && short[short.length - 1 - end] === long[long.length - 1 - end])
    end += 1;
  const [left, right] = [short.slice(start, short.length - end), long.slice(start, long.length - end)];
  return (
    right.length <= 1 ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}

/**
 * True for two folded texts of the same number of words of which exactly one differs, by one edit, and is long enough for that to be a
 * slip: `thyle` and `thile`, but not `mons` and `mans`, and never digits (`cap 2020` and `cap 2030`).
 */
export function isSlip(a: string, b: string, shortest = 5): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return a.replaceAll(' ', '') === b.replaceAll(' ', '');
  const differing = left.flatMap((word, at) =>
    word === right[at] ? [] : [[word, right[at] ?? ''] as const],
  );
  const [pair, ...more] = differing;
  if (!pair || more.length > 0) return false;
  const [one, other] = pair;
  return (
    Math.min(one.length, other.length) >= shortest && !/\d/u.test(one + other) && withinOneEdit(one, other)
  );
}

/**
 * Pairs of texts that differ by one edit share one of these: either their first halves are the same, or their last. Comparing only texts
 * that share a key spares comparing each with each.
 */
export function slipKeys(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  const half = (length: number) => Math.max(2, Math.floor((length - 2) / 2));
  // The other text may be a letter shorter, and its halves with it.
  const lengths = new Set([half(letters.length), half(letters.length - 1)]);
  return [...lengths].flatMap((length) => [`<${letters.slice(0, length)}`, `>${letters.slice(-length)}`]);
}

/** How many neighbours in the alphabet each text of a group is compared with: keeps a group of thousands of look-alikes linear. */
const neighbours = 6;

/** The pairs of a group worth comparing: all of a small group, near ones in the alphabet of a large one. */
export function* pairsToCompare<T>(
  group: readonly T[],
  text: (item: T) => string,
): Generator<readonly [T, T]> {
  const near =
    group.length <= neighbours + 1 ? group : group.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
  for (let at = 0; at < near.length; at += 1) {
    for (let next = at + 1; next < Math.min(near.length, at + 1 + neighbours); next += 1) {
      const [a, b] = [near[at], near[next]];
      if (a !== undefined && b !== undefined) yield [a, b];
    }
  }
}

/** Items by a key; those without one are left out. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === '') continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** The groups of two or more items with the same key. */
export function sharing<T>(items: Iterable<T>, key: (item: T) => string): T[][] {
  return [...groupBy(items, key).values()].filter((group) => group.length > 1);
}
