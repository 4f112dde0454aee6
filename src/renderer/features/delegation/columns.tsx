import { useMemo, type ReactNode } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import { languagesText } from '../../../shared/texts/wording.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { ColourDot } from '../../ui/ColourDot.tsx';
import type { Choice, Column } from '../../ui/table/column.ts';
import { shortLegNames } from './legNames.ts';
import type { Delegation } from './useDelegation.ts';
import classes from './DelegationScreen.module.css';

/** The columns of the table of delegates. */
export function useColumns(delegation: Delegation | undefined): readonly Column<DelegateRow>[] {
  const { column, field } = useTexts().delegation;
  const language = useLanguage();
  const { groups, legs } = delegation ?? {};
  return useMemo(() => {
    const legNames = shortLegNames(legs ?? []);
    const legTitles = new Map((legs ?? []).map(({ id, title }) => [id, title]));
    const groupById = new Map((groups ?? []).map((group) => [group.id, group]));
    const groupsOf = (row: DelegateRow): GroupRow[] => known(row.groupIds, groupById);
    return [
      {
        key: 'name',
        label: column.name,
        width: 190,
        grow: 1.4,
        text: (row) => `${row.lastName} ${row.firstName}`.trim(),
        cell: (row) => (
          <>
            {row.lastName} <span className={classes.firstName}>{row.firstName}</span>
          </>
        ),
        copied: [
          { label: field.lastName, text: (row) => row.lastName },
          { label: field.firstName, text: (row) => row.firstName },
        ],
      },
      {
        key: 'organisation',
        label: column.organisation,
        width: 180,
        grow: 1.5,
        text: (row) => row.organisation,
      },
      { key: 'role', label: column.role, width: 160, grow: 1.4, text: (row) => row.role },
      {
        key: 'legs',
        label: column.legs,
        width: 130,
        text: (row) => known(row.legIds, legNames).join(', '),
        also: (row) => known(row.legIds, legTitles).join(' '),
      },
      {
        key: 'groups',
        label: column.groups,
        width: 150,
        grow: 1.3,
        text: (row) =>
          groupsOf(row)
            .map(({ name }) => name)
            .join(', '),
        cell: (row) => <GroupNames groups={groupsOf(row)} />,
      },
      { key: 'category', label: column.category, width: 130, text: (row) => row.category },
      {
        key: 'languages',
        label: column.languages,
        width: 116,
        grow: 0.5,
        text: (row) => row.languages.map((code) => code.toUpperCase()).join(' '),
        also: (row) => (row.languages.length === 0 ? '' : languagesText(language, row.languages)),
      },
      { key: 'email', label: column.email, width: 210, grow: 1.2, text: (row) => row.email },
      {
        key: 'phone',
        label: column.phone,
        width: 150,
        text: (row) => row.phone,
        cell: (row) => <span className="numbers">{row.phone}</span>,
      },
    ];
  }, [column, field, language, groups, legs]);
}

/** What one can filter by; groups have their own place above the table. */
export function useChoices(delegation: Delegation | undefined): readonly Choice<DelegateRow>[] {
  const { column, noLeg, noCategory } = useTexts().delegation;
  const { legs, categories } = delegation ?? {};
  return useMemo(
    () => [
      {
        key: 'leg',
        label: column.legs,
        options: withNone(
          (legs ?? []).map(({ id, title }) => ({ value: id, label: title })),
          noLeg,
        ),
        values: (row) => orNone(row.legIds),
      },
      {
        key: 'category',
        label: column.category,
        options: withNone(
          (categories ?? []).map((category) => ({ value: category, label: category })),
          noCategory,
        ),
        values: (row) => [row.category],
      },
      {
        key: 'group',
        label: column.groups,
        options: [],
        values: (row) => orNone(row.groupIds),
        hidden: true,
      },
    ],
    [column, noLeg, noCategory, legs, categories],
  );
}

/** The value that stands for « none » in a filter. */
export const none = '';

function orNone(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : [none];
}

function withNone<T>(
  options: readonly T[],
  label: string,
): readonly (T | { value: string; label: string })[] {
  return options.length === 0 ? [] : [...options, { value: none, label }];
}

function known<T>(ids: readonly string[], byId: ReadonlyMap<string, T>): T[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function GroupNames({ groups }: { readonly groups: readonly GroupRow[] }): ReactNode {
  return groups.map((group, index) => (
    <span key={group.id} className={classes.groupName}>
      <ColourDot colour={group.colour} /> {group.name}
      {index < groups.length - 1 && ', '}
    </span>
  ));
}
