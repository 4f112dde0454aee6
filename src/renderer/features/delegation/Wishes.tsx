import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { wishLevels, type WishLevel } from '../../../shared/domain/sessions.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useTexts } from '../../app/i18n/language.ts';
import { useWrite } from '../../app/useWrite.ts';
import classes from './DelegationScreen.module.css';

interface Props {
  readonly missionId: string;
  readonly delegateId: string;
}

/** Whom a delegate wants to meet, or not, at each B2B session. */
export function Wishes({ missionId, delegateId }: Props): ReactNode {
  const sessions = useRead(api.sessions.list, { missionId }).value;
  const visits = useRead(api.visits.list, { missionId }).value;
  return sessions?.map(({ visitId }) => (
    <SessionWishes
      key={visitId}
      visitId={visitId}
      delegateId={delegateId}
      title={visits?.find(({ id }) => id === visitId)?.title ?? ''}
    />
  ));
}

interface OfSession {
  readonly visitId: string;
  readonly delegateId: string;
  readonly title: string;
}

const usualWeight = 3;

function SessionWishes({ visitId, delegateId, title }: OfSession): ReactNode {
  const { b2b } = useTexts();
  const text = b2b.sheet;
  const write = useWrite();
  const parties = useRead(api.sessions.parties, { visitId }).value;
  const wishes = useRead(api.sessions.wishes, { visitId }).value;
  if (!parties || !wishes || !parties.some(({ id }) => id === delegateId)) return null;
  const hosts = parties.filter(({ side }) => side === 'hosts');
  const own = wishes.filter((wish) => wish.fromId === delegateId);
  const said = new Set(own.map((wish) => wish.toId));
  const nameOf = (id: string): string => parties.find((party) => party.id === id)?.name ?? '';
  const say = (toId: string, level: WishLevel | null, weight = usualWeight): void => {
    const wish = { fromId: delegateId, toId, level, weight, reason: '' };
    void write(() => api.sessions.wish({ visitId, wishes: [wish] }));
  };
  return (
    <section aria-label={text.title(title)}>
      <h3 className={classes.wishesTitle}>{text.title(title)}</h3>
      {own
        .filter(({ toId }) => nameOf(toId) !== '')
        .map(({ toId, level, weight }) => (
          <div key={toId} className={classes.wish}>
            <span>{nameOf(toId)}</span>
            <Select
              aria-label={text.level(nameOf(toId))}
              data={wishLevels.map((value) => ({ value, label: b2b.wishes.level[value] }))}
              value={level}
              clearable
              onChange={(value) => {
                say(toId, wishLevels.find((known) => known === value) ?? null, weight);
              }}
            />
          </div>
        ))}
      <Select
        label={text.add}
        data={hosts.filter(({ id }) => !said.has(id)).map(({ id, name }) => ({ value: id, label: name }))}
        value={null}
        searchable
        onChange={(id) => {
          if (id !== null) say(id, 'want');
        }}
      />
    </section>
  );
}
