import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import { canonicalJson } from '../../../shared/domain/json.ts';
import type { Passage } from '../../../shared/domain/transfers.ts';
import { api } from '../../api/client.ts';
import type { Write } from './changes.ts';

/** Times of transfers that are on screen before they are saved and read again. */
const usePassages = create<Readonly<Record<string, Passage | null>>>(() => ({}));

/** Gives a transfer its times: on screen at once, saved after. */
export async function placeTransfer(write: Write, id: string, passage: Passage | null): Promise<void> {
  usePassages.setState({ [id]: passage });
  const done = await write(() => api.transfers.update({ ids: [id], fields: { passage } }));
  if (done === undefined) forget([id]);
}

/** The transfers read, with the times under way. */
export function useShownTransfers(list: readonly TransferRow[]): readonly TransferRow[] {
  const passages = usePassages();
  useEffect(() => {
    forget(
      list.flatMap(({ id, passage }) => {
        const shown = usePassages.getState()[id];
        return shown !== undefined && canonicalJson(shown) === canonicalJson(passage) ? [id] : [];
      }),
    );
  }, [list]);
  return useMemo(
    () =>
      list.map((transfer) => {
        const passage = passages[transfer.id];
        return passage === undefined ? transfer : { ...transfer, passage };
      }),
    [list, passages],
  );
}

function forget(ids: readonly string[]): void {
  if (ids.length === 0) return;
  usePassages.setState(
    (before) => Object.fromEntries(Object.entries(before).filter(([id]) => !ids.includes(id))),
    true,
  );
}
