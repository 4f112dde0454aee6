import type { Wish } from '../sessions.ts';

/** Two parties who should meet, by what either side said. */
export interface Wanted {
  /** In the order of their ids: who asked first does not matter. */
  readonly partyIds: readonly [string, string];
  readonly level: 'must' | 'want';
  /** The weights of the sides that want it, added; a must of a side weighs 5. */
  readonly weight: number;
  readonly mutual: boolean;
}

type Said = Pick<Wish, 'fromId' | 'toId' | 'level' | 'weight'>;

const mustWeight = 5;

/**
 * The meetings that wishes ask for, the most wanted first. A `no` of either side wins over all. A must of one side makes a must, unless the
 * other refuses. Wishes of a party for itself say nothing.
 */
export function wantedOf(wishes: readonly Said[]): Wanted[] {
  const pairs = Map.groupBy(
    wishes.filter((wish) => wish.level !== null && wish.fromId !== wish.toId),
    pairName,
  );
  return [...pairs.values()]
    .flatMap((said) => {
      const [first] = said;
      if (first === undefined || said.some((wish) => wish.level === 'no')) return [];
      const sides = new Map(said.map((wish) => [wish.fromId, wish]));
      const [one, other] = pairOf(first);
      return [
        {
          partyIds: [one, other] as const,
          level: said.some((wish) => wish.level === 'must') ? ('must' as const) : ('want' as const),
          weight: [...sides.values()].reduce((sum, wish) => sum + weightOf(wish), 0),
          mutual: sides.size === 2,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.level === 'must') - Number(a.level === 'must') ||
        b.weight - a.weight ||
        (a.partyIds.join(' ') < b.partyIds.join(' ') ? -1 : 1),
    );
}

/** The same name whichever side speaks. */
export function pairName(wish: Pick<Wish, 'fromId' | 'toId'>): string {
  return pairOf(wish).join(' ');
}

function pairOf({ fromId, toId }: Pick<Wish, 'fromId' | 'toId'>): [string, string] {
  return fromId < toId ? [fromId, toId] : [toId, fromId];
}

function weightOf({ level, weight }: Said): number {
  return level === 'must' ? mustWeight : weight;
}
