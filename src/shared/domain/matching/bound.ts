import { cheapest, frameOf, startsOf, type Starts } from './frames.ts';
import { isBinding, type Problem } from './model.ts';

/** Why no schedule can hold all musts, found without search. */
export type Obstacle =
  | { readonly kind: 'nowhere'; readonly meeting: number }
  /** A person's musts do not fit into their slots, or not without more gaps than fairness allows. */
  | { readonly kind: 'overbooked'; readonly person: number; readonly meetings: readonly number[] }
  | {
      readonly kind: 'overfull';
      readonly pool: number;
      readonly from: number;
      readonly to: number;
      readonly meetings: readonly number[];
    };

export interface Bound {
  /** No schedule that holds all musts has fewer gaps. */
  readonly gaps: number;
  readonly obstacles: readonly Obstacle[];
}

/**
 * What can be told at once, each person alone: the fewest gaps that hold their musts inside the slots these may take, by dynamic
 * programming over the slots. Between the fewest and the most slots that can be busy up to each slot, whatever meeting takes them.
 */
export function boundProblem(problem: Problem): Bound {
  const starts = startsOf(problem);
  const nowhere = problem.meetings.flatMap((_, meeting): Obstacle[] =>
    mustBeHeld(problem, meeting) && starts[meeting]?.length === 0 ? [{ kind: 'nowhere', meeting }] : [],
  );
  const owns = problem.persons.map((_, person) =>
    problem.meetings.flatMap(({ persons }, meeting) =>
      persons.includes(person) && starts[meeting]?.length !== 0 ? [meeting] : [],
    ),
  );
  const each = owns.map((own) => fewestGaps(problem, starts, own));
  // Who has at most one meeting has no gap, and nobody may have more than what is fair beside that.
  const lazy = owns.some((own) => own.length < 2);
  const most = lazy ? (problem.fairness ?? Infinity) : Infinity;
  const overbooked = each.flatMap((gaps, person): Obstacle[] => {
    const meetings = (owns[person] ?? []).filter((meeting) => mustBeHeld(problem, meeting));
    const few = fewestWithoutSlots(starts, meetings);
    if (few) return [{ kind: 'overbooked', person, meetings: few }];
    return gaps === null || gaps > most ? [{ kind: 'overbooked', person, meetings }] : [];
  });
  return {
    gaps: each.reduce<number>((sum, gaps) => sum + (gaps ?? 0), 0),
    obstacles: [...nowhere, ...overbooked, ...overfull(problem, starts)],
  };
}

/**
 * Meetings of one person that have fewer slots to begin in than they are, as few as the search for slots comes upon (Hall's condition, by
 * augmenting paths); null when each can have its own.
 */
function fewestWithoutSlots(starts: Starts, meetings: readonly number[]): readonly number[] | null {
  const taker = new Map<number, number>();
  let tried = new Map<number, number>();
  const seat = (meeting: number): boolean =>
    (starts[meeting] ?? []).some((slot) => {
      if (tried.has(slot)) return false;
      const holder = taker.get(slot);
      tried.set(slot, holder ?? meeting);
      if (holder !== undefined && !seat(holder)) return false;
      taker.set(slot, meeting);
      return true;
    });
  for (const meeting of meetings.toSorted((a, b) => (starts[a]?.length ?? 0) - (starts[b]?.length ?? 0))) {
    tried = new Map();
    if (!seat(meeting)) return [...new Set([meeting, ...tried.values()])].toSorted((a, b) => a - b);
  }
  return null;
}

function fewestGaps(problem: Problem, starts: Starts, meetings: readonly number[]): number | null {
  const frame = frameOf(problem, starts, meetings);
  return frame ? (cheapest(frame, new Float64Array(problem.slots.length))?.cost ?? null) : null;
}

function mustBeHeld(problem: Problem, index: number): boolean {
  const meeting = problem.meetings[index];
  return meeting !== undefined && isBinding(meeting);
}

/** Windows of slots into which more must be put than a pool holds there. */
function overfull(problem: Problem, starts: Starts): Obstacle[] {
  return problem.pools.flatMap(({ capacity }, pool): Obstacle[] => {
    const own = problem.meetings.flatMap(({ pools, length }, meeting) => {
      const places = starts[meeting] ?? [];
      return pools.includes(pool) && mustBeHeld(problem, meeting) && places.length > 0
        ? [{ meeting, length, first: places[0] ?? 0, end: (places.at(-1) ?? 0) + length }]
        : [];
    });
    for (let width = 1; width <= problem.slots.length; width += 1) {
      for (let from = 0; from + width <= problem.slots.length; from += 1) {
        const inside = own.filter(({ first, end }) => first >= from && end <= from + width);
        const needed = inside.reduce((sum, { length }) => sum + length, 0);
        const held = capacity.slice(from, from + width).reduce((sum, each) => sum + each, 0);
        if (needed <= held) continue;
        const meetings = inside.map(({ meeting }) => meeting);
        return [{ kind: 'overfull', pool, from, to: from + width - 1, meetings }];
      }
    }
    return [];
  });
}
