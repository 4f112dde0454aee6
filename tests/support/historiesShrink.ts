import { historyOf, type History, type Step } from './histories.ts';
import { runHistory } from './historiesRun.ts';

/** What is wrong with a history, in words, or null. */
export function faultOf(history: History): string | null {
  try {
    runHistory(history);
    return null;
  } catch (error) {
    return error instanceof Error ? String(error.stack) : String(error);
  }
}

/** The fewest steps that still fail, by taking out ever smaller stretches. */
export function shrink(
  history: History,
  isFailing = (smaller: History): boolean => faultOf(smaller) !== null,
): History {
  let { steps } = history;
  for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < steps.length;) {
      const fewer = steps.toSpliced(at, size);
      if (isFailing({ ...history, steps: fewer })) steps = fewer;
      else at += size;
    }
  }
  return { ...history, steps };
}

/** A failing history as a person reads it: what to run again, who takes part, what they do, what came out. */
export function story(seed: number): string {
  const small = shrink(historyOf(seed));
  const copies = small.copies.map(
    ({ device, newer, offset, runs }) =>
      `${device}${newer ? ', a newer version' : ''}: clock off by ${offset} ms${runs ? '' : ', stopped'}`,
  );
  const steps = small.steps.map((step, index) => `${index + 1}. ${lineOf(step)}`);
  return [`history of seed ${seed}`, ...copies, ...steps, faultOf(small) ?? 'passes now'].join('\n');
}

function lineOf({ kind, copy, ...rest }: Step): string {
  const details = Object.entries(rest).map(([name, value]) => `${name} ${value}`);
  return [`copy ${copy}`, kind, ...details].join(' ');
}
