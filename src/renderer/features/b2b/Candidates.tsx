import { ActionIcon } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import type { Party } from '../../../shared/contract/sessions.ts';
import { candidatesOf, type Candidate, type Profiled } from '../../../shared/domain/b2b/candidates.ts';
import { pairName } from '../../../shared/domain/b2b/wanted.ts';
import { listText } from '../../../shared/texts/wording.ts';
import { api } from '../../api/client.ts';
import { useRead } from '../../api/useRead.ts';
import { useLanguage, useTexts } from '../../app/i18n/language.ts';
import { notify } from '../../app/notices.ts';
import type { Said } from './WishGrid.tsx';
import classes from './WishesTab.module.css';

interface Props {
  readonly ours: readonly Party[];
  readonly theirs: readonly Party[];
  readonly wishes: readonly Said[];
  readonly onSay: (said: Said) => Promise<unknown>;
}

const shown = 30;
const suggestedWeight = 2;

/** Pairs nobody has spoken of yet, with the reason why they might meet. */
export function Candidates({ ours, theirs, wishes, onSay }: Props): ReactNode {
  const text = useTexts().b2b.wishes;
  const language = useLanguage();
  const profiles = useRead(api.organisations.profiles, {}).value;
  const names = useMemo(
    () => new Map([...ours, ...theirs].map(({ id, name }) => [id, name])),
    [ours, theirs],
  );
  const candidates = useMemo(() => {
    const known = new Map(profiles?.map((profile) => [profile.organisationId, profile]));
    const profiled = (parties: readonly Party[]): Profiled[] =>
      parties.flatMap(({ id, organisationId }) => {
        const profile = known.get(organisationId ?? '');
        return profile ? [{ id, profile }] : [];
      });
    const spoken = new Set(wishes.map(pairName));
    return candidatesOf(profiled(ours), profiled(theirs), shown + spoken.size)
      .filter(({ partyIds: [fromId, toId] }) => !spoken.has(pairName({ fromId, toId })))
      .slice(0, shown);
  }, [profiles, ours, theirs, wishes]);

  const nameOf = (id: string): string => names.get(id) ?? '';
  const reasonText = ({ partyIds: [one, other], reasons }: Candidate): string =>
    reasons
      .map((reason) =>
        reason.kind === 'sector'
          ? text.sector(listText(language, reason.sectors))
          : text.offers(nameOf(reason.byFirst ? one : other), listText(language, reason.words)),
      )
      .join(' ; ');

  return (
    <aside className={classes.candidates} aria-labelledby="b2b-candidates">
      <h2 id="b2b-candidates" className={classes.heading}>
        {text.candidates}
      </h2>
      <p className={classes.help}>{candidates.length === 0 ? text.noCandidates : text.candidatesHelp}</p>
      <ul className={classes.list}>
        {candidates.map((candidate) => {
          const [fromId, toId] = candidate.partyIds;
          const [one, other] = [nameOf(fromId), nameOf(toId)];
          return (
            <li key={candidate.partyIds.join(' ')} className={classes.candidate}>
              <div>
                <strong>
                  {one} – {other}
                </strong>
                <p className={classes.reason}>{reasonText(candidate)}</p>
              </div>
              <ActionIcon
                variant="light"
                title={text.addWish}
                aria-label={text.addWishNamed(one, other)}
                onClick={() =>
                  void onSay({ fromId, toId, level: 'want', weight: suggestedWeight }).then((done) => {
                    if (done !== undefined) notify({ text: text.added(one, other), tone: 'good' });
                  })
                }
              >
                <IconPlus size={16} aria-hidden />
              </ActionIcon>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
