import { random, type Random } from './random.ts';

/** A random history as data: the same one runs again, and steps can be taken out of it. */
export interface History {
  readonly seed: number;
  readonly copies: readonly Plan[];
  readonly steps: readonly Step[];
}

/** One laptop. A newer one is a later version of Escale: it knows entities and fields that the store under test does not. */
export interface Plan {
  readonly device: string;
  readonly newer: boolean;
  /** Milliseconds its clock is off, and whether it goes at all. */
  readonly offset: number;
  readonly runs: boolean;
}

export const shared = ['group', 'delegate', 'note', 'visit'] as const;
export type Shared = (typeof shared)[number];

/** What one copy does. Rows and boxes are counted among those there are, so that every step can be done in any history. */
export type Step =
  | { readonly kind: 'create'; readonly copy: number; readonly entity: Shared; readonly values: number }
  | { readonly kind: 'edit'; readonly copy: number; readonly row: number; readonly values: number }
  | { readonly kind: 'remove' | 'restore'; readonly copy: number; readonly row: number }
  | { readonly kind: 'link'; readonly copy: number; readonly row: number; readonly values: number }
  | { readonly kind: 'undo' | 'redo'; readonly copy: number }
  | { readonly kind: 'clock'; readonly copy: number; readonly offset: number }
  | {
      readonly kind: 'send';
      readonly copy: number;
      readonly to: number;
      readonly how: How;
      readonly values: number;
    }
  | { readonly kind: 'hold'; readonly copy: number }
  | { readonly kind: 'deliver'; readonly copy: number; readonly box: number }
  | { readonly kind: 'tamper'; readonly copy: number; readonly to: number; readonly values: number };

/** `since`: what the other has not · `all`: everything · `part`: holes in it · `tail`: the newest alone · `mixed`: in any order, repeated. */
export type How = (typeof hows)[number];
const hows = ['since', 'all', 'part', 'tail', 'mixed'] as const;

const decade = 10 * 365.25 * 24 * 3600 * 1000;
const devices = ['a1a1a1a1', 'b2b2b2b2', 'k3k3k3k3', 'y4y4y4y4', 'z5z5z5z5'];

/** Two to five copies and their steps, with a partition in the middle of some. */
export function historyOf(seed: number): History {
  const chance = random(seed);
  const count = chance.pick([2, 2, 3, 3, 4, 5]);
  const newest = chance.oneIn(3) ? chance.below(count) : -1;
  const sameClock = chance.oneIn(4);
  const copies = chance.sample(devices, count).map((device, index) => ({
    device,
    newer: index === newest && count > 2,
    offset: sameClock || chance.oneIn(3) ? 0 : Math.round((chance.fraction() * 2 - 1) * decade),
    runs: !(sameClock || chance.oneIn(4)),
  }));
  const steps: Step[] = [];
  const length = chance.integer(6, 22);
  const parted = chance.oneIn(3);
  const camps = copies.map(() => chance.below(2));
  while (steps.length < length) {
    const share = steps.length / length;
    const cut = parted && share > 0.3 && share < 0.75;
    steps.push(stepOf(chance, count, (from) => (cut ? pickFrom(chance, camps, from) : chance.below(count))));
  }
  return { seed, copies, steps };
}

/** A copy that can be reached from another while two camps cannot talk. */
function pickFrom(chance: Random, camps: readonly number[], from: number): number {
  return chance.pick(camps.flatMap((camp, index) => (camp === camps[from] ? [index] : [])));
}

function stepOf(chance: Random, count: number, reachable: (from: number) => number): Step {
  const copy = chance.below(count);
  const row = chance.below(1000);
  const values = chance.below(0x7fff_ffff);
  const draw = chance.below(100);
  if (draw < 14) return { kind: 'create', copy, entity: chance.pick(shared), values };
  if (draw < 40) return { kind: 'edit', copy, row, values };
  if (draw < 47) return { kind: 'remove', copy, row };
  if (draw < 51) return { kind: 'restore', copy, row };
  if (draw < 57) return { kind: 'link', copy, row, values };
  if (draw < 64) return { kind: 'undo', copy };
  if (draw < 68) return { kind: 'redo', copy };
  if (draw < 70) return { kind: 'clock', copy, offset: Math.round((chance.fraction() * 2 - 1) * decade) };
  if (draw < 74) return { kind: 'hold', copy };
  if (draw < 77) return { kind: 'deliver', copy, box: row };
  if (draw < 82) return { kind: 'tamper', copy, to: reachable(copy), values };
  const how = chance.pick(['since', 'since', 'since', ...hows] as const);
  return { kind: 'send', copy, to: reachable(copy), how, values };
}
