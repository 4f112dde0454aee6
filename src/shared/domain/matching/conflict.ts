import type { Problem } from './model.ts';

/**
 * Of items that cannot all hold, few that cannot: none of those given back could be left out, as far as `isImpossible` can tell (QuickXplain,
 * Junker 2004). It is asked about whole sets and may say no where it does not know.
 */
export async function fewestImpossible<T>(
  items: readonly T[],
  isImpossible: (set: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  async function explain(kept: readonly T[], isGrown: boolean, rest: readonly T[]): Promise<readonly T[]> {
    if (isGrown && (await isImpossible(kept))) return [];
    if (rest.length <= 1) return rest;
    const middle = Math.ceil(rest.length / 2);
    const [first, second] = [rest.slice(0, middle), rest.slice(middle)];
    const ofSecond = await explain([...kept, ...first], true, second);
    const ofFirst = await explain([...kept, ...ofSecond], ofSecond.length > 0, first);
    return [...ofFirst, ...ofSecond];
  }
  return explain([], false, items);
}

/** The problem of these meetings alone, each of which must be held. */
export function onlyMeetings(problem: Problem, meetings: readonly number[]): Problem {
  const places = new Map(meetings.map((meeting, place) => [meeting, place]));
  return {
    ...problem,
    meetings: meetings.flatMap((index) => {
      const meeting = problem.meetings[index];
      return meeting ? [{ ...meeting, wish: { kind: 'must' } as const }] : [];
    }),
    precedences: problem.precedences.flatMap((each) => {
      const before = places.get(each.before);
      const after = places.get(each.after);
      return before === undefined || after === undefined ? [] : [{ before, after }];
    }),
  };
}
