import type { Meeting, Problem } from '../../src/shared/domain/matching/model.ts';
import type { Random } from '../../tests/support/random.ts';

interface Most {
  readonly persons: number;
  readonly meetings: number;
  readonly slots: number;
}

/** A problem of any kind, which need not have a schedule. */
export function draw(chance: Random): Problem {
  return drawWithin(chance, {
    persons: chance.integer(3, 20),
    meetings: chance.integer(3, 50),
    slots: chance.integer(4, 24),
  });
}

/** One that can be tried in every way there is. */
export function drawSmall(chance: Random): Problem {
  return drawWithin(chance, {
    persons: chance.integer(2, 4),
    meetings: chance.integer(2, 5),
    slots: chance.integer(2, 5),
  });
}

function drawWithin(chance: Random, { persons, meetings, slots }: Most): Problem {
  const split = chance.below(slots);
  const places = Array.from({ length: slots }, (_, slot) => slot);
  const sites = chance.oneIn(3) ? 2 : 1;
  const pools = chance.integer(1, 2);
  const meeting = (): Meeting => {
    const start = chance.below(slots);
    return {
      persons: chance.sample(
        [...Array(persons).keys()],
        chance.oneIn(5) ? chance.integer(2, Math.min(4, persons)) : 2,
      ),
      length: chance.oneIn(4) ? chance.integer(2, 3) : 1,
      starts: chance.oneIn(4)
        ? chance.sample(places, chance.integer(1, slots)).toSorted((a, b) => a - b)
        : null,
      locked: chance.oneIn(15) ? start : null,
      pools: chance.oneIn(3) ? [...Array(pools).keys()] : [0],
      site: chance.below(sites),
      wish: chance.oneIn(3) ? { kind: 'want', weight: chance.integer(1, 3) } : { kind: 'must' },
    };
  };
  return {
    slots: places.map((slot) => ({
      start: slot * 20 + (slot >= split ? 60 : 0),
      end: slot * 20 + 20 + (slot >= split ? 60 : 0),
      stretch: slot >= split && split > 0 ? 1 : 0,
    })),
    persons: Array.from({ length: persons }, () => ({
      away: chance.oneIn(4) ? chance.sample(places, chance.integer(1, 2)) : [],
    })),
    meetings: Array.from({ length: meetings }, meeting),
    pools: Array.from({ length: pools }, () => ({
      capacity: places.map(() => chance.integer(1, Math.max(2, meetings / 4))),
    })),
    precedences: chance.oneIn(3) ? [{ before: 0, after: 1 }] : [],
    travel:
      sites === 2
        ? [
            [0, 15],
            [15, 0],
          ]
        : [],
    fairness: chance.oneIn(2) ? chance.integer(0, 2) : null,
  };
}
