import type { Box } from './geometry.ts';

export interface Standing extends Box {
  readonly id: string;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * Whom the focus goes to from `current` in a direction: the nearest that begins on that side, preferring those that share its column
 * (up, down) or its time (left, right). Null when there is none.
 */
export function neighbour(all: readonly Standing[], current: Standing, direction: Direction): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const other of all) {
    if (other.id === current.id) continue;
    const cost = costOf(current, other, direction);
    if (cost !== null && (best === null || cost < best.cost)) best = { id: other.id, cost };
  }
  return best?.id ?? null;
}

function costOf(from: Box, to: Box, direction: Direction): number | null {
  const vertical = direction === 'up' || direction === 'down';
  const forward = direction === 'down' || direction === 'right';
  const [along, across] = vertical ? (['top', 'left'] as const) : (['left', 'top'] as const);
  const step = forward ? to[along] - from[along] : from[along] - to[along];
  if (step <= 0) return null;
  const width = vertical ? 'width' : 'height';
  const apart = Math.max(
    0,
    to[across] - (from[across] + from[width]),
    from[across] - (to[across] + to[width]),
  );
  // Up and down stay in the column; left and right may go to another time of day.
  if (vertical && apart > 0) return null;
  return step + 2 * apart + Math.abs(to[across] - from[across]) / 1000;
}
