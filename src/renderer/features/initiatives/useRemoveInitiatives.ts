import { useCallback } from 'react';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';
import type { InitiativeEntry } from './useInitiatives.ts';

/** Deletes initiatives and offers to bring them back. */
export function useRemoveInitiatives(): (rows: readonly Pick<InitiativeEntry, 'id' | 'name'>[]) => void {
  const { initiatives: text } = useTexts();
  const write = useWrite();
  return useCallback(
    (rows) => {
      const ids = rows.map(({ id }) => id);
      const [first] = rows;
      if (!first) return;
      void write(async () => {
        await api.initiatives.remove({ ids });
        clearSelection(tableName);
        notify({
          text: rows.length === 1 ? text.removedOne(first.name) : text.removedMany(rows.length),
          tone: 'good',
          action: { label: text.undo, run: () => void write(() => api.initiatives.restore({ ids })) },
        });
      });
    },
    [text, write],
  );
}
