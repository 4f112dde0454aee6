import type { Meeting, Problem } from '../../src/shared/domain/matching/model.ts';

/**
 * Reads an instance of the B2B meeting scheduling problem as published with Bofill et al., JAIR 74 (2022). Fairness is theirs: the numbers
 * of breaks of two participants differ by at most 2. Breaks count over the whole day; morning and afternoon matter for requests alone.
 */
export function readInstance(text: string): Problem {
  const count = (name: string): number => Number(value(text, name));
  const slots = count('nTotalSlots');
  const morning = count('nMorningSlots');
  const forbidden = setsOf(value(text, 'forbidden'));
  const fixed = numbersIn(optional(text, 'fixed'));
  const halves = [null, range(0, morning), range(morning, slots)];
  const meetings = triples(value(text, 'requested')).map(([a, b, half], index): Meeting => {
    const slot = fixed[index] ?? 0;
    return {
      persons: [a - 1, b - 1],
      length: 1,
      starts: halves[half] ?? null,
      locked: slot > 0 ? slot - 1 : null,
      pools: [0],
      site: 0,
      wish: { kind: 'must' },
    };
  });
  return {
    slots: range(0, slots).map((slot) => ({ start: slot, end: slot + 1, stretch: 0 })),
    persons: range(0, count('nBusiness')).map((person) => ({
      away: (forbidden[person] ?? []).filter((slot) => slot > 0).map((slot) => slot - 1),
    })),
    meetings,
    pools: [{ capacity: Array.from({ length: slots }, () => count('nTables')) }],
    precedences: setsOf(optional(text, 'precedences')).flatMap((before, after) =>
      before.filter((each) => each > 0).map((each) => ({ before: each - 1, after })),
    ),
    travel: [],
    fairness: 2,
  };
}

function value(text: string, name: string): string {
  const found = optional(text, name);
  if (found === '') throw new Error(`the instance says nothing of ${name}`);
  return found;
}

function optional(text: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=([^;]*);`, 'u').exec(text)?.[1] ?? '';
}

/** `a..b` stands for its numbers. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/(\d+)(?:\.\.(\d+))?/gu)].flatMap(([, from, to]) =>
    range(Number(from), Number(to ?? from) + 1),
  );
}

function setsOf(text: string): number[][] {
  return [...text.matchAll(/\{[^}]*\}|\d+\.\.\d+/gu)].map(([set]) => numbersIn(set));
}

function triples(text: string): [number, number, number][] {
  const all = numbersIn(text);
  return range(0, all.length / 3).map((row) => [
    all[row * 3] ?? 0,
    all[row * 3 + 1] ?? 0,
    all[row * 3 + 2] ?? 3,
  ]);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
