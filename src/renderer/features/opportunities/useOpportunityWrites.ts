import { useMemo } from 'react';
import type { OpportunityStage } from '../../../shared/domain/opportunities.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import { useWrite } from '../../app/useWrite.ts';
import { clearSelection } from '../../ui/table/state.ts';
import { tableName } from './state.ts';
import type { OpportunityEntry } from './useOpportunities.ts';

export interface OpportunityWrites {
  /** Deletes opportunities and offers to bring them back. */
  remove(rows: readonly Pick<OpportunityEntry, 'id' | 'title'>[]): void;
  /** Copies an opportunity with its notes, without what its milestones found; gives the copy's id, undefined when it failed. */
  duplicate(row: OpportunityEntry): Promise<string | undefined>;
  setStage(ids: readonly string[], stage: OpportunityStage): void;
}

/** What is done to opportunities from the board, the table and the panel alike. */
export function useOpportunityWrites(missionId: string): OpportunityWrites {
  const { opportunities: text } = useTexts();
  const write = useWrite();
  return useMemo(
    () => ({
      remove: (rows) => {
        const ids = rows.map(({ id }) => id);
        const [first] = rows;
        if (!first) return;
        void write(async () => {
          await api.opportunities.remove({ ids });
          clearSelection(tableName(missionId));
          notify({
            text: rows.length === 1 ? text.removedOne(first.title) : text.removedMany(rows.length),
            tone: 'good',
            action: { label: text.undo, run: () => void write(() => api.opportunities.restore({ ids })) },
          });
        });
      },
      duplicate: ({ title, kind, stage, walloonId, partnerId, amount, probability, noteIds, ...row }) =>
        write(async () => {
          const { owner, nextAction, nextOn, comment, writerId } = row;
          const said = { kind, stage, walloonId, partnerId, amount, probability, owner, nextAction, nextOn };
          const { id } = await api.opportunities.create({
            ...said,
            missionId,
            title: text.copyOf(title),
            comment,
            writerId,
            noteIds: [...noteIds],
          });
          return id;
        }),
      setStage: (ids, stage) => {
        void write(async () => {
          await api.opportunities.update({ ids: [...ids], fields: { stage } });
          notify({ text: text.stageSet(ids.length, text.stage[stage]), tone: 'good' });
        });
      },
    }),
    [text, write, missionId],
  );
}
