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

/** Two to five copies and their steps, mostly about rows that all of them have, with a partition in the middle of some. */
export function historyOf(seed: number): History {
  const chance = random(seed);
  const count = chance.pick([2, 2, 3, 3, 4, 5]);
  const newest = count > 2 && chance.oneIn(2) ? chance.below(count) : -1;
  const sameClock = chance.oneIn(3);
  const copies = chance.sample(devices, count).map((device, index) => ({
    device,
    newer: index === newest,
    offset: sameClock || chance.oneIn(3) ? 0 : Math.round((chance.fraction() * 2 - 1) * decade),
    runs: sameClock || !chance.oneIn(4),
  }));
  const steps: Step[] = chance.oneIn(4) ? [] : preludeOf(chance, count);
  const length = steps.length + chance.integer(6, 24);
  const parted = chance.oneIn(3);
  const camps = copies.map(() => chance.below(2));
  while (steps.length < length) {
    const share = steps.length / length;
    const cut = parted && share > 0.3 && share < 0.75;
    steps.push(stepOf(chance, count, (from) => (cut ? pickFrom(chance, camps, from) : chance.below(count))));
  }
  return { seed, copies, steps };
}

/** A row or two that everybody has. */
function preludeOf(chance: Random, count: number): Step[] {
  const copy = chance.below(count);
  const values = () => chance.below(0x7fff_ffff);
  const created = Array.from({ length: chance.integer(1, 2) }, () => ({
    kind: 'create' as const,
    copy,
    entity: chance.pick(shared),
    values: values(),
  }));
  const sent = Array.from({ length: count }, (_, to) => ({
    kind: 'send' as const,
    copy,
    to,
    how: 'all' as const,
    values: values(),
  }));
  return [...created, ...sent];
}

/** A copy that can be reached from another while two camps cannot talk. */
function pickFrom(chance: Random, camps: readonly number[], from: number): number {
  return chance.pick(camps.flatMap((camp, index) => (camp === camps[from] ? [index] : [])));
}

function stepOf(chance: Random, count: number, reachable: (from: number) => number): Step {
  const copy = chance.below(count);
  const row = chance.below(chance.oneIn(3) ? 1000 : 2);
  const values = chance.below(0x7fff_ffff);
  const draw = chance.below(100);
  if (draw < 8) return { kind: 'create', copy, entity: chance.pick(shared), values };
  if (draw < 40) return { kind: 'edit', copy, row, values };
  if (draw < 46) return { kind: 'remove', copy, row };
  if (draw < 49) return { kind: 'restore', copy, row };
  if (draw < 54) return { kind: 'link', copy, row, values };
  if (draw < 61) return { kind: 'undo', copy };
  if (draw < 65) return { kind: 'redo', copy };
  if (draw < 67) return { kind: 'clock', copy, offset: Math.round((chance.fraction() * 2 - 1) * decade) };
  if (draw < 70) return { kind: 'hold', copy };
  if (draw < 73) return { kind: 'deliver', copy, box: row };
  if (draw < 78) return { kind: 'tamper', copy, to: reachable(copy), values };
  const how = chance.pick(['since', 'since', 'since', ...hows] as const);
  return { kind: 'send', copy, to: reachable(copy), how, values };
}
