import type { Question } from './question.ts';

/** Which table a meeting was given, and the slots in which it holds it. */
interface Held {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives each placed meeting a table: a host's own, or one for all. Who sits stays: a meeting keeps its table when nothing forces it away, else
 * it goes where its parties met last, the hosts' side before the delegation, since delegates are those who walk. Null for what is not placed,
 * and where locked meetings leave no table free for the whole of its length.
 * @param starts the slot in which each meeting of the question begins.
 * @param before the table each has now; `locked` ones keep it.
 */
export function tablesOf(
  question: Pick<Question, 'problem' | 'placeables' | 'freeTables'>,
  ownTables: ReadonlyMap<string, string>,
  starts: readonly (number | null)[],
  before: readonly (string | null)[],
): (string | null)[] {
  const { problem, placeables, freeTables } = question;
  const used = new Map(freeTables.map((name) => [name, [] as Held[]]));
  const given: (string | null)[] = placeables.map(() => null);
  const last = new Map<number, string>();
  const spans = placeables.map(({ length }, index) => {
    const from = starts[index];
    return typeof from === 'number' ? { from, to: from + length } : null;
  });

  const isFree = (table: string, span: Held): boolean =>
    used.get(table)?.every((other) => other.to <= span.from || span.to <= other.from) ?? false;
  const take = (index: number, table: string, span: Held): void => {
    given[index] = table;
    used.get(table)?.push(span);
  };

  placeables.forEach(({ hostId }, index) => {
    const span = spans[index];
    const own = hostId === null ? undefined : ownTables.get(hostId);
    const kept = before[index] ?? null;
    if (!span) return;
    if (own !== undefined) given[index] = own;
    else if (freeTables.length === 0 && ownTables.size === 0) given[index] = noTable;
    else if (kept !== null && problem.meetings[index]?.locked !== null && isFree(kept, span))
      take(index, kept, span);
  });

  const waiting = placeables
    .flatMap((_, index) => {
      const span = spans[index];
      return span && given[index] === null ? [{ index, span }] : [];
    })
    .toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.index - b.index);
  for (const atSlot of Map.groupBy(waiting, ({ span }) => span.from).values()) {
    const wished = new Map(atSlot.map((one) => [one.index, wishesOf(one.index)]));
    // Those who can stay go first; who must move anyway takes what is left.
    const late = atSlot.filter(({ index, span }) => {
      const stay = wished.get(index)?.find((table) => isFree(table, span));
      if (stay === undefined) return true;
      take(index, stay, span);
      return false;
    });
    for (const { index, span } of late) {
      const table = freeTables.find((name) => isFree(name, span));
      if (table !== undefined) take(index, table, span);
    }
    for (const { index } of atSlot) {
      const table = given[index] ?? null;
      if (table !== null)
        for (const person of problem.meetings[index]?.persons ?? []) last.set(person, table);
    }
  }
  return given;

  /** Hosts come last in the list of parties: the highest number first. */
  function wishesOf(index: number): string[] {
    const persons = (problem.meetings[index]?.persons ?? []).toSorted((a, b) => b - a);
    return [before[index] ?? [], persons.flatMap((person) => last.get(person) ?? [])].flat();
  }
}

/** The table of a session that has none. */
export const noTable = '–';
