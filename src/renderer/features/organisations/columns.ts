import { useMemo } from 'react';
import type { OrganisationRow } from '../../../shared/contract/organisations.ts';
import { organisationKinds } from '../../../shared/domain/organisations.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Choice, Column } from '../../ui/table/column.ts';

/** The columns of the directory. */
export function useColumns(): readonly Column<OrganisationRow>[] {
  const { organisations, domain } = useTexts();
  const { column } = organisations;
  return useMemo(
    () => [
      { key: 'name', label: column.name, width: 240, grow: 2, text: (row) => row.name },
      { key: 'kind', label: column.kind, width: 170, text: (row) => domain.organisationKind[row.kind] },
      { key: 'city', label: column.city, width: 150, text: (row) => row.city },
      { key: 'website', label: column.website, width: 180, grow: 1.2, text: (row) => row.website },
      {
        key: 'contacts',
        label: column.contacts,
        width: 110,
        grow: 0.3,
        text: (row) => String(row.contacts),
        number: (row) => row.contacts,
      },
      {
        key: 'delegates',
        label: column.delegates,
        width: 110,
        grow: 0.3,
        text: (row) => String(row.delegates),
        number: (row) => row.delegates,
      },
    ],
    [column, domain],
  );
}

export function useChoices(): readonly Choice<OrganisationRow>[] {
  const { organisations, domain } = useTexts();
  return useMemo(
    () => [
      {
        key: 'kind',
        label: organisations.column.kind,
        options: organisationKinds.map((value) => ({ value, label: domain.organisationKind[value] })),
        values: (row) => [row.kind],
      },
    ],
    [organisations, domain],
  );
}
