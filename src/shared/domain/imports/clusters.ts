import { z } from 'zod';
import { reasons, sureFrom, type Link, type Member, type Reason } from './duplicates.ts';

/** What becomes of those who may be one person. */
export const clusterChoice = z.strictObject({
  /**
   * `merge`: one delegate with the fields of all · `keep`: each row is a delegate of its own · `skip`: the later rows are left out, the
   * first (or the existing delegate) stays as it is.
   */
  action: z.enum(['merge', 'keep', 'skip']),
  /** Rows that are somebody else, whatever the action: each becomes a delegate of its own. */
  apart: z.array(z.int().min(0)).max(100_000),
});
export type ClusterChoice = z.output<typeof clusterChoice>;

/** Members who may be one person, with why. */
export interface Cluster {
  /** Stays the same as long as file and mapping do. */
  readonly id: string;
  /** Existing delegates first, then rows in the order of the file; at least two, at least one row. */
  readonly members: readonly Member[];
  readonly reasons: readonly Reason[];
  /** That of the weakest link. */
  readonly score: number;
  /** What is done unless a person chooses otherwise: nobody is merged on weak evidence. */
  readonly suggestion: ClusterChoice;
}

/**
 * Gathers linked members. Sure links come first; a weak link never joins two groups that are each sure of themselves, so that one shared
 * phone does not make a crowd of two families.
 */
export function clusterLinks(members: readonly Member[], links: readonly Link[]): Cluster[] {
  const sets = disjointSets(members.length);
  const used: Link[] = [];
  const sure = links.filter((link) => link.score >= sureFrom);
  const weak = links.filter((link) => link.score < sureFrom).toSorted((x, y) => y.score - x.score);
  for (const link of sure) {
    sets.join(link.a, link.b);
    used.push(link);
  }
  const core = members.map((_, index) => sets.find(index));
  const coreSize = core.map((root) => sets.size(root));
  for (const link of weak) {
    const [x, y] = [sets.find(link.a), sets.find(link.b)];
    if (x === y) used.push(link);
    else if (sets.size(x) === 1 || sets.size(y) === 1) {
      sets.join(x, y);
      used.push(link);
    }
  }
  const found = new Map<number, { indexes: number[]; links: Link[] }>();
  for (let index = 0; index < members.length; index += 1) {
    const root = sets.find(index);
    if (sets.size(root) < 2) continue;
    const cluster = found.get(root) ?? { indexes: [], links: [] };
    cluster.indexes.push(index);
    found.set(root, cluster);
  }
  for (const link of used) found.get(sets.find(link.a))?.links.push(link);
  return [...found.values()].map(({ indexes, links: own }) =>
    describe(members, indexes, own, core, coreSize),
  );
}

function describe(
  all: readonly Member[],
  indexes: readonly number[],
  links: readonly Link[],
  core: readonly number[],
  coreSize: readonly number[],
): Cluster {
  const members = indexes.flatMap((index) => all[index] ?? []);
  const main = indexes.find((index) => (coreSize[index] ?? 1) > 1);
  const apart =
    main === undefined
      ? []
      : indexes.filter((index) => core[index] !== core[main]).flatMap((index) => rowOf(all[index]));
  const action = main === undefined ? 'keep' : 'merge';
  return {
    id: `row${members.flatMap(rowOf)[0] ?? 0}`,
    members: members.toSorted((a, b) => place(a) - place(b)),
    reasons: reasons.filter((reason) => links.some((link) => link.reasons.includes(reason))),
    score: Math.min(...links.map((link) => link.score)),
    suggestion: { action, apart },
  };
}

function place(member: Member): number {
  return member.kind === 'existing' ? -1 : member.row;
}

export function rowOf(member: Member | undefined): number[] {
  return member?.kind === 'row' ? [member.row] : [];
}

interface Sets {
  find(index: number): number;
  join(a: number, b: number): void;
  size(root: number): number;
}

/** Union-find with path halving and union by size. */
function disjointSets(count: number): Sets {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  const sizes = new Int32Array(count).fill(1);
  const parent = (index: number): number => parents[index] ?? index;
  const find = (index: number): number => {
    let at = index;
    while (parent(at) !== at) {
      parents[at] = parent(parent(at));
      at = parent(at);
    }
    return at;
  };
  return {
    find,
    size: (root) => sizes[root] ?? 1,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)];
      if (x === y) return;
      const [large, small] = (sizes[x] ?? 1) >= (sizes[y] ?? 1) ? [x, y] : [y, x];
      parents[small] = large;
      sizes[large] = (sizes[large] ?? 1) + (sizes[small] ?? 1);
    },
  };
}
