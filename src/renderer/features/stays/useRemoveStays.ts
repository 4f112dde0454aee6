import { useMemo } from 'react';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';

/** Deletes stays and offers to bring them back; rows that stand for a missing bed are left alone. */
export function useRemoveStays(missionId: string): (rowIds: readonly string[]) => void {
  const { stays: text } = useTexts();
  const write = useWrite();
  return useMemo(
    () => (rowIds) => {
      const ids = rowIds.filter((id) => id.startsWith('stay_'));
      if (ids.length === 0) return;
      void write(async () => {
        await api.stays.remove({ ids });
        clearSelection(tableName(missionId));
        notify({
          text: text.removed(ids.length),
          tone: 'good',
          action: { label: text.undo, run: () => void write(() => api.stays.restore({ ids })) },
        });
      });
    },
    [missionId, text, write],
  );
}
