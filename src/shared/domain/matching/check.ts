import type { Problem, Schedule, Score } from './model.ts';

/** What breaks a rule in a schedule. Numbers are places in the problem's lists. */
export type Fault =
  | { readonly kind: 'malformed'; readonly meeting: number }
  | { readonly kind: 'start'; readonly meeting: number }
  | { readonly kind: 'away'; readonly meeting: number; readonly person: number }
  | { readonly kind: 'twice'; readonly person: number; readonly meetings: readonly [number, number] }
  | { readonly kind: 'travel'; readonly person: number; readonly meetings: readonly [number, number] }
  | { readonly kind: 'full'; readonly pool: number; readonly slot: number }
  | { readonly kind: 'order'; readonly before: number; readonly after: number }
  | { readonly kind: 'unfair'; readonly fewest: number; readonly most: number };

export interface Verdict {
  /** Empty when every rule holds. */
  readonly faults: readonly Fault[];
  readonly score: Score;
  /** Of each person. */
  readonly gaps: readonly number[];
}

/**
 * Reads a schedule by the rules alone. It shares nothing with the search and the models of the solver, which it judges: plain lists, no
 * masks, every pair looked at.
 */
export function checkSchedule(problem: Problem, schedule: Schedule): Verdict {
  const faults: Fault[] = [];
  const held = problem.meetings.flatMap((meeting, index) => {
    const start = schedule[index];
    if (start === null || start === undefined) {
      if (start === undefined || meeting.locked !== null) faults.push({ kind: 'malformed', meeting: index });
      return [];
    }
    const slots: number[] = [];
    for (let slot = start; slot < start + meeting.length; slot += 1) slots.push(slot);
    const first = problem.slots[start];
    const last = problem.slots[start + meeting.length - 1];
    if (!first || !last || first.stretch !== last.stretch) {
      faults.push({ kind: 'malformed', meeting: index });
      return [];
    }
    if (meeting.starts && !meeting.starts.includes(start)) faults.push({ kind: 'start', meeting: index });
    if (meeting.locked !== null && meeting.locked !== start) faults.push({ kind: 'start', meeting: index });
    return [{ index, meeting, slots, from: first.start, to: last.end }];
  });
  if (schedule.length > problem.meetings.length)
    faults.push({ kind: 'malformed', meeting: problem.meetings.length });

  let gaps = 0;
  let idle = 0;
  const gapsOf = problem.persons.map((person, number) => {
    const own = held
      .filter(({ meeting }) => meeting.persons.includes(number))
      .toSorted((a, b) => a.from - b.from);
    for (const { index, slots } of own) {
      if (slots.some((slot) => person.away.includes(slot)))
        faults.push({ kind: 'away', meeting: index, person: number });
    }
    let mine = 0;
    own.forEach((first, place) => {
      for (const second of own.slice(place + 1)) {
        const meetings = [first.index, second.index] as const;
        const minutes = problem.travel[first.meeting.site]?.[second.meeting.site] ?? 0;
        if (second.from < first.to) faults.push({ kind: 'twice', person: number, meetings });
        else if (second.from - first.to < minutes) faults.push({ kind: 'travel', person: number, meetings });
      }
      const next = own[place + 1];
      const end = first.slots.at(-1) ?? 0;
      if (!next || problem.slots[end]?.stretch !== problem.slots[next.slots[0] ?? 0]?.stretch) return;
      const between = (next.slots[0] ?? 0) - end - 1;
      if (between <= 0) return;
      mine += 1;
      idle += between;
    });
    gaps += mine;
    return mine;
  });

  problem.pools.forEach(({ capacity }, pool) => {
    problem.slots.forEach((_, slot) => {
      const used = held.filter(({ meeting, slots }) => meeting.pools.includes(pool) && slots.includes(slot));
      if (used.length > (capacity[slot] ?? 0)) faults.push({ kind: 'full', pool, slot });
    });
  });
  for (const { before, after } of problem.precedences) {
    const first = held.find(({ index }) => index === before);
    const second = held.find(({ index }) => index === after);
    if (first && second && second.from < first.to) faults.push({ kind: 'order', before, after });
  }
  const fewest = Math.min(...gapsOf);
  const most = Math.max(...gapsOf);
  if (problem.fairness !== null && gapsOf.length > 0 && most - fewest > problem.fairness)
    faults.push({ kind: 'unfair', fewest, most });

  let musts = 0;
  let wants = 0;
  problem.meetings.forEach(({ wish }, index) => {
    if (typeof schedule[index] === 'number') return;
    if (wish.kind === 'must') musts += 1;
    else wants += wish.weight;
  });
  return { faults, score: { musts, wants, gaps, idle }, gaps: gapsOf };
}
