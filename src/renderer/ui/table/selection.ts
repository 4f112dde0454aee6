/** The selected rows, by id. `anchor` is where a range starts. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

export const noSelection: Selection = { ids: new Set(), anchor: null };

/** Selects a row, or takes it out; a range goes from it. */
export function toggleRow({ ids }: Selection, id: string): Selection {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id };
}

/** Adds the rows between the anchor and this one, in the order on screen; without an anchor on screen, this row alone. */
export function extendTo({ ids, anchor }: Selection, id: string, order: readonly string[]): Selection {
  const to = order.indexOf(id);
  const from = anchor === null ? -1 : order.indexOf(anchor);
  if (from < 0) return { ids: new Set([...ids, id]), anchor: id };
  const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...between]), anchor };
}

/** Selects all rows on screen; when they are all selected already, takes them out. */
export function toggleAll({ ids, anchor }: Selection, order: readonly string[]): Selection {
  const after = new Set(ids);
  const all = order.length > 0 && order.every((id) => ids.has(id));
  for (const id of order) {
    if (all) after.delete(id);
    else after.add(id);
  }
  return { ids: after, anchor };
}

/** Forgets rows that are no longer there. The same object when there is nothing to forget. */
export function keepKnown(selection: Selection, known: ReadonlySet<string>): Selection {
  const ids = [...selection.ids].filter((id) => known.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
}
