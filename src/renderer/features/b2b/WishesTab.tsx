import { SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, type ReactNode } from 'react';
import { wantedOf } from '../../../shared/domain/b2b/wanted.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { Candidates } from './Candidates.tsx';
import { ImportWishes } from './ImportWishes.tsx';
import { setSide, useB2b } from './state.ts';
import { WishGrid, type Said } from './WishGrid.tsx';
import classes from './WishesTab.module.css';

/** Who wants to meet whom, from either side, and who might. */
export function WishesTab({ visitId }: { readonly visitId: string }): ReactNode {
  const text = useTexts().b2b.wishes;
  const write = useWrite();
  const side = useB2b((state) => state.side);
  const parties = useRead(api.sessions.parties, { visitId }).value;
  const wishes = useRead(api.sessions.wishes, { visitId }).value;
  const [ours, theirs] = useMemo(
    () =>
      (['delegation', 'hosts'] as const).map((one) => (parties ?? []).filter((party) => party.side === one)),
    [parties],
  );
  const say = useCallback(
    (said: Said) =>
      write(() =>
        api.sessions.wish({
          visitId,
          wishes: [
            { fromId: said.fromId, toId: said.toId, level: said.level, weight: said.weight, reason: '' },
          ],
        }),
      ),
    [write, visitId],
  );

  if (!parties || !wishes || !ours || !theirs) return <Waiting />;
  if (ours.length === 0 || theirs.length === 0) return <p className={classes.nobody}>{text.noSides}</p>;
  const counts = (level: string): number => wishes.filter((wish) => wish.level === level).length;
  const mutual = wantedOf(wishes).filter((one) => one.mutual).length;
  return (
    <div className={classes.tab}>
      <div className={classes.matrix}>
        <div className={classes.bar}>
          <SegmentedControl
            aria-label={text.side}
            value={side}
            data={[
              { value: 'delegation', label: text.ours },
              { value: 'hosts', label: text.theirs },
            ]}
            onChange={setSide}
          />
          <p className={classes.totals} role="status">
            {text.totals(counts('must'), counts('want'), counts('no'))} · {text.mutual(mutual)}
          </p>
          <ImportWishes visitId={visitId} parties={parties} />
        </div>
        <WishGrid rows={ours} columns={theirs} wishes={wishes} side={side} onSay={(said) => void say(said)} />
        <p className={classes.help} id="b2b-wish-help">
          {text.help}
        </p>
      </div>
      <Candidates ours={ours} theirs={theirs} wishes={wishes} onSay={say} />
    </div>
  );
}
