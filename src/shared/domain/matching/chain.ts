import type { Compiled } from './compiled.ts';
import { whole } from './words.ts';

/**
 * A move: two windows of slots of the same length, and all meetings in them that are linked by their persons. Each goes to where the other
 * window is, so that nobody who had one meeting at a time has two (a Kempe chain, where meetings take one slot).
 */
export interface Chain {
  from: number;
  to: number;
  span: number;
  /** The first `count` are the meetings that move, with `target` their new slots. */
  readonly meetings: Int32Array;
  count: number;
  readonly target: Int32Array;
  /** The first `people` are their persons. */
  readonly persons: Int32Array;
  people: number;
  /** Follows the links from a meeting. False when one reaches out of the windows: then there is no such move. */
  follow(meeting: number, slot: number): boolean;
  moves(meeting: number): boolean;
}

/** `at`: the slot of each meeting; `who`: by person and slot the meeting, or -1. */
export function createChain(compiled: Compiled, at: Int32Array, who: Int32Array): Chain {
  const { allSlots, persons, length, problem } = compiled;
  const seenMeeting = new Int32Array(problem.meetings.length);
  const seenPerson = new Int32Array(problem.persons.length);
  let stamp = 0;

  function link(meeting: number): boolean {
    if (whole(seenMeeting, meeting) === stamp) return true;
    const { from, to, span } = chain;
    const slot = whole(at, meeting);
    const end = slot + whole(length, meeting);
    if (slot >= from && end <= from + span) chain.target[meeting] = slot + to - from;
    else if (slot >= to && end <= to + span) chain.target[meeting] = slot + from - to;
    else return false;
    seenMeeting[meeting] = stamp;
    chain.meetings[chain.count] = meeting;
    chain.count += 1;
    return true;
  }

  function linkAll(person: number): boolean {
    const row = person * allSlots;
    for (let step = 0; step < chain.span; step += 1) {
      const here = whole(who, row + chain.from + step);
      const there = whole(who, row + chain.to + step);
      if (here >= 0 && !link(here)) return false;
      if (there >= 0 && !link(there)) return false;
    }
    return true;
  }

  const chain: Chain = {
    from: 0,
    to: 0,
    span: 1,
    meetings: new Int32Array(problem.meetings.length),
    count: 0,
    target: new Int32Array(problem.meetings.length),
    persons: new Int32Array(problem.persons.length),
    people: 0,
    follow: (meeting, slot) => {
      chain.from = whole(at, meeting);
      chain.to = slot;
      chain.span = whole(length, meeting);
      chain.count = 0;
      chain.people = 0;
      stamp += 1;
      if (Math.abs(chain.from - slot) < chain.span || !link(meeting)) return false;
      for (let next = 0; next < chain.count; next += 1) {
        const own = persons[whole(chain.meetings, next)] as Int32Array;
        for (let index = 0; index < own.length; index += 1) {
          const person = whole(own, index);
          if (whole(seenPerson, person) === stamp) continue;
          seenPerson[person] = stamp;
          chain.persons[chain.people] = person;
          chain.people += 1;
          if (!linkAll(person)) return false;
        }
      }
      return true;
    },
    moves: (meeting) => whole(seenMeeting, meeting) === stamp,
  };
  return chain;
}
