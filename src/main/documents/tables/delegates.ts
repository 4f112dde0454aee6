import { documents } from '../../../shared/texts/documents.ts';
import { domain } from '../../../shared/texts/domain.ts';
import type { MissionPlan, PlanDelegate } from '../plan.ts';
import { inOrder } from '../programme.ts';

/** The list of delegates as a table of texts, in the order of their names. */
export interface DelegatesTable {
  readonly columns: ReadonlyArray<{ readonly key: ColumnKey; readonly title: string }>;
  readonly rows: ReadonlyArray<Readonly<Record<ColumnKey, string>>>;
}

export type ColumnKey = (typeof columnKeys)[number];

export function delegatesTable(plan: MissionPlan): DelegatesTable {
  const words = documents[plan.language];
  return {
    columns: columnKeys.map((key) => ({ key, title: words.column[key] })),
    rows: inOrder(plan.delegates).map((delegate) => row(plan, delegate)),
  };
}

const columnKeys = [
  'civility',
  'lastName',
  'firstName',
  'organisation',
  'role',
  'category',
  'email',
  'phone',
  'languages',
  'legs',
  'groups',
] as const;

function row(plan: MissionPlan, delegate: PlanDelegate): Record<ColumnKey, string> {
  const legs = plan.legs.filter((leg) => delegate.legIds.includes(leg.id));
  return {
    civility: domain[plan.language].civility[delegate.civility],
    lastName: delegate.lastName,
    firstName: delegate.firstName,
    organisation: delegate.organisation ?? '',
    role: delegate.role,
    category: delegate.category,
    email: delegate.email,
    phone: delegate.phone,
    languages: delegate.languages.map((code) => code.toUpperCase()).join(', '),
    legs: legs.map((leg) => leg.title).join(', '),
    groups: delegate.groups.map((group) => group.name).join(', '),
  };
}
