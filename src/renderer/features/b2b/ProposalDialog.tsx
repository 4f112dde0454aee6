import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Impossible, Left, Proposal } from '../../../shared/domain/b2b/proposal.ts';
import { clockText } from '../../../shared/texts/wording.ts';
import { useTexts } from '../../app/i18n/language.ts';
import type { Agendas } from './useAgendas.ts';
import classes from './AgendasTab.module.css';

interface Props {
  readonly agendas: Agendas;
  readonly proposal: Proposal;
  readonly onAdopt: () => void;
  readonly onClose: () => void;
}

const shown = 12;

/** What was found: how good it is, what it changes, who is left and why. Nothing is changed until it is adopted. */
export function ProposalDialog({ agendas, proposal, onAdopt, onClose }: Props): ReactNode {
  const { agendas: text } = useTexts();
  const { made, seated, score, left, impossible } = proposal;
  const moved = seated.filter(({ seat }) => seat !== null).length;
  const unseated = seated.length - moved;
  const changes = [
    ...(made.length > 0 ? [text.created(made.length)] : []),
    ...(moved > 0 ? [text.moved(moved)] : []),
    ...(unseated > 0 ? [text.unseated(unseated)] : []),
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.proposal}
      size="lg"
      closeButtonProps={{ 'aria-label': text.dismiss }}
    >
      <div className={classes.proposal}>
        <p className={classes.figures}>
          {text.placed(proposal.placed, proposal.meetings)} · {text.gaps(score.gaps)}
          {score.idle > 0 && ` (${text.idle(score.idle)})`}
        </p>
        <p className={classes.dim}>{proposal.proven ? text.proven : openWords(text, proposal)}</p>
        <h3 className={classes.subheading}>{text.changes}</h3>
        <p>{changes.length === 0 ? text.unchanged : changes.join(' · ')}</p>
        {impossible.length > 0 && (
          <>
            <h3 className={classes.subheading}>{text.impossible}</h3>
            <ul className={classes.plain}>
              {impossible.map((one) => (
                <li key={JSON.stringify(one)}>{impossibleText(text, agendas, one)}</li>
              ))}
            </ul>
          </>
        )}
        {left.length > 0 && (
          <>
            <h3 className={classes.subheading}>
              {text.left} ({left.length})
            </h3>
            <ul className={classes.plain}>
              {left.slice(0, shown).map((one) => (
                <li key={one.partyIds.join(' ')}>{leftText(text, agendas, one)}</li>
              ))}
              {left.length > shown && <li>{text.more(left.length - shown)}</li>}
            </ul>
          </>
        )}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {text.dismiss}
          </Button>
          <Button data-autofocus disabled={changes.length === 0} onClick={onAdopt}>
            {text.adopt}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

type Words = ReturnType<typeof useTexts>['agendas'];

function openWords(text: Words, { score, bound }: Proposal): string {
  if (score.musts > bound.musts) return text.open.musts(bound.musts);
  return score.wants > bound.wants ? text.open.wants : text.open.gaps(bound.gaps);
}

function leftText(text: Words, { nameOf }: Agendas, { partyIds, level, weight }: Left): string {
  const why = level === 'must' ? text.must : text.want(weight);
  return `${nameOf({ partyIds: [...partyIds] })} (${why})`;
}

function impossibleText(text: Words, { nameOf, party }: Agendas, one: Impossible): string {
  const pairs = one.meetings.map((partyIds) => nameOf({ partyIds: [...partyIds] })).join(' ; ');
  switch (one.kind) {
    case 'nowhere':
      return text.nowhere(pairs);
    case 'overfull':
      return text.overfull(clockText(one.start), clockText(one.end), pairs);
    case 'overbooked':
      return text.overbooked(party(one.partyId), pairs);
    case 'together':
      return text.together(pairs);
  }
}
