import { useMemo } from 'react';
import type { Practice } from '../../../shared/domain/practices.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';
import type { PracticeEntry } from './usePractices.ts';

export interface PracticeWrites {
  /** Deletes practices and offers to bring them back. */
  remove(rows: readonly Pick<PracticeEntry, 'id' | 'title'>[]): void;
  /** Copies a practice with the notes it rests on; gives the copy's id, undefined when it failed. */
  duplicate(row: PracticeEntry): Promise<string | undefined>;
  setMaturity(ids: readonly string[], maturity: Practice['maturity']): void;
}

/** What is done to practices from the table and the panel alike, each said in a message. `missionId` null = all missions. */
export function usePracticeWrites(missionId: string | null): PracticeWrites {
  const { practices: text } = useTexts();
  const write = useWrite();
  return useMemo(
    () => ({
      remove: (rows) => {
        const ids = rows.map(({ id }) => id);
        const [first] = rows;
        if (!first) return;
        void write(async () => {
          await api.practices.remove({ ids });
          clearSelection(tableName(missionId));
          notify({
            text: rows.length === 1 ? text.removedOne(first.title) : text.removedMany(rows.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.practices.restore({ ids })) },
          });
        });
      },
      duplicate: ({ id: _id, host: _host, mission: _mission, noteIds, ...fields }) =>
        write(async () => {
          const copy = { ...fields, title: text.copyOf(fields.title), noteIds: [...noteIds] };
          return (await api.practices.create(copy)).id;
        }),
      setMaturity: (ids, maturity) => {
        void write(async () => {
          await api.practices.update({ ids: [...ids], fields: { maturity } });
          notify({ text: text.maturitySet(ids.length, text.maturity[maturity]), tone: 'good' });
        });
      },
    }),
    [text, write, missionId],
  );
}
