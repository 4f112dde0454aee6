import type { Journey } from '../transfers.ts';
import {
  aloneMinutes,
  boardingMinutes,
  fastestModes,
  travelModes,
  type Position,
  type TravelMode,
} from '../travel.ts';

/** How a group can go from one place to another. */
export interface Way {
  readonly minutes: number;
  readonly mode: TravelMode;
  readonly measured: boolean;
}

/** Minutes between the places of a scene: as measured where somebody measured them, else as estimated. Null = nobody can tell. */
export interface WayFinder {
  /** The fastest way: of those measured, where there are any. */
  fastest(from: string, to: string, persons: number): Way | null;
  by(mode: TravelMode, from: string, to: string, persons: number): Way | null;
}

/** What is known of a way, whatever the group. */
interface Known {
  readonly measured: readonly Way[];
  readonly from: Position | null;
  readonly to: Position | null;
  /** The modes worth a thought, with their minutes before boarding. */
  readonly sensible: readonly { readonly mode: TravelMode; readonly alone: number }[];
}

type Located = Readonly<Record<'id', string>> & { readonly point: Position | null };

/** Each way is looked at once; later questions only add what the size of the group takes. */
export function wayFinderOf(places: readonly Located[], journeys: readonly Journey[]): WayFinder {
  const points = new Map(places.map(({ id, point }) => [id, point]));
  const measured = new Map<string, Way[]>();
  for (const { fromPlaceId, toPlaceId, mode, minutes } of journeys) {
    if (minutes === null) continue;
    const way = { minutes, mode, measured: true };
    const others = measured.get(`${fromPlaceId} ${toPlaceId}`);
    if (others) others.push(way);
    else measured.set(`${fromPlaceId} ${toPlaceId}`, [way]);
  }
  const known = new Map<string, Map<string, Known>>();

  function know(from: string, to: string): Known {
    let ways = known.get(from);
    if (!ways) known.set(from, (ways = new Map<string, Known>()));
    let way = ways.get(to);
    if (!way) ways.set(to, (way = find(from, to)));
    return way;
  }

  function find(fromId: string, toId: string): Known {
    const from = points.get(fromId) ?? null;
    const to = points.get(toId) ?? null;
    const own = (measured.get(`${fromId} ${toId}`) ?? []).toSorted(byMode);
    const modes = from && to ? fastestModes(from, to, 0).map(({ mode }) => mode) : [];
    const sensible = travelModes.flatMap((mode) =>
      from && to && modes.includes(mode) ? [{ mode, alone: aloneMinutes(from, to, mode) }] : [],
    );
    return { measured: own, from, to, sensible };
  }

  return {
    fastest: (from, to, persons) => {
      const way = know(from, to);
      if (way.measured.length > 0) return quickest(way.measured);
      let best: Way | null = null;
      for (const { mode, alone } of way.sensible) {
        const minutes = Math.ceil(alone + boardingMinutes(mode, persons));
        if (!best || minutes < best.minutes) best = { minutes, mode, measured: false };
      }
      return best;
    },
    by: (mode, fromId, toId, persons) => {
      const { measured: own, from, to, sensible } = know(fromId, toId);
      const way = own.find((each) => each.mode === mode);
      if (way) return way;
      if (!from || !to) return null;
      const alone = sensible.find((each) => each.mode === mode)?.alone ?? aloneMinutes(from, to, mode);
      return { minutes: Math.ceil(alone + boardingMinutes(mode, persons)), mode, measured: false };
    },
  };
}

function quickest(ways: readonly Way[]): Way | null {
  return ways.reduce<Way | null>((best, way) => (best && best.minutes <= way.minutes ? best : way), null);
}

function byMode(one: Way, other: Way): number {
  return travelModes.indexOf(one.mode) - travelModes.indexOf(other.mode);
}
