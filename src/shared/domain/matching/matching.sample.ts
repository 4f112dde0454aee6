import type { Meeting, Problem } from './model.ts';

/** A meeting of an hour slot that must be held, as a test says otherwise. */
export function meeting(persons: readonly number[], rest: Partial<Meeting> = {}): Meeting {
  return {
    persons,
    length: 1,
    starts: null,
    locked: null,
    pools: [0],
    site: 0,
    wish: { kind: 'must' },
    ...rest,
  };
}

/** Slots of 20 minutes; those from `split` on make a second stretch, an hour later. */
export function problem(asked: {
  readonly slots: number;
  readonly split?: number;
  readonly persons: number;
  readonly away?: Readonly<Record<number, readonly number[]>>;
  readonly tables?: number;
  readonly meetings: readonly Meeting[];
}): Problem {
  const { slots, split = slots, persons, away = {}, tables = 10, meetings } = asked;
  return {
    slots: Array.from({ length: slots }, (_, slot) => {
      const start = slot * 20 + (slot >= split ? 60 : 0);
      return { start, end: start + 20, stretch: slot >= split ? 1 : 0 };
    }),
    persons: Array.from({ length: persons }, (_, person) => ({ away: away[person] ?? [] })),
    meetings,
    pools: [{ capacity: Array.from({ length: slots }, () => tables) }],
    precedences: [],
    travel: [],
    fairness: null,
  };
}
