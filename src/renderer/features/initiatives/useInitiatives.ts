import { useMemo } from 'react';
import type { Row } from '../../../shared/domain/entities.ts';
import { isOutdated, type Initiative } from '../../../shared/domain/initiatives.ts';
import { planThemes } from '../../../shared/domain/themes.ts';
import { api } from '../../api/client.ts';
import { useOrganisationChoices } from '../../api/useOrganisationChoices.ts';
import { useRead } from '../../api/useRead.ts';
import { useToday } from '../../ui/useToday.ts';

/** An initiative with the name of its owner, and whether its label is past its end. */
export type InitiativeEntry = Row<Initiative> & { readonly owner: string; readonly outdated: boolean };

/** The register. Undefined while it is read. */
export function useInitiatives(): readonly InitiativeEntry[] | undefined {
  const rows = useRead(api.initiatives.list, {}).value;
  const organisations = useOrganisationChoices();
  const today = useToday();
  return useMemo(
    () =>
      organisations &&
      rows?.map((row) => ({
        ...row,
        owner: organisations.nameOf(row.ownerId),
        outdated: isOutdated(row, today),
      })),
    [rows, organisations, today],
  );
}

/** The themes of the plan, then those others wrote. */
export function themesOf(rows: readonly Pick<Initiative, 'theme'>[]): string[] {
  const others = rows.flatMap(({ theme }) => (theme === '' ? [] : [theme]));
  return [...new Set<string>([...planThemes, ...others.toSorted()])];
}
