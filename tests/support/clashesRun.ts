import { createClashEngine, findClashes } from '../../src/shared/domain/clashes/engine.ts';
import type { Clash } from '../../src/shared/domain/clashes/clash.ts';
import { canonicalJson } from '../../src/shared/domain/json.ts';
import { clashesByTheRules } from './clashesOracle.ts';
import { changed, sequenceOf, type Sequence } from './clashesScenes.ts';

/**
 * What is wrong with a sequence, in words, or null: after every step the engine that followed it, a new engine and the oracle must say
 * the same; a step only tried must be answered as if it were taken, and leave nothing behind.
 */
export function faultOf({ scene, steps }: Sequence): string | null {
  const engine = createClashEngine(scene);
  let now = scene;
  const first = differ('oracle', clashesByTheRules(now), 'engine', engine.clashes());
  if (first !== null) return `at the beginning: ${first}`;
  for (const [index, step] of steps.entries()) {
    const before = canonicalJson(engine.clashes());
    const tried = engine.with(step);
    if (canonicalJson(engine.clashes()) !== before) return `step ${index + 1}: trying left something behind`;
    now = changed(now, step);
    engine.change(step);
    const whole = findClashes(now);
    const found =
      differ('oracle', clashesByTheRules(now), 'whole', whole) ??
      differ('whole', whole, 'changed', engine.clashes()) ??
      differ('whole', whole, 'tried', tried);
    if (found !== null) return `step ${index + 1}: ${found}`;
  }
  return null;
}

/** The first clash that only one of two answers has. */
function differ(
  ours: string,
  expected: readonly Clash[],
  theirs: string,
  found: readonly Clash[],
): string | null {
  for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
    const [one, other] = [canonicalJson(expected[index] ?? null), canonicalJson(found[index] ?? null)];
    if (one !== other) return `clash ${index + 1}: ${ours} ${one}, ${theirs} ${other}`;
  }
  return null;
}

/** The smallest sequence that still fails, by leaving out of every list what is not needed. */
export function shrink(sequence: Sequence, isFailing = fails): Sequence {
  const smaller = shrinkOnce(sequence, isFailing);
  return canonicalJson(smaller) === canonicalJson(sequence) ? sequence : shrink(smaller, isFailing);
}

function fails(sequence: Sequence): boolean {
  try {
    return faultOf(sequence) !== null;
  } catch {
    return true;
  }
}

function shrinkOnce(sequence: Sequence, isFailing: (smaller: Sequence) => boolean): Sequence {
  let now = sequence;
  const cut = <T>(list: readonly T[], put: (left: readonly T[]) => Sequence): void => {
    let left = list;
    for (let at = 0; at < left.length;) {
      const next = left.toSpliced(at, 1);
      if (isFailing(put(next))) [left, now] = [next, put(next)];
      else at += 1;
    }
  };
  cut(now.steps, (steps) => ({ ...now, steps }));
  for (const [index, step] of now.steps.entries()) {
    cut(step, (left) => ({ ...now, steps: now.steps.with(index, left) }));
  }
  for (const [key, list] of Object.entries(now.scene)) {
    if (Array.isArray(list)) cut(list, (left) => ({ ...now, scene: { ...now.scene, [key]: left } }));
  }
  return now;
}

/** A failing sequence as a person reads it. */
export function story(seed: number): string {
  const small = shrink(sequenceOf(seed));
  const scene = Object.entries(small.scene).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`);
  const steps = small.steps.map((step, index) => `${index + 1}. ${JSON.stringify(step)}`);
  return [`sequence of seed ${seed}`, ...scene, ...steps, String(faultOf(small))].join('\n');
}
