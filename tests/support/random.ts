/** Seeded chance: the same seed gives a test or a benchmark the same data on every machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** True once in `times` calls, on average. */
  oneIn(times: number): boolean;
  /** One of the choices; throws on an empty list. */
  pick<T>(choices: readonly T[]): T;
  /** The items in another order; the list given is left as it is. */
  shuffle<T>(items: readonly T[]): T[];
  /** `count` different items in a random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
  /** A source that goes its own way, so that one part of a generator can change without moving the others. */
  fork(name: string): Random;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to vary data, not for secrets. */
export function random(seed: number): Random {
  let state = seed >>> 0;

  function bits(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  function below(limit: number): number {
    if (limit < 1) throw new RangeError('nothing to pick from');
    return Math.floor((bits() / 0x1_0000_0000) * limit);
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = below(last + 1);
      [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
    }
    return mixed;
  }

  const fraction = () => bits() / 0x1_0000_0000;
  return {
    fraction,
    below,
    shuffle,
    integer: (low, high) => low + below(high - low + 1),
    chance: (probability) => fraction() < probability,
    oneIn: (times) => below(times) === 0,
    pick: <T>(choices: readonly T[]) => choices[below(choices.length)] as T,
    sample: (items, count) => shuffle(items).slice(0, count),
    fork: (name) => random(hash(name) ^ bits()),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c_9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x0100_0193);
  return value >>> 0;
}
