import type { Delegate } from '../delegates.ts';
import type { Row } from '../entities.ts';
import type { Candidate } from './candidates.ts';
import { rowOf, type Cluster, type ClusterChoice } from './clusters.ts';
import { mergeKnown, type Known, type Merged } from './merge.ts';
import type { OrganisationMatch } from './organisations.ts';

/** Where the members of a cluster are looked up. */
export interface Sources {
  readonly candidates: readonly Candidate[];
  readonly organisationOf: readonly number[];
  readonly delegates: ReadonlyMap<string, Row<Delegate>>;
  /** Index of the matched organisation by the id of the existing one. */
  readonly organisations: ReadonlyMap<string, number>;
}

export function sourcesOf(
  input: { readonly existingDelegates: readonly Row<Delegate>[] },
  review: {
    readonly candidates: readonly Candidate[];
    readonly organisations: readonly OrganisationMatch[];
    readonly organisationOf: readonly number[];
  },
): Sources {
  const organisations = new Map<string, number>();
  review.organisations.forEach(({ existingId }, index) => {
    if (existingId !== null) organisations.set(existingId, index);
  });
  return {
    candidates: review.candidates,
    organisationOf: review.organisationOf,
    delegates: new Map(input.existingDelegates.map((delegate) => [delegate.id, delegate])),
    organisations,
  };
}

export interface ClusterMerge {
  /** The delegate that the rows are merged into; null when they make a new one. */
  readonly existing: Row<Delegate> | null;
  readonly rows: readonly number[];
  readonly merged: Merged;
}

/** What a cluster becomes when its members, those apart left out, are made one. Of several existing delegates the first is meant. */
export function mergeCluster(sources: Sources, cluster: Cluster, choice: ClusterChoice): ClusterMerge {
  const apart = new Set(choice.apart);
  const rows = cluster.members.flatMap(rowOf).filter((row) => !apart.has(row));
  const ids = cluster.members.flatMap((member) => (member.kind === 'existing' ? [member.id] : []));
  const existing = sources.delegates.get(ids[0] ?? '') ?? null;
  const known = rows.flatMap((row) => knownRow(sources, row));
  if (existing) known.unshift(knownDelegate(sources, existing));
  const [first, ...others] = known;
  return { existing, rows, merged: first ? mergeKnown([first, ...others]) : nobody };
}

/** What is known of the person on a row; empty for a row that is not there. */
export function knownRow({ candidates, organisationOf }: Sources, row: number): Known[] {
  const candidate = candidates[row];
  if (!candidate) return [];
  const { person, groups } = candidate;
  return [{ member: { kind: 'row', row }, person, organisation: organisationOf[row] ?? -1, groups }];
}

function knownDelegate({ organisations }: Sources, delegate: Row<Delegate>): Known {
  const { id, missionId: _, organisationId, ...person } = delegate;
  const organisation = organisations.get(organisationId ?? '') ?? -1;
  return { member: { kind: 'existing', id }, person, organisation, groups: [] };
}

/** A cluster all of whose rows are apart has nobody to merge. */
const nobody: Merged = {
  person: {
    civility: '',
    lastName: '',
    firstName: '',
    role: '',
    category: '',
    email: '',
    phone: '',
    languages: [],
    legIds: [],
    aims: '',
    wishes: '',
    diet: '',
    access: '',
  },
  organisation: -1,
  groups: [],
  proposals: [],
};
