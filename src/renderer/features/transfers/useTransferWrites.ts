import { useMemo } from 'react';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { Suggestion } from '../../../shared/domain/suggestions.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';

type Made = Omit<TransferRow, 'id'>;

export interface TransferWrites {
  /** Makes an empty transfer of a leg; gives its id, undefined when it failed. */
  add(legId: string): Promise<string | undefined>;
  accept(suggestions: readonly Suggestion[]): void;
  duplicate(row: TransferRow): Promise<string | undefined>;
  remove(ids: readonly string[]): void;
}

/** What is done to transfers from the table, the panel and the suggestions alike, each said in a message. */
export function useTransferWrites(missionId: string): TransferWrites {
  const { transfers: text } = useTexts();
  const write = useWrite();
  return useMemo(
    () => ({
      add: (legId) =>
        write(async () => (await api.transfers.create(mutable({ ...blank, missionId, legId }))).id),
      accept: (suggestions) => {
        void write(async () => {
          const transfers = suggestions.map((one) => mutable({ ...blank, ...proposed(one), missionId }));
          const { ids } = await api.transfers.createMany({ transfers });
          notify({
            text: text.accepted(ids.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.transfers.remove({ ids })) },
          });
        });
      },
      duplicate: ({ id: _id, ...row }) =>
        write(async () => {
          const { id } = await api.transfers.create(mutable(row));
          notify({ text: text.duplicated, tone: 'good' });
          return id;
        }),
      remove: (gone) => {
        const ids = [...gone];
        void write(async () => {
          await api.transfers.remove({ ids });
          clearSelection(tableName(missionId));
          notify({
            text: text.removed(ids.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.transfers.restore({ ids })) },
          });
        });
      },
    }),
    [missionId, text, write],
  );
}

const blank = {
  mode: 'coach',
  status: 'option',
  passage: null,
  fromPlaceId: null,
  toPlaceId: null,
  operator: '',
  number: '',
  seats: null,
  everyone: true,
  comment: '',
  groupIds: [],
  delegateIds: [],
} as const;

function proposed(suggestion: Suggestion) {
  const { legId, mode, passage, fromPlaceId, toPlaceId, everyone, groupIds, delegateIds } = suggestion;
  return { legId, mode, passage, fromPlaceId, toPlaceId, everyone, groupIds, delegateIds };
}

/** What crosses the door holds lists of its own. */
function mutable({ groupIds, delegateIds, ...row }: Made) {
  return { ...row, groupIds: [...groupIds], delegateIds: [...delegateIds] };
}
