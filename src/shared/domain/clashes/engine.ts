import { compareClashes, type Clash } from './clash.ts';
import { clashesOfItem } from './itemRules.ts';
import { compareItems, itemOf, type Item } from './items.ts';
import { linesOf, type Passage } from './lines.ts';
import { changesNights, clashesOfNights } from './nights.ts';
import { clashesOfMeeting, clashesOfPassage, passageNames } from './pairRules.ts';
import type { Change, Scene } from './scene.ts';
import { settingOf } from './setting.ts';

/** Knows all clashes of a programme, and follows its changes. */
export interface ClashEngine {
  /** All clashes, in the order of time; those that did not change are the objects they were. */
  clashes(): readonly Clash[];
  /** The clashes as they would be with some visits and transfers otherwise. */
  with(changes: readonly Change[]): readonly Clash[];
  /** Takes changes for good. */
  change(changes: readonly Change[]): void;
}

/** All clashes of a scene, in the order of time. The rules: docs/clash-rules.md. */
export function findClashes(scene: Scene): readonly Clash[] {
  return createClashEngine(scene).clashes();
}

/**
 * Looks at the whole scene once; a change then costs about as much as the persons it concerns and what lies beside it. Whoever was asked
 * first, whole or step by step, the answers are the same.
 */
export function createClashEngine(scene: Scene): ClashEngine {
  const setting = settingOf(scene);
  const items = new Map<string, Item>();
  for (const change of [
    ...scene.visits.map((visit) => ({ kind: 'visit', visit }) as const),
    ...scene.transfers.map((transfer) => ({ kind: 'transfer', transfer }) as const),
  ]) {
    const item = itemOf(change, setting);
    if (item) items.set(item.id, item);
  }
  const lines = linesOf([...items.values()], setting.roster.delegateIds.length);
  const known = knownClashes(lookAtAll());

  function lookAtAll(): Clash[] {
    const found = clashesOfNights(items.values(), setting);
    for (const item of items.values()) found.push(...clashesOfItem(item, setting));
    meet([...items.values()], (first, second) => {
      found.push(...clashesOfMeeting(first, second, setting));
    });
    for (const { first, second, ranks } of lines.passages()) {
      found.push(...clashesOfPassage(first, second, ranks, setting));
    }
    return found;
  }

  function replace(gone: readonly Item[], come: readonly Item[]): Passage[] {
    for (const item of gone) items.delete(item.id);
    for (const item of come) items.set(item.id, item);
    return lines.replace(gone, come);
  }

  function look(gone: readonly Item[], come: readonly Item[], touched: readonly Passage[]): void {
    for (const { id } of gone) known.dropItem(id);
    for (const item of come) {
      for (const clash of clashesOfItem(item, setting)) known.put(clash);
      for (const other of items.values()) {
        if (other === item || other.start >= item.end || item.start >= other.end) continue;
        const [first, second] = compareItems(item, other) < 0 ? [item, other] : [other, item];
        for (const clash of clashesOfMeeting(first, second, setting)) known.put(clash);
      }
    }
    for (const { first, second } of touched) {
      for (const name of passageNames(first, second)) known.drop(name);
    }
    for (const { first, second, ranks } of touched) {
      if (ranks.length === 0) continue;
      for (const clash of clashesOfPassage(first, second, ranks, setting)) known.put(clash);
    }
    if (movesNights(gone, come)) known.putNights(clashesOfNights(items.values(), setting));
  }

  function movesNights(gone: readonly Item[], come: readonly Item[]): boolean {
    if (!setting.beds) return false;
    const after = new Map(come.map((item) => [item.id, item]));
    if (gone.some((item) => changesNights(item, after.get(item.id) ?? null))) return true;
    return come.some((item) => gone.every(({ id }) => id !== item.id));
  }

  /** What is there now of what changes, and what takes its place. The last word on an item holds. */
  function parts(changes: readonly Change[]): { readonly gone: Item[]; readonly come: Item[] } {
    const last = new Map(changes.map((change) => [changedId(change), change]));
    return {
      gone: [...last.keys()].flatMap((id) => items.get(id) ?? []),
      come: [...last.values()].flatMap((change) => itemOf(change, setting) ?? []),
    };
  }

  return {
    clashes: () => known.sorted(),
    with: (changes) => {
      const { gone, come } = parts(changes);
      const back = known.mark();
      look(gone, come, replace(gone, come));
      const found = known.sorted();
      replace(come, gone);
      back();
      return found;
    },
    change: (changes) => {
      const { gone, come } = parts(changes);
      look(gone, come, replace(gone, come));
    },
  };
}

function changedId(change: Change): string {
  switch (change.kind) {
    case 'visit':
      return change.visit.id;
    case 'transfer':
      return change.transfer.id;
    case 'removed':
      return change.id;
  }
}

/** Calls `on` for every two items that overlap, the one that starts first first. */
function meet(items: readonly Item[], on: (first: Item, second: Item) => void): void {
  let running: Item[] = [];
  for (const next of items.filter(({ clocks }) => clocks !== null).toSorted(compareItems)) {
    running = running.filter(({ end }) => end > next.start);
    for (const one of running) on(one, next);
    running.push(next);
  }
}

/** The clashes found, by name, by item and in their order; `mark` gives the way back. */
function knownClashes(found: readonly Clash[]) {
  const byName = new Map<string, Clash>();
  const byItem = new Map<string, Set<string>>();
  let order: readonly Clash[] = found.toSorted(compareClashes);
  // Since they were last put in order.
  const fresh = new Set<Clash>();
  const dropped = new Set<Clash>();
  let journal: (() => void)[] | null = null;
  for (const clash of found) enter(clash);

  function enter(clash: Clash): void {
    byName.set(clash.name, clash);
    for (const id of clash.itemIds) {
      const names = byItem.get(id);
      if (names) names.add(clash.name);
      else byItem.set(id, new Set([clash.name]));
    }
  }

  function leave(clash: Clash): void {
    byName.delete(clash.name);
    for (const id of clash.itemIds) byItem.get(id)?.delete(clash.name);
  }

  function drop(name: string): void {
    const clash = byName.get(name);
    if (!clash) return;
    leave(clash);
    if (!fresh.delete(clash)) dropped.add(clash);
    journal?.push(() => {
      enter(clash);
    });
  }

  function put(clash: Clash): void {
    drop(clash.name);
    enter(clash);
    fresh.add(clash);
    journal?.push(() => {
      leave(clash);
    });
  }

  /** Only what is new has to be sorted. */
  function sorted(): readonly Clash[] {
    if (dropped.size > 0) order = order.filter((clash) => !dropped.has(clash));
    if (fresh.size > 0) order = merge(order, [...fresh].sort(compareClashes));
    settle();
    return order;
  }

  function settle(): void {
    fresh.clear();
    dropped.clear();
  }

  return {
    put,
    drop,
    sorted,
    dropItem: (id: string): void => {
      for (const name of byItem.get(id) ?? []) drop(name);
    },
    putNights: (nights: readonly Clash[]): void => {
      for (const { kind, name } of byName.values()) if (kind === 'stay') drop(name);
      for (const clash of nights) put(clash);
    },
    mark: (): (() => void) => {
      const before = sorted();
      journal = [];
      return () => {
        for (const back of journal?.toReversed() ?? []) back();
        journal = null;
        order = before;
        settle();
      };
    },
  };
}

/** Both are in order; few come. */
function merge(old: readonly Clash[], come: readonly Clash[]): readonly Clash[] {
  const parts: (readonly Clash[])[] = [];
  let from = 0;
  for (const clash of come) {
    let [low, high] = [from, old.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = old[middle];
      if (other && compareClashes(other, clash) < 0) low = middle + 1;
      else high = middle;
    }
    parts.push(old.slice(from, low), [clash]);
    from = low;
  }
  return [...parts, old.slice(from)].flat();
}
