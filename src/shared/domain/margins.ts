import { isSameDay, type Engagement } from './engagements.ts';

/**
 * The minutes that the people of each transfer have for it: from the end of what they did before on that day to the beginning of what
 * they do next, the least of all persons. A transfer that nothing comes before or after is not in it.
 */
export function marginsOf(days: readonly (readonly Engagement[])[]): ReadonlyMap<string, number> {
  const margins = new Map<string, number>();
  for (const engagements of days) {
    for (const [index, way] of engagements.entries()) {
      if (way.kind !== 'transfer') continue;
      const after = engagements[index - 1];
      const before = engagements[index + 1];
      if (!after || !before || !isSameDay(after, way) || !isSameDay(way, before)) continue;
      const minutes = (before.from - after.to) / 60_000;
      margins.set(way.id, Math.min(minutes, margins.get(way.id) ?? Infinity));
    }
  }
  return margins;
}
