import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { TransferRow } from '../../../shared/contract/transfers.ts';
import type { Row } from '../../../shared/domain/entities.ts';
import type { Leg } from '../../../shared/domain/missions.ts';
import type { Suggestion } from '../../../shared/domain/suggestions.ts';
import { api } from '../../api/client.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import type { BoardItem, BoardMove } from '../../ui/timeBoard/model.ts';
import { focusItem, say } from '../../ui/timeBoard/state.ts';
import { passageFrom } from './clocks.ts';
import { placeTransfer } from './passages.ts';
import type { Travel } from './useTravel.ts';
import { gapPrefix } from './useWays.ts';
import { spanWords } from './words.ts';

/** What is done to transfers on the board; each tells whether it was about one, and for which it then did it. */
interface WayActions {
  readonly place: (moves: readonly BoardMove[]) => boolean;
  readonly open: (item: BoardItem) => boolean;
  readonly remove: (items: readonly BoardItem[]) => boolean;
  readonly duplicate: (items: readonly BoardItem[]) => boolean;
}

export function useWayActions(missionId: string, travel: Travel, leg: Row<Leg>): WayActions {
  const text = useTexts();
  const language = useLanguage();
  const write = useWrite();
  const [, navigate] = useLocation();
  const { transfers, suggestions } = travel;

  return useMemo(() => {
    const { said } = text.programme;
    const find = (item: BoardItem | undefined): TransferRow | undefined =>
      transfers.find(({ id }) => id === item?.id);

    const add = (suggestion: Suggestion, item: BoardItem): void => {
      void write(() => api.transfers.createMany({ transfers: [made(missionId, suggestion)] })).then(
        (done) => {
          const [id] = done?.ids ?? [];
          if (!done || id === undefined) return;
          focusItem(id);
          say(said.wayAdded(item.title));
          const undo = (): void => void write(() => api.transfers.remove({ ids: done.ids }));
          notify({ text: said.wayAdded(item.title), tone: 'good', action: { label: said.undo, run: undo } });
        },
      );
    };

    return {
      place: ([move]) => {
        const transfer = find(move?.item);
        if (!move || !transfer) return false;
        const { item, span } = move;
        const zones = transfer.passage ?? { start: '', end: '', startZone: leg.zone, endZone: leg.zone };
        void placeTransfer(write, transfer.id, span && passageFrom(leg.zone, span, zones));
        say(span ? said.wayMoved(item.title, spanWords(text, language, span)) : said.wayTaken(item.title));
        return true;
      },
      open: (item) => {
        const suggestion = suggestions.find(({ name }) => item.id === `${gapPrefix}${name}`);
        if (suggestion) add(suggestion, item);
        else if (find(item)) navigate(`/missions/${missionId}/transfers/${item.id}`);
        return item.form !== 'card';
      },
      remove: ([item]) => {
        const transfer = find(item);
        if (!item || !transfer) return false;
        const ids = [transfer.id];
        void write(() => api.transfers.remove({ ids })).then((done) => {
          if (done === undefined) return;
          const undo = (): void => void write(() => api.transfers.restore({ ids }));
          notify({
            text: said.wayRemoved(item.title),
            tone: 'good',
            action: { label: said.undo, run: undo },
          });
        });
        return true;
      },
      duplicate: ([item]) => {
        const transfer = find(item);
        if (!item || !transfer) return false;
        const { id: _id, ...row } = transfer;
        void write(() => api.transfers.create(mutable(row))).then((done) => {
          if (done === undefined) return;
          focusItem(done.id);
          say(said.wayDuplicated(item.title));
        });
        return true;
      },
    };
  }, [missionId, transfers, suggestions, leg.zone, text, language, write, navigate]);
}

function made(missionId: string, suggestion: Suggestion) {
  const { legId, mode, passage, fromPlaceId, toPlaceId, everyone, groupIds, delegateIds } = suggestion;
  const blank = { status: 'option', operator: '', number: '', seats: null, comment: '' } as const;
  const way = { legId, mode, passage, fromPlaceId, toPlaceId, everyone };
  return mutable({ ...blank, ...way, missionId, groupIds, delegateIds });
}

/** What crosses the door holds lists of its own. */
function mutable({ groupIds, delegateIds, ...row }: Omit<TransferRow, 'id'>) {
  return { ...row, groupIds: [...groupIds], delegateIds: [...delegateIds] };
}
