import type { Meeting, Problem } from '../../src/shared/domain/matching/model.ts';
import { random } from '../../tests/support/random.ts';

export interface Size {
  readonly seed: number;
  readonly persons: number;
  readonly meetings: number;
  readonly slots: number;
  readonly tables: number;
}

/**
 * An event that can be held: a hidden schedule is drawn first, meeting by meeting into free slots, then forgotten. One person in ten has
 * a slot or two taken; one meeting in ten belongs to one half of the day.
 */
export function generate({ seed, persons, meetings, slots, tables }: Size): Problem {
  const chance = random(seed);
  const busy = Array.from({ length: persons }, () => new Set<number>());
  const used = Array.from({ length: slots }, () => 0);
  const met = new Set<string>();
  const half = Math.floor(slots / 2);
  const made: Meeting[] = [];
  while (made.length < meetings) {
    const [a = 0, b = 0] = chance.sample([...busy.keys()], 2).toSorted((one, other) => one - other);
    const slot = chance.below(slots);
    const taken = busy[a]?.has(slot) === true || busy[b]?.has(slot) === true;
    if (taken || met.has(`${a} ${b}`) || (used[slot] ?? 0) >= tables) continue;
    met.add(`${a} ${b}`);
    busy[a]?.add(slot);
    busy[b]?.add(slot);
    used[slot] = (used[slot] ?? 0) + 1;
    const inHalf = Array.from({ length: slots }, (_, each) => each).filter(
      (each) => each < half === slot < half,
    );
    made.push({
      persons: [a, b],
      length: 1,
      starts: chance.oneIn(10) ? inHalf : null,
      locked: null,
      pools: [0],
      site: 0,
      wish: { kind: 'must' },
    });
  }
  const free = [...used.keys()];
  return {
    slots: free.map((slot) => ({ start: slot, end: slot + 1, stretch: 0 })),
    persons: busy.map((own) => ({
      away: chance.oneIn(10)
        ? chance.sample(
            free.filter((slot) => !own.has(slot)),
            chance.integer(1, 2),
          )
        : [],
    })),
    meetings: made,
    pools: [{ capacity: used.map(() => tables) }],
    precedences: [],
    travel: [],
    fairness: 2,
  };
}
