import { useState } from 'react';
import type { OpportunityStage } from '../../../shared/domain/opportunities.ts';
import { api } from '../../api/client.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import type { OpportunityEntry } from './useOpportunities.ts';

interface Moves {
  /** The stage a card stands in on screen, from the moment it is moved. */
  readonly stageOf: (row: OpportunityEntry) => OpportunityStage;
  readonly move: (id: string, stage: OpportunityStage) => void;
  /** The last move in words, for who does not see it. */
  readonly said: string;
}

/** Moves of cards between stages, each one undo step; a second key need not wait until the first is saved. */
export function useMoves(rows: readonly OpportunityEntry[]): Moves {
  const { opportunities: text } = useTexts();
  const write = useWrite();
  const [going, setGoing] = useState<Readonly<Record<string, OpportunityStage>>>({});
  const [said, setSaid] = useState('');

  const [seen, setSeen] = useState(rows);
  if (rows !== seen) {
    setSeen(rows);
    // What has arrived is no longer on its way; a later undo must show.
    const open = Object.entries(going).filter(([id, stage]) =>
      rows.some((row) => row.id === id && row.stage !== stage),
    );
    setGoing(Object.fromEntries(open));
  }

  const stageOf = (row: OpportunityEntry): OpportunityStage => going[row.id] ?? row.stage;
  return {
    stageOf,
    said,
    move: (id, stage) => {
      const row = rows.find((one) => one.id === id);
      if (!row || stageOf(row) === stage) return;
      setGoing((before) => ({ ...before, [id]: stage }));
      setSaid(text.moved(row.title, text.stage[stage]));
      void write(() => api.opportunities.update({ ids: [id], fields: { stage } })).then((done) => {
        if (done !== undefined) return;
        setGoing((before) => Object.fromEntries(Object.entries(before).filter(([other]) => other !== id)));
      });
    },
  };
}
