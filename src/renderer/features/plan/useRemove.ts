import { useCallback } from 'react';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';
import { numbered } from './usePlan.ts';

interface Removed {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** Deletes recommendations or objectives and offers to bring them back. */
export function useRemove(of: 'recommendations' | 'objectives'): (rows: readonly Removed[]) => void {
  const { plan: text } = useTexts();
  const write = useWrite();
  return useCallback(
    (rows) => {
      const ids = rows.map(({ id }) => id);
      const [first] = rows;
      if (!first) return;
      void write(async () => {
        await api[of].remove({ ids });
        clearSelection(tableName(of));
        notify({
          text: rows.length === 1 ? text.removed(numbered(first)) : text.removedMany(rows.length),
          tone: 'good',
          action: { label: text.undo, run: () => void write(() => api[of].restore({ ids })) },
        });
      });
    },
    [of, text, write],
  );
}
