import { useMemo } from 'react';
import { fold } from '../../shared/domain/fold.ts';
import type { OrganisationKind } from '../../shared/domain/organisations.ts';
import { api } from './client.ts';
import { useRead } from './useRead.ts';

interface OrganisationChoices {
  /** By name, with the city behind it. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** '' for none, or for one that is gone. */
  readonly nameOf: (id: string | null) => string;
  /** A new organisation of the directory; gives its id. */
  readonly add: (name: string, kind: OrganisationKind) => Promise<string>;
}

/** The organisations of the directory, to choose one from. Undefined while they are read. */
export function useOrganisationChoices(): OrganisationChoices | undefined {
  const rows = useRead(api.organisations.list, {}).value;
  return useMemo(() => {
    if (!rows) return undefined;
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    return {
      options: rows
        .map(({ id, name, city }) => ({
          value: id,
          label: city === '' ? name : `${name}, ${city}`,
          key: fold(name),
        }))
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ value, label }) => ({ value, label })),
      nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')),
      add: async (name, kind) => {
        const made = await api.organisations.create({ name, kind, city: '', website: '', comment: '' });
        return made.id;
      },
    };
  }, [rows]);
}
