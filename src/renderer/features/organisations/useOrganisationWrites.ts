import { useMemo } from 'react';
import type { OrganisationRow } from '../../../shared/contract/organisations.ts';
import type { OrganisationKind } from '../../../shared/domain/organisations.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';

export interface OrganisationWrites {
  /** Deletes organisations and offers to bring them back. */
  remove(rows: readonly Pick<OrganisationRow, 'id' | 'name'>[]): void;
  /** Copies organisations; gives the ids of the copies, undefined when it failed. */
  duplicate(ids: readonly string[]): Promise<readonly string[] | undefined>;
  setKind(ids: readonly string[], kind: OrganisationKind): void;
}

/** What is done to organisations from the table and the panel alike, each said in a message. */
export function useOrganisationWrites(): OrganisationWrites {
  const { organisations: text, domain } = useTexts();
  const write = useWrite();
  return useMemo(
    () => ({
      remove: (rows) => {
        const ids = rows.map(({ id }) => id);
        const [first] = rows;
        if (!first) return;
        void write(async () => {
          await api.organisations.remove({ ids });
          clearSelection(tableName);
          notify({
            text: rows.length === 1 ? text.removedOne(first.name) : text.removedMany(rows.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.organisations.restore({ ids })) },
          });
        });
      },
      duplicate: (ids) =>
        write(async () => {
          const copies = await api.organisations.duplicate({ ids: [...ids], mark: text.copyMark });
          notify({ text: text.duplicated(ids.length), tone: 'good' });
          return copies.ids;
        }),
      setKind: (ids, kind) => {
        void write(async () => {
          await api.organisations.update({ ids: [...ids], fields: { kind } });
          notify({ text: text.kindChanged(ids.length, domain.organisationKind[kind]), tone: 'good' });
        });
      },
    }),
    [text, domain, write],
  );
}
