/**
 * The new value with every part that equals the old one replaced by the old object, so that React redraws only what changed. Rows of
 * a list are matched by `id`.
 */
export function share<T>(before: unknown, after: T): T {
  if (Object.is(before, after) || before === null || after === null) return after;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after) as T;
  if (
    typeof before !== 'object' ||
    typeof after !== 'object' ||
    Array.isArray(before) ||
    Array.isArray(after)
  )
    return after;
  const old = before as Record<string, unknown>;
  const entries = Object.entries(after as Record<string, unknown>).map(
    ([key, value]) => [key, share(old[key], value)] as const,
  );
  const same =
    entries.length === Object.keys(old).length && entries.every(([key, value]) => Object.is(value, old[key]));
  return (same ? before : Object.fromEntries(entries)) as T;
}

function shareList(before: readonly unknown[], after: readonly unknown[]): readonly unknown[] {
  const byId = new Map(before.map((item) => [idOf(item), item]));
  const list = after.map((item, index) =>
    share(idOf(item) === undefined ? before[index] : byId.get(idOf(item)), item),
  );
  return list.length === before.length && list.every((item, index) => Object.is(item, before[index]))
    ? before
    : list;
}

function idOf(item: unknown): unknown {
  return item !== null && typeof item === 'object' && 'id' in item ? item.id : undefined;
}
