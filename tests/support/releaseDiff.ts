import { isDeepStrictEqual } from 'node:util';
import { apply, diff, type Change } from '../../src/shared/domain/releases/diff.ts';
import { pack, unpack, type Programme } from '../../src/shared/domain/releases/programme.ts';
import { programmePair } from './programmes.ts';
import { random } from './random.ts';

/** A mistake planted in the list of changes, to show that it would be seen. */
export type Fault = (changes: readonly Change[]) => readonly Change[];

/**
 * Compares two random programmes and says what does not hold, or null: the changes lead from the old one to the new one; a change
 * concerns somebody exactly when that person's own programme reads otherwise; what is kept is what was.
 */
export function checkDiff(seed: number, fault: Fault = (changes) => changes): string | null {
  const { old, next } = programmePair(random(seed));
  const changes = fault(diff(old, next));
  if (!isDeepStrictEqual(apply(old, changes), next)) return `${seed}: the changes do not lead to the new`;
  if (diff(next, next).length > 0) return `${seed}: a programme differs from itself`;
  if (!isDeepStrictEqual(unpack(throughJson(pack(next))), next))
    return `${seed}: what is kept is not what was`;
  const concerned = new Set(changes.flatMap(({ delegateIds }) => delegateIds));
  const persons = new Set([...old.people, ...next.people].map(({ id }) => id));
  for (const id of persons) {
    const differs = !isDeepStrictEqual(programmeOfPerson(old, id), programmeOfPerson(next, id));
    if (differs !== concerned.has(id))
      return `${seed}: ${id} ${differs ? 'is not told' : 'is told nothing new'}`;
  }
  return null;
}

/** What one person has in hand, written from the programme alone. */
function programmeOfPerson({ items }: Programme, id: string): unknown {
  return items.filter(({ delegateIds }) => delegateIds.includes(id)).map(({ facts }) => facts);
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
