import { possibleStarts, type Problem } from '../../src/shared/domain/matching/model.ts';

/**
 * The published problem (meetings of two in one slot, one pool, one stretch, all must be held) in CPLEX's LP format, for a general solver:
 * x meetings in slots, u busy persons, h persons who have met someone, e ends of gaps.
 */
export function writeLp(problem: Problem): string {
  const rows: string[] = [];
  const names: string[] = [];
  const costs: string[] = [];
  const name = (text: string): string => {
    names.push(text);
    return text;
  };
  const starts = problem.meetings.map((meeting) => possibleStarts(problem, meeting));
  const held = starts.map(
    (slots, meeting) => new Map(slots.map((slot) => [slot, name(`x${meeting}_${slot}`)])),
  );
  for (const each of held) rows.push(`${[...each.values()].join(' + ')} = 1`);
  problem.slots.forEach((_, slot) => {
    const running = held.flatMap((each) => each.get(slot) ?? []);
    if (running.length > 0) rows.push(`${running.join(' + ')} <= ${problem.pools[0]?.capacity[slot] ?? 0}`);
  });
  problem.persons.forEach((_, person) => {
    const own = problem.meetings.flatMap(({ persons }, meeting) =>
      persons.includes(person) ? [meeting] : [],
    );
    if (own.length < 2) {
      for (const slot of problem.slots.keys()) {
        const running = own.flatMap((meeting) => held[meeting]?.get(slot) ?? []);
        if (running.length > 1) rows.push(`${running.join(' + ')} <= 1`);
      }
      return;
    }
    const ends: string[] = [];
    problem.slots.forEach((__, slot) => {
      const u = name(`u${person}_${slot}`);
      const h = name(`h${person}_${slot}`);
      const running = own.flatMap((meeting) => held[meeting]?.get(slot) ?? []);
      rows.push(`${[...running, `- ${u}`].join(' + ').replaceAll('+ -', '-')} = 0`, `${h} - ${u} >= 0`);
      if (slot === 0) return;
      const e = name(`e${person}_${slot}`);
      ends.push(e);
      rows.push(`${h} - h${person}_${slot - 1} >= 0`);
      rows.push(`${e} - h${person}_${slot - 1} - ${u} + u${person}_${slot - 1} >= -1`);
    });
    costs.push(...ends);
    if (problem.fairness !== null) rows.push(`${ends.join(' + ')} <= ${problem.fairness}`);
  });
  for (const { before, after } of problem.precedences) {
    for (const [slot, x] of held[after] ?? []) {
      const earlier = [...(held[before] ?? [])]
        .filter(([start]) => start < slot)
        .map(([, each]) => `- ${each}`);
      rows.push(`${[x, ...earlier].join(' ')} <= 0`);
    }
  }
  const numbered = rows.map((row, index) => ` c${index}: ${row}`);
  return [
    'Minimize',
    ` obj: ${costs.join(' + ')}`,
    'Subject To',
    ...numbered,
    'Binary',
    ` ${names.join('\n ')}`,
    'End',
  ].join('\n');
}
