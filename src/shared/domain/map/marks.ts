import type { Stop } from './walk.ts';

/** Stops so near to each other on the map that one mark stands for them; at the place of the first. */
export interface Cluster {
  readonly stops: readonly Stop[];
  readonly at: readonly [number, number];
  readonly leg: number;
}

/** Stops in their order; each joins the first mark it would cover. */
export function clusterStops(
  stops: readonly Stop[],
  project: (stop: Stop) => readonly [number, number],
  near: number,
): Cluster[] {
  const clusters: { stops: Stop[]; at: readonly [number, number]; leg: number }[] = [];
  for (const stop of stops) {
    const at = project(stop);
    const joined = clusters.find((one) => Math.hypot(one.at[0] - at[0], one.at[1] - at[1]) < near);
    if (joined) joined.stops.push(stop);
    else clusters.push({ stops: [stop], at, leg: stop.leg });
  }
  return clusters;
}

/** « 3 », « 3–7 », or « 3… » when others come between. */
export function numberText(stops: readonly Stop[]): string {
  const numbers = stops.map(({ number }) => number);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 1) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : `${first}…`;
}
