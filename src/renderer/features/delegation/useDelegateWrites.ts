import { useMemo } from 'react';
import type { DelegateRow } from '../../../shared/contract/delegates.ts';
import type { GroupRow } from '../../../shared/contract/groups.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';

export interface DelegateWrites {
  /** Deletes delegates and offers to bring them back. */
  remove(rows: readonly Pick<DelegateRow, 'id' | 'firstName' | 'lastName'>[]): void;
  /** Copies delegates; gives the ids of the copies, undefined when it failed. */
  duplicate(ids: readonly string[]): Promise<readonly string[] | undefined>;
  addToGroup(ids: readonly string[], group: Pick<GroupRow, 'id' | 'name'>): void;
  removeFromGroup(ids: readonly string[], group: Pick<GroupRow, 'id' | 'name'>): void;
}

/** What is done to delegates from the table, the panel and the groups alike, each said in a message. */
export function useDelegateWrites(missionId: string): DelegateWrites {
  const { delegation: text } = useTexts();
  const write = useWrite();
  return useMemo(() => {
    const regroup = (
      ids: readonly string[],
      fields: { add: { groupIds: string[] } } | { remove: { groupIds: string[] } },
      said: string,
    ): void => {
      void write(async () => {
        await api.delegates.update({ ids: [...ids], fields });
        notify({ text: said, tone: 'good' });
      });
    };
    return {
      remove: (rows) => {
        const ids = rows.map(({ id }) => id);
        const [first] = rows;
        if (!first) return;
        void write(async () => {
          await api.delegates.remove({ ids });
          clearSelection(tableName(missionId));
          notify({
            text:
              rows.length === 1
                ? text.removedOne(`${first.firstName} ${first.lastName}`.trim())
                : text.removedMany(rows.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.delegates.restore({ ids })) },
          });
        });
      },
      duplicate: (ids) =>
        write(async () => {
          const copies = await api.delegates.duplicate({ ids: [...ids], mark: text.copyMark });
          notify({ text: text.duplicated(ids.length), tone: 'good' });
          return copies.ids;
        }),
      addToGroup: (ids, group) => {
        regroup(ids, { add: { groupIds: [group.id] } }, text.addedTo(ids.length, group.name));
      },
      removeFromGroup: (ids, group) => {
        regroup(ids, { remove: { groupIds: [group.id] } }, text.removedFrom(ids.length, group.name));
      },
    };
  }, [missionId, text, write]);
}
