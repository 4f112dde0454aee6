import type { Compiled } from './compiled.ts';
import type { Chain } from './chain.ts';
import { whole } from './words.ts';

/** How often a person has too little time between two sites: now, or once the move of `chain` is made. `who`: by person and slot, or -1. */
export function rushOf(compiled: Compiled, who: Int32Array, person: number, chain: Chain | null): number {
  const { problem, realSlots, allSlots } = compiled;
  const row = person * allSlots;
  let last = -1;
  let end = 0;
  let times = 0;
  for (let slot = 0; slot < realSlots; slot += 1) {
    const meeting = whole(who, row + (chain ? swapped(chain, slot) : slot));
    if (meeting < 0) continue;
    if (last >= 0 && meeting !== last) {
      const minutes = problem.travel[siteOf(compiled, last)]?.[siteOf(compiled, meeting)] ?? 0;
      if (minutes > 0 && (problem.slots[slot]?.start ?? 0) - end < minutes) times += 1;
    }
    last = meeting;
    end = problem.slots[slot]?.end ?? 0;
  }
  return times;
}

/** Where the chain brings from what will be in a slot. */
function swapped({ from, to, span }: Chain, slot: number): number {
  if (slot >= from && slot < from + span) return slot + to - from;
  return slot >= to && slot < to + span ? slot + from - to : slot;
}

function siteOf(compiled: Compiled, meeting: number): number {
  return compiled.problem.meetings[meeting]?.site ?? 0;
}
