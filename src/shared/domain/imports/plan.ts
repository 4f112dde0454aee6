import { groupColours } from '../delegates.ts';
import { fold } from '../fold.ts';
import type { OrganisationKind } from '../organisations.ts';
import type { PersonFields } from './candidates.ts';
import { rowOf } from './clusters.ts';
import { isEmpty, isSame } from './merge.ts';
import { problemLevels, type Problem, type ProblemLevel } from './problems.ts';
import { reviewImport, type ImportInput, type Review } from './review.ts';
import { knownRow, mergeCluster, sourcesOf, type ClusterMerge } from './sources.ts';

/** The finished import: plain data that the store writes in one action. Organisations and groups are named by their index here. */
export interface Plan {
  readonly organisations: readonly PlannedOrganisation[];
  readonly groups: readonly PlannedGroup[];
  readonly create: readonly {
    /** Rows of the table that it comes from. */
    readonly rows: readonly number[];
    readonly fields: PersonFields;
    readonly organisation: number | null;
    readonly groups: readonly number[];
  }[];
  readonly update: readonly {
    readonly id: string;
    readonly rows: readonly number[];
    /** Only what changes. */
    readonly fields: Partial<PersonFields>;
    /** Null when it stays as it is. */
    readonly organisation: number | null;
    /** Groups to be in, those it may be in already among them. */
    readonly groups: readonly number[];
  }[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

export interface PlannedOrganisation {
  /** Null: to be made. */
  readonly existingId: string | null;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface PlannedGroup {
  /** Null: to be made. */
  readonly existingId: string | null;
  readonly name: string;
  readonly colour: (typeof groupColours)[number];
}

export interface Counts {
  readonly rows: number;
  readonly create: number;
  readonly update: number;
  /** Delegates found again in the file with nothing new. */
  readonly unchanged: number;
  /** Rows made one with another row or with an existing delegate. */
  readonly merged: number;
  /** Rows left out by choice. */
  readonly skipped: number;
  /** Rows that cannot be imported as they are. */
  readonly blocked: number;
  readonly clusters: number;
  readonly newOrganisations: number;
  readonly newGroups: number;
  readonly problems: Readonly<Record<ProblemLevel, number>>;
}

/** Plans an import from beginning to end. Pure: nothing is written. */
export function planImport(input: ImportInput): Plan {
  return finishImport(input, reviewImport(input));
}

/** Plans an import from its review, made with the same input. */
export function finishImport(input: ImportInput, review: Review): Plan {
  const sources = sourcesOf(input, review);
  const groups = groupBook(input);
  const organisations = organisationBook(review);
  const create: Plan['create'][number][] = [];
  const update: Plan['update'][number][] = [];
  const clustered = new Set<number>();
  const done = { unchanged: 0, merged: 0, skipped: 0, blocked: 0 };

  const createFrom = (merge: Omit<ClusterMerge, 'existing'>): void => {
    if (merge.merged.person.lastName === '') {
      done.blocked += merge.rows.length;
      return;
    }
    done.merged += merge.rows.length - 1;
    const { person, organisation, groups: named } = merge.merged;
    create.push({
      rows: merge.rows,
      fields: person,
      organisation: organisations.use(organisation),
      groups: groups.of(named, person.legIds),
    });
  };

  const updateFrom = ({
    existing,
    rows,
    merged,
  }: ClusterMerge & { existing: NonNullable<ClusterMerge['existing']> }): void => {
    done.merged += rows.length;
    const fields = changed(existing, merged.person);
    const planned = organisations.use(merged.organisation);
    const organisation =
      planned !== null && organisations.list[planned]?.existingId !== existing.organisationId
        ? planned
        : null;
    const joins = groups.of(merged.groups, merged.person.legIds);
    if (Object.keys(fields).length === 0 && organisation === null && joins.length === 0) done.unchanged += 1;
    else update.push({ id: existing.id, rows, fields, organisation, groups: joins });
  };

  const createRow = (row: number): void => {
    const [known] = knownRow(sources, row);
    if (known) createFrom({ rows: [row], merged: { ...known, proposals: [] } });
  };

  for (const cluster of review.clusters) {
    const rows = cluster.members.flatMap(rowOf);
    for (const row of rows) clustered.add(row);
    const { action } = cluster.choice;
    const alone = new Set(action === 'keep' ? rows : cluster.choice.apart);
    const together = rows.filter((row) => !alone.has(row));
    for (const row of rows) if (alone.has(row)) createRow(row);
    if (together.length === 0) continue;
    if (action === 'skip') {
      const hasExisting = cluster.members.some((member) => member.kind === 'existing');
      const [first] = together;
      if (!hasExisting && first !== undefined) createRow(first);
      done.skipped += together.length - (hasExisting ? 0 : 1);
      continue;
    }
    const merge = mergeCluster(sources, cluster, cluster.choice);
    if (merge.existing) updateFrom({ ...merge, existing: merge.existing });
    else createFrom(merge);
  }
  for (const candidate of review.candidates) if (!clustered.has(candidate.row)) createRow(candidate.row);
  create.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));

  const problems = review.candidates.flatMap((candidate) => candidate.problems);
  return {
    organisations: organisations.list,
    groups: groups.list,
    create,
    update,
    problems,
    counts: {
      rows: review.candidates.length,
      create: create.length,
      update: update.length,
      ...done,
      clusters: review.clusters.length,
      newOrganisations: organisations.list.filter((one) => one.existingId === null).length,
      newGroups: groups.list.filter((one) => one.existingId === null).length,
      problems: levelCounts(problems),
    },
  };
}

/** The fields in which the merged person differs from the delegate; e-mail addresses that differ in case only do not. */
function changed(existing: PersonFields, merged: PersonFields): Partial<PersonFields> {
  const keys = Object.keys(merged) as (keyof PersonFields)[];
  const differing = keys.filter((key) => {
    const [before, after] = [existing[key], merged[key]];
    if (isEmpty(after) || isSame(before, after)) return false;
    return key !== 'email' || existing.email.toLowerCase() !== merged.email.toLowerCase();
  });
  return Object.fromEntries(differing.map((key) => [key, merged[key]]));
}

/** Organisations that somebody in the plan belongs to, in the order they come up. */
function organisationBook(review: Review) {
  const list: PlannedOrganisation[] = [];
  const places = new Map<number, number>();
  return {
    list,
    use: (index: number): number | null => {
      const match = review.organisations[index];
      if (!match) return null;
      const place = places.get(index) ?? list.length;
      if (place === list.length)
        list.push({ existingId: match.existingId, name: match.name, kind: match.kind });
      places.set(index, place);
      return place;
    },
  };
}

/** Groups that somebody in the plan is in: those named in the file, and one for each leg when asked. */
function groupBook({ legs, existingGroups, choices }: ImportInput) {
  const list: PlannedGroup[] = [];
  const places = new Map<string, number>();
  const existing = new Map(existingGroups.toReversed().map((group) => [fold(group.name), group]));
  const titles = new Map(legs.map((leg) => [leg.id, leg.title]));
  const use = (name: string): number => {
    const key = fold(name);
    const known = places.get(key);
    if (known !== undefined) return known;
    const found = existing.get(key);
    const colour = groupColours[(existingGroups.length + list.length) % groupColours.length] ?? 'teal';
    places.set(key, list.length);
    return list.push({ existingId: found?.id ?? null, name: found?.name ?? name, colour }) - 1;
  };
  return {
    list,
    of: (named: readonly string[], legIds: readonly string[]): number[] => {
      const ofLegs = choices.groupPerLeg ? legIds.flatMap((legId) => titles.get(legId) ?? []) : [];
      return [...new Set([...named, ...ofLegs].map(use))];
    },
  };
}

function levelCounts(problems: readonly Problem[]): Record<ProblemLevel, number> {
  const counts: Record<ProblemLevel, number> = { blocking: 0, warning: 0, note: 0 };
  for (const problem of problems) counts[problemLevels[problem.code]] += 1;
  return counts;
}
